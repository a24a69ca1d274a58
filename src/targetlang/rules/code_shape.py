"""What is wrong with the shape of a project code, as the rules about codes look at it: one cause, one finding.

Only C108 (another way to write a character) can stand beside another fault of the same code.
"""

from functools import cache
from operator import mul

from targetlang.source.pattern import compiled
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Project
    from targetlang.ports.form import CodePattern
    from targetlang.ports.rule import Scope

    Unsound = tuple[Project, str, CodePattern]

SCIENTIFIC, LENGTH, LETTER, SHAPE, CHECK = "scientific", "length", "letter", "shape", "check"
"""Faults of a code: digits lost in a spreadsheet, too long or short, a letter codes avoid, another shape, the last character."""

_SCIENTIFIC = late(r"\d(?:\.\d+)?[eE]\+\d+")
_WIDE = {ord(plain) + 0xFEE0: plain for plain in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"}


def unsound_codes(scope: "Scope") -> "list[Unsound]":
    """Return the projects of whose code something has to be said, with code and pattern; nothing where the form has no codes."""
    pattern = scope.form.project_code if scope.form is not None else None
    if pattern is None:
        return []
    coded = [(project, project.code) for project in scope.document.projects if project.code is not None]
    return [(project, code, pattern) for project, code in coded if plain_code(code) != code or fault_of(code, pattern) is not None]


def unsound_with(fault: str, scope: "Scope") -> "list[Unsound]":
    """Return the projects whose code has one fault."""
    return [one for one in scope.once(unsound_codes) if fault_of(one[1], one[2]) == fault]


def fault_of(code: str, pattern: "CodePattern") -> str | None:
    """Return the one fault of a code, however its characters are written; None where there is none."""
    if is_scientific(code):
        return SCIENTIFIC
    plain = plain_code(code)
    if len(plain) != pattern.length:
        return LENGTH
    if outside_at(plain, pattern) is not None:
        return LETTER
    if not compiled(pattern.pattern).fullmatch(plain):
        return SHAPE
    return None if _fits(plain, pattern) else CHECK


def is_scientific(code: str) -> bool:
    """Tell whether a spreadsheet made a number of the code."""
    return _SCIENTIFIC.fullmatch(code) is not None


def plain_code(code: str) -> str:
    """Return a code in half-width capitals."""
    return halfwidth(code).upper()


def halfwidth(code: str) -> str:
    """Return a code with half-width letters and digits."""
    # Nearly every code is plain, and then there is nothing to look up.
    return code if code.isascii() else code.translate(_WIDE)


def outside_at(plain: str, pattern: "CodePattern") -> int | None:
    """Return where the first letter stands that codes avoid."""
    rest = plain.strip(pattern.alphabet) if pattern.alphabet else ""
    return min((plain.index(one) for one in rest if one.isalpha() and one not in pattern.alphabet), default=None)


@cache
def _values_of(alphabet: str) -> bytes:
    """Return the value of each ASCII character, its place in an alphabet, as `bytes.translate` takes them."""
    return bytes(max(alphabet.find(chr(code)), 0) for code in range(256))


def _fits(code: str, pattern: "CodePattern") -> bool:
    """Tell whether the check character of a code fits (language.md §9), as any does where a form has none."""
    if not pattern.check_weights:
        return True
    values = code.encode().translate(_values_of(pattern.alphabet))
    total: int = sum(map(mul, pattern.check_weights, values))
    return (pattern.check_constant - total) % pattern.check_modulus == values[-1]
