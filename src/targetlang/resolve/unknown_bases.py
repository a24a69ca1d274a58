"""References to bases that are not declared, told when all lines are read: one fault is one finding."""

from targetlang.diagnostics import Label
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Basis
    from targetlang.source import SourceText

    Place = tuple[SourceText, tuple[int, int]]


class UnknownBases:
    """Unknown names with the places where they stand.

    A name that is mistyped in one place is told there, with the near one that is declared (C109). Where every place says the
    same, its declaration is missing or itself mistyped, and that is told once.
    """

    def __init__(self, bases: "dict[str, Basis]", report: Report) -> None:
        self._bases = bases
        self._report = report
        self._places: dict[str, list[Place]] = {}

    def add(self, name: str, source: "SourceText", span: tuple[int, int]) -> None:
        """Remember a place of an unknown name, its mark with it."""
        self._places.setdefault(name, []).append((source, span))

    def tell(self, used: "set[str | None]") -> None:
        """Report them; `used` are the declared names that are referred to somewhere."""
        for name, places in self._places.items():
            if self._report.may_be_unread(name):
                continue
            near = self._report.near(name, self._bases)
            if near is None:
                self._report.add("C109", *places[0], {"name": name})
            elif near not in used and len(places) > 1:
                self._tell_declaration(name, near, places[0])
            else:
                for source, span in places:
                    facts = {"name": name, "near": near, "variant": "near"}
                    self._report.add("C109", source, span, facts, fixes=replacing("confirm", span, f"@{near}"))

    def _tell_declaration(self, name: str, near: str, place: "Place") -> None:
        """Tell that the one name which is declared, and nowhere used, is most likely meant to be this one."""
        statement = self._bases[near].statement
        span = part_span(statement, "name")
        same_file = statement.source is place[0]
        label = Label(statement.source, *span, "declared")
        facts = {"name": name, "near": near, "variant": "declared"}
        fixes = replacing("confirm", span, name) if same_file else ()
        self._report.add("C109", *place, facts, labels=(label,), fixes=fixes)
