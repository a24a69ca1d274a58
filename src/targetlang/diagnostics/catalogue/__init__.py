"""Every code with its name, default severity and words. A family is imported when it is asked for.

A family letter stands for one to four modules of this folder; each of them holds `CODES`, a mapping from
code to `Code`. The fields of a template are the facts a pass has to give: `Code.fields` lists them.
"""

from functools import cache
from importlib import import_module

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text

__all__ = ["Code", "Text", "codes", "find", "is_known"]

FAMILIES = {
    "F": ("files",),
    "S": ("syntax", "marks", "money_marks"),
    "U": ("units", "expressions"),
    "M": ("money", "money_review"),
    "C": ("project_codes", "references"),
    "K": ("categories", "form_data", "form_layout", "word_template"),
    "Q": ("quality", "review"),
    "Y": ("years",),
    "L": ("style",),
    "V": ("versions",),
}


def find(code: str) -> Code:
    """Return the entry of a code.

    Raises KeyError for a code that does not exist: a pass that reports one is wrong. Ask `is_known` about a
    code that a user typed.
    """
    for module in FAMILIES.get(code[:1], ()):
        entry = _codes_of(module).get(code)
        if entry is not None:
            return entry
    raise KeyError(code)


def is_known(code: str) -> bool:
    """Tell whether a code exists; letters count as typed, so "m101" is unknown."""
    return any(code in _codes_of(module) for module in FAMILIES.get(code[:1], ()))


def codes() -> list[Code]:
    """Return all entries, by family in the order of the manual and by number; imports every family."""
    found: list[Code] = []
    for modules in FAMILIES.values():
        family = [entry for module in modules for entry in _codes_of(module).values()]
        found += sorted(family, key=lambda entry: entry.code)
    return found


@cache
def _codes_of(module: str) -> dict[str, Code]:
    found: dict[str, Code] = import_module(f"{__name__}.{module}").CODES
    return found
