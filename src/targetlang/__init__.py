"""targetlang: a plain-text language and compiler for public budget performance targets.

The names below are for programs; `targetlang.library` has them and says what they do. They are imported when they are first
asked for, so that the command starts without them.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.library import Compared
    from targetlang.library import Compiled
    from targetlang.library import Finding
    from targetlang.library import Imported
    from targetlang.library import as_json
    from targetlang.library import compare_files
    from targetlang.library import compile_file
    from targetlang.library import compile_text
    from targetlang.library import find_files
    from targetlang.library import import_file
    from targetlang.library import message
    from targetlang.library import render
    from targetlang.library import severity_of

__version__ = "0.1.0"
__all__ = (
    "Compared", "Compiled", "Finding", "Imported", "as_json", "compare_files", "compile_file", "compile_text", "find_files",
    "import_file", "message", "render", "severity_of",
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        fault = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(fault)
    from targetlang import library

    return getattr(library, name)
