"""What the program says about its own doings, in the language of the run. The words stand in `cli/sentences/`.

    tell("en", "files.unreadable", path="a.target")

A name is a module of that folder (`import` is `import_`) and a sentence in it. Facts are words of the user, which no language changes; a
list of them is joined as the language does, and a fault among them is said in the language.
"""

import sys
from importlib import import_module

from targetlang.diagnostics import CommandFault

ENGLISH = "en"
# A module whose name would be a word of Python has a `_` behind it.
_MODULES = {"import": "import_"}


class _Count(int):
    """A number that takes its English noun along: `{count:file}` is “1 file” or “2 files”, `{count}` the number."""

    def __format__(self, noun: str) -> str:
        return f"{int(self)} {noun}{'' if self == 1 else 's'}" if noun else str(int(self))


def say(chosen: str, what: str | CommandFault, /, **facts: object) -> str:
    """Return a sentence, by its name or as the fault that carries it, in a language."""
    if isinstance(what, CommandFault):
        return say(chosen, what.name, **what.facts)
    family, _, name = what.partition(".")
    chinese, english = import_module(f"targetlang.cli.sentences.{_MODULES.get(family, family)}").SENTENCES[name]
    template: str = english if chosen == ENGLISH else chinese
    return template.format_map({name: _fact(chosen, fact) for name, fact in facts.items()})


def tell(chosen: str, what: str | CommandFault, /, **facts: object) -> None:
    """Print a sentence to the standard error output, behind the name of the program."""
    print(f"targetlang: {say(chosen, what, **facts)}", file=sys.stderr)


def _fact(chosen: str, fact: object) -> object:
    if isinstance(fact, CommandFault):
        return say(chosen, fact)
    if isinstance(fact, OSError):
        return _reason(chosen, fact)
    if isinstance(fact, list | tuple):
        return (", " if chosen == ENGLISH else "、").join(map(str, fact))
    return _Count(fact) if isinstance(fact, int) else str(fact)


def _reason(chosen: str, fault: OSError) -> str:
    """Return why the system refused, in its own words where the language has none for it."""
    from errno import errorcode

    from targetlang.cli.sentences.files import REASONS

    own = fault.strerror or str(fault)
    return own if chosen == ENGLISH else REASONS.get(errorcode.get(fault.errno or 0, ""), own)
