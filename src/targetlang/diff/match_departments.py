"""Which department or entity of the new side is which of the old one: by code, by name, else the only one left."""

from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from targetlang.diff.wording import Wording
    from targetlang.model.document import Department
    from targetlang.model.document import Document


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


def match_departments(old: "Document", new: "Document", wordings: "tuple[Wording, Wording]") -> Homes:
    """Return the departments and entities of both sides, numbered."""
    sides = [
        [one for department in document.departments for one in (department, *department.entities)]
        for document in (old, new)
    ]
    numbers = {id(one): at for at, one in enumerate(sides[0])}
    found: dict[int, int] = {}
    left = (dict.fromkeys(range(len(sides[0]))), dict.fromkeys(range(len(sides[1]))))

    def join(keys: "tuple[Callable[[Department], object], Callable[[Department], object]]") -> None:
        waiting: dict[object, list[int]] = {}
        for i in left[0]:
            waiting.setdefault(keys[0](sides[0][i]), []).append(i)
        for j in list(left[1]):
            key = keys[1](sides[1][j])
            same = waiting.get(key)
            if same and key:
                i = same.pop(0)
                del left[0][i], left[1][j]
                found[id(sides[1][j])] = i

    join((_code, _code))
    join((lambda one: wordings[0].folded(one.name), lambda one: wordings[1].folded(one.name)))
    join((_without_header, _without_header))
    for entity in (False, True):
        lone = [[at for at in left[side] if sides[side][at].is_entity is entity] for side in (0, 1)]
        if len(lone[0]) == len(lone[1]) == 1:
            (i,), (j,) = lone
            del left[0][i], left[1][j]
            found[id(sides[1][j])] = i
    for at, j in enumerate(left[1]):
        found[id(sides[1][j])] = len(sides[0]) + at
    return Homes(numbers, found, dict(enumerate(sides[0])))


def _code(one: "Department") -> str | None:
    return one.code


def _without_header(one: "Department") -> bool:
    return one.statement is None
