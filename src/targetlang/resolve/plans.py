"""Spending plans: text → model."""

from targetlang.model.money import DisbursementPlan
from targetlang.model.money import Milestone
from targetlang.records import evolve
from targetlang.resolve.near import nearest
from targetlang.resolve.quantities import Fault
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.quantities import without_percent
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.resolve.report_value import report_fault
from targetlang.resolve.report_value import without_comment
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.units.amount import Amount

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.ports.form import Form
    from targetlang.syntax.tree import Statement

_B = r"[ \t\u3000]*"
_CUT_OFF = rf"(?P<number>[0-9０-９.．]+){_B}[,，]{_B}[%％](?P<more>(?=[ \t\u3000]+[^\s,，]))?"
_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
_WORD = late(r"\S+")
_MONTH = late(r"[0-9]+月")
_LIST_MARK = late(r"[ \t\u3000]*([,，、；;])[ \t\u3000]*")
# The blank may be missing where the amount follows: 3月底25%.
_ITEM = late(r"([^\s,，、；;]*?[^\s\d０-９.．,，、；;])(?:[ \t\u3000]+|(?=[0-9０-９.．]+[%％万元]))([^\s,，、；;]+(?:[ \t\u3000][%％])?)")


class Plans:
    """Reads spending plans for one form."""

    def __init__(self, quantities: Quantities, form: "Form | None", report: Report) -> None:
        self.quantities = quantities
        self.form = form
        self.report = report
        self.money = quantities.dimensions["money"]
        self._budget: Amount | None = None
        self._known: dict[str, tuple[Milestone, ...]] = {}

    def read(self, statement: "Statement", text: str, budget: Amount | None = None) -> DisbursementPlan | None:
        """Return the spending plan of a text, or None after a finding; `budget` turns an amount into a share.

        Most projects of a file have one of a few plans: a text without a finding is read once.
        """
        known = self._known.get(text)
        if known is None:
            count = len(self.report.findings)
            self._budget = budget
            known = self._read_plan(statement, text, statement.value_start)
            if len(self.report.findings) > count:
                known = self._read_as_meant(statement, text, count) or known
            elif known is not None:
                self._known[text] = known
            if known is None:
                return None
        return DisbursementPlan(statement, known)

    def _read_plan(self, statement: "Statement", text: str, at: int) -> tuple[Milestone, ...] | None:
        text = without_comment(self.report, statement, text, at)
        milestones: list[Milestone] = []
        position = 0
        sound = True
        told = False
        while position < len(text):
            item = _ITEM.match(text, position)
            if item is None and told:
                return None
            if item is None:
                span = (at + position, at + len(text))
                facts = {"name": statement.word or "", "written": text[position:], "variant": "plan"}
                self.report.add("S128", statement.source, span, facts)
                return None
            milestone = self._milestone(statement, item, at)
            sound = sound and milestone is not None
            if milestone is not None:
                milestones.append(milestone)
            position = item.end()
            told, position = self._list_mark(statement, text, at, position, told=told)
        return tuple(milestones) if sound else None

    def _read_as_meant(self, statement: "Statement", text: str, count: int) -> tuple[Milestone, ...] | None:
        """Read a plan in which only blanks and marks are wrong: `3月 底 25%`, `3月底: 25%`, `3月底 25,%`.

        What was reported beyond `count` findings follows from that, and is replaced by one; None where more is wrong.
        """
        points = self.form.checkpoints if self.form is not None else ()
        spread = "|".join(_B.join(map(re.escape, point)) for point in points) or r"(?!)"
        pieces = list(re.finditer(rf"(?P<point>{spread})(?P<colon>{_B}[:：]{_B})?|{_CUT_OFF}", text))
        first = next((one for one in pieces if _meant(one) != one[0]), None)
        if first is None:
            return None
        plain = ""
        places: list[int] = []
        for one, begin in zip(pieces, [0, *(one.end() for one in pieces)], strict=False):
            meant = _meant(one)
            plain += text[begin : one.start()] + meant
            places += [*range(begin, one.start()), *(one.start() + max(one[0].find(mark), 0) for mark in meant)]
        plain, places = plain + text[pieces[-1].end() :], [*places, *range(pieces[-1].end(), len(text))]
        apart = Plans(self.quantities, self.form, Report())
        plan = apart.read(statement, plain, self._budget)
        if plan is None or apart.report.findings:
            return None
        del self.report.findings[count:]
        at, written, meant = statement.value_start, first[0].rstrip(" \t\u3000"), _meant(first).rstrip(" ,")
        facts = {"written": written, "near": meant, "variant": "spread"} if first["point"] else {"written": written, "number": meant, "variant": "near"}
        fixes = replacing("confirm", (at, at + len(text)), plain)
        self.report.add("M109" if first["point"] else "U108", statement.source, (at + first.start(), at + first.start() + len(written)), facts, fixes=fixes)
        return tuple([_placed(one, places) for one in plan.milestones])

    def _list_mark(
        self, statement: "Statement", text: str, at: int, position: int, *, told: bool
    ) -> tuple[bool, int]:
        mark = _LIST_MARK.match(text, position)
        if mark is None:
            rest = len(text[position:]) - len(text[position:].lstrip(" \t\u3000"))
            following = _WORD.match(text, position + rest)
            if following is not None and not told:
                span = (at + following.start(), at + following.end())
                whole = re.sub(r"(?<=[%％元])[ \t\u3000]+(?=[^\s,，、；;])", ", ", text)
                fixes = replacing("safe", (at, at + len(text)), whole)
                facts = {"next": following[0], "variant": "missing"}
                self.report.add("S140", statement.source, span, facts, fixes=fixes)
                told = True
            return told, position + rest
        if mark[1] not in ",，" and not told:
            span = (at + mark.start(1), at + mark.end(1))
            whole = re.sub(r"[、；;]", ",", text)
            fixes = replacing("safe", (at, at + len(text)), whole)
            self.report.add("S140", statement.source, span, {"written": mark[1]}, fixes=fixes)
            told = True
        return told, mark.end()

    def _milestone(
        self, statement: "Statement", item: "re.Match[str]", at: int
    ) -> Milestone | None:
        by_span = (at + item.start(1), at + item.end(1))
        span = (at + item.start(2), at + item.end(2))
        asks = "ratio" if self.form is None or self.form.checkpoint_kind == "percent" else "money"
        share = self.quantities.read_amount(item[2], asks)
        by = self._checkpoint(statement, item[1], by_span)
        if isinstance(share, Fault):
            if share.code == "U101" and asks == "ratio":
                share = without_percent(item[2], (0, len(item[2])), up_to_one=True)
            report_fault(self.report, statement, share, span[0], item[2])
            return None
        if asks == "ratio" and share.unit.dimension == self.money:
            self._amount_for_share(statement, share, span)
            return None
        if share.unit.dimension != self.quantities.dimensions[asks]:
            facts = {"name": item[1], "expected": "比率", "value": item[2], "units": "%"}
            self.report.add("U102", statement.source, span, facts)
            return None
        if share.number < 0:
            self.report.add("U113", statement.source, span, {"value": item[2]})
            return None
        return Milestone(by, share, item.start(1), item.start(2)) if by is not None else None

    def _amount_for_share(self, statement: "Statement", amount: Amount, span: tuple[int, int]) -> None:
        """Report money where a percentage is due (M111); the share of the budget is offered where it is exact."""
        percent = None
        if self._budget is not None and self._budget.number:
            share = amount.base / self._budget.base * 100
            percent = f"{share}%" if share.denominator == 1 else None
        facts, fixes = {"amount": amount.text}, replacing("confirm", span, percent) if percent else ()
        if percent is not None:
            facts |= {"percent": percent, "variant": "share"}
        self.report.add("M111", statement.source, span, facts, fixes=fixes)

    def _checkpoint(self, statement: "Statement", written: str, span: tuple[int, int]) -> str | None:
        narrow = written.translate(_DIGITS)
        if self.form is None or not self.form.checkpoints or narrow in self.form.checkpoints:
            return narrow
        points = self.form.checkpoints
        near = _of_month(narrow, points) or nearest(written, points) or _left_out(statement.value or "", written, points)
        facts = {"form": self.form.name, "written": written, "checkpoints": "、".join(points)}
        if near is not None:
            facts |= {"near": near, "variant": "near"}
        fixes = replacing("confirm", span, near) if near else ()
        self.report.add("M109", statement.source, span, facts, fixes=fixes)
        return None


def _meant(piece: "re.Match[str]") -> str:
    """Return what a checkpoint or a share cut off its % was meant to be."""
    if piece["point"]:
        return "".join(piece["point"].split()) + " " * bool(piece["colon"])
    return piece["number"] + "%" + "," * (piece["more"] is not None)


def _placed(one: Milestone, places: list[int]) -> Milestone:
    """Return a milestone of a text that was mended, with its places in what is written; they stand by character."""
    by_at, at = places[one.by_at], places[one.at]
    by_end, end = places[one.by_at + len(one.by) - 1] + 1, places[one.at + len(one.share.text) - 1] + 1
    return evolve(one, by_at=by_at, at=at, length=end - at, by_length=by_end - by_at)


def _of_month(written: str, points: tuple[str, ...]) -> str | None:
    """Return the checkpoint in the month that an unknown one names: 6月底达到 is 6月底, although 3月底 is as near."""
    month = _MONTH.search(written)
    return None if month is None else next((point for point in points if point.startswith(month[0])), None)


def _left_out(text: str, written: str, points: tuple[str, ...]) -> str | None:
    """Return the only checkpoint of the form that can stand between the neighbours of an unknown one."""
    names = [item.split()[0] for item in re.split(r"[,，、；;]", text) if item.strip()]
    at = names.index(written) if written in names else 0
    if len(names) == len(points) and not any(name in points for name in names):
        return points[at]
    low = max((points.index(name) for name in names[:at] if name in points), default=-1)
    high = min((points.index(name) for name in names[at + 1 :] if name in points), default=len(points))
    between = points[low + 1 : high]
    return between[0] if len(between) == 1 else None
