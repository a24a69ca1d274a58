"""Which department or entity of the new side is which of the old one: by code, by name, else the only one left.

Of entities, the only one left below one department: one that moved and has another code and name too is another one.
"""

from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from targetlang.diff.wording import Wording
    from targetlang.model.document import Department
    from targetlang.model.document import Document

    Key = Callable[[Department], object]


@frozen(eq=False)
class Homes:
    """A number for every department of both sides, by its identity; one that both sides have has one number."""

    old: dict[int, int]
    new: dict[int, int]
    by_number: "dict[int, Department]"

    @property
    def both(self) -> set[int]:
        """Numbers of the departments that both sides have."""
        return set(self.old.values()) & set(self.new.values())

    def old_of(self, new: "Department") -> "Department | None":
        """Return the department of the old side that a new one is, or None."""
        return self.by_number.get(self.new[id(new)])

    def old_department(self, number: int) -> "Department":
        """Return a department of the old side by its number."""
        return self.by_number[number]


class _Matcher:
    def __init__(self, old: "Document", new: "Document") -> None:
        self.sides = [
            [one for department in document.departments for one in (department, *department.entities)]
            for document in (old, new)
        ]
        self.numbers = {id(one): at for at, one in enumerate(self.sides[0])}
        self.found: dict[int, int] = {}
        self.left = tuple(dict.fromkeys(range(len(side))) for side in self.sides)

    def join(self, old_key: "Key", new_key: "Key", *, alone: bool = False) -> None:
        """Join what is left and has the same key, in source order; `alone`: only where it occurs once on each side."""
        waiting: tuple[dict[object, list[int]], ...] = ({}, {})
        for side, left, key_of, found in zip(self.sides, self.left, (old_key, new_key), waiting, strict=True):
            for at in left:
                found.setdefault(key_of(side[at]), []).append(at)
        for key, new in waiting[1].items():
            old = waiting[0].get(key, [])
            if not key or (alone and not len(old) == len(new) == 1):
                continue
            for i, j in zip(old, new, strict=False):
                del self.left[0][i], self.left[1][j]
                self.found[id(self.sides[1][j])] = i


def match_departments(old: "Document", new: "Document", wordings: "tuple[Wording, Wording]") -> Homes:
    """Return the departments and entities of both sides, numbered."""
    matcher = _Matcher(old, new)
    found, above = matcher.found, (_parents(old), _parents(new))
    matcher.join(_code, _code)
    matcher.join(lambda one: wordings[0].folded(one.name), lambda one: wordings[1].folded(one.name))
    matcher.join(_without_header, _without_header)
    matcher.join(_is_department, _is_department, alone=True)
    matcher.join(
        lambda one: ("below", matcher.numbers.get(above[0].get(id(one), 0))),
        lambda one: ("below", found.get(above[1].get(id(one), 0), _NOWHERE)),
        alone=True,
    )
    for at, j in enumerate(matcher.left[1]):
        found[id(matcher.sides[1][j])] = len(matcher.sides[0]) + at
    return Homes(matcher.numbers, found, dict(enumerate(matcher.sides[0])))


_NOWHERE = -1
"""The number of what the old side does not have."""


def _parents(document: "Document") -> dict[int, int]:
    """Return the department of each entity, both by identity."""
    return {id(entity): id(one) for one in document.departments for entity in one.entities}


def _code(one: "Department") -> str | None:
    return one.code


def _without_header(one: "Department") -> bool:
    return one.statement is None


def _is_department(one: "Department") -> bool:
    return not one.is_entity
