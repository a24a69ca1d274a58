"""Every event of a comparison with its name, default severity and words, in the style of the findings' catalogue.

The severities are must_explain (须说明), notice (提示), record (记录) and equivalent (等价).
"""

from importlib import import_module

from targetlang.diagnostics.catalogue.code import Code

__all__ = ["Code", "codes", "find", "is_known"]

MODULES = ("projects", "money", "indicators", "targets", "bases", "texts", "places", "patterns")
_found: dict[str, Code] = {}


def find(code: str) -> Code:
    """Return the entry of a code. Raises KeyError for one that does not exist."""
    return _all()[code]


def is_known(code: str) -> bool:
    """Tell whether a code exists; letters count as typed."""
    return code in _all()


def codes() -> list[Code]:
    """Return all entries by number."""
    return sorted(_all().values(), key=lambda entry: entry.code)


def _all() -> dict[str, Code]:
    if not _found:
        for module in MODULES:
            _found.update(import_module(f"{__name__}.{module}").CODES)
    return _found
