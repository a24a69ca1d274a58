"""The target of an indicator (指标值)."""

from targetlang.records import define
from targetlang.units.amount import Amount

COMPARATORS = {"ge": "≥", "gt": ">", "eq": "=", "lt": "<", "le": "≤"}
"""Comparator names of the JSON and their one written form."""

_GAPS = frozenset("*＊_＿×XxＸ○〇")


@define(eq=False)
class Target:
    """One value that an indicator has to reach.

    `kind` is quantity, range, date, text, raw (in quotes, never interpreted) or not_applicable.
    `said` is what the form prints, None where that is comparator and amount as they are written. `comparator` is a
    key of COMPARATORS or None: a bare number and `=` differ.
    `amount` is the quantity or the lower end of a range, `high` its upper end. `moment` is a date's
    (year, month, day), each None where not written. A target is shared between all indicators
    that say the same thing, so it holds no position; `number_span` is (start, end) inside the value's text.
    """

    kind: str
    said: str | None
    comparator: str | None = None
    amount: Amount | None = None
    high: Amount | None = None
    moment: "tuple[int | None, int | None, int | None] | None" = None
    number_span: tuple[int, int] = (0, 0)

    @property
    def text(self) -> str:
        """What the form prints."""
        if self.said is not None or self.amount is None:
            return self.said or ""
        return COMPARATORS[self.comparator] + self.amount.text if self.comparator else self.amount.text

    @property
    def has_gap(self) -> bool:
        """Tell whether a mark that templates have in place of a value was left in (`____家`, `XX`)."""
        return not _GAPS.isdisjoint(self.text)

    @property
    def sign_code(self) -> int:
        """Sign of the integrated budget system: 1 ≥, 2 >, 3 =, 4 <, 5 ≤, 6 定性, 9 定量(其他), 10 不适用.

        A bare number has no sign of its own there: 9, as a range and a date, for which there is no unit (domain.md §3.3).
        """
        if self.kind in ("text", "raw"):
            return 6
        if self.kind == "not_applicable":
            return 10
        if self.kind == "date":
            return 9
        return {"ge": 1, "gt": 2, "eq": 3, "lt": 4, "le": 5}.get(self.comparator or "", 9)
