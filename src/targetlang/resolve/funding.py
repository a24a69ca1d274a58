"""Budgets with their sources, and spending plans: text → model."""

import re

from targetlang.diagnostics import Fix
from targetlang.model.money import DisbursementPlan
from targetlang.model.money import FundingSource
from targetlang.model.money import Milestone
from targetlang.model.money import MoneyTree
from targetlang.resolve.near import nearest
from targetlang.resolve.quantities import Fault
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.quantities import without_percent
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.syntax.lalr import Stop
from targetlang.syntax.money import MONEY_TOKENS
from targetlang.syntax.money import SourceNode
from targetlang.syntax.money import parse_money
from targetlang.units.amount import Amount

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.ports.form import Form
    from targetlang.ports.form import FundingSpec
    from targetlang.syntax.tree import Statement

# A total and its sources, put together from the grammar's own terminals.
_BLANKS = r"[ \t\u3000]*+"
_TOTAL = late(rf"({MONEY_TOKENS['AMOUNT']}){_BLANKS}(?:{MONEY_TOKENS['_EQUALS']}){_BLANKS}")
_SOURCE = late(rf"({MONEY_TOKENS['SOURCE']}){_BLANKS}({MONEY_TOKENS['AMOUNT']}){_BLANKS}({MONEY_TOKENS['_OPEN']})?{_BLANKS}")
_AFTER = late(rf"(?:({MONEY_TOKENS['_PLUS']})|({MONEY_TOKENS['_CLOSE']})){_BLANKS}")
_DEEPEST = 5
_COMMENT = late(r"[ \t\u3000]+([#＃].*)")
_LIST_MARK = late(r"[ \t\u3000]*([,，、；;])[ \t\u3000]*")
# The blank may be missing where the amount follows: 3月底25%.
_ITEM = late(r"([^\s,，、；;]*?[^\s\d０-９.．,，、；;])(?:[ \t\u3000]+|(?=[0-9０-９.．]+[%％万元]))([^\s,，、；;]+)")


class Funding:
    """Reads money trees and plans for one form."""

    def __init__(self, quantities: Quantities, form: "Form | None", report: Report) -> None:
        self.quantities = quantities
        self.form = form
        self.report = report
        self.money = quantities.dimensions["money"]
        self._budget: Amount | None = None
        self._plans: dict[str, list[tuple[str, Amount, int, int]]] = {}

    def read_money(
        self, statement: "Statement", text: str, own: "tuple[FundingSpec, ...]" = ()
    ) -> MoneyTree | None:
        """Return the money tree that the value of a statement begins with, or None after a finding.

        `own` are the sources of a field that has others than the form's budget.
        """
        specs = own or (self.form.funding if self.form else ())
        return self._read_sound(statement, text, specs) or self._read_any(statement, text, specs)

    def _read_sound(self, statement: "Statement", text: str, specs: "tuple[FundingSpec, ...]") -> MoneyTree | None:
        """Return a tree in which nothing is to be said, else None."""
        head = _TOTAL.match(text)
        total = self._sound(head[1] if head is not None else text)
        if total is None or head is None:
            return MoneyTree(statement, total, ()) if total is not None else None
        sources, at = self._sound_sources(statement, text, head.end(), specs, 0)
        return MoneyTree(statement, total, tuple(sources)) if at == len(text) and sources else None

    def _sound_sources(
        self, statement: "Statement", text: str, at: int, specs: "tuple[FundingSpec, ...]", depth: int
    ) -> tuple[list[FundingSource], int]:
        """Return the sources that start at an offset and where they end: -1 where something is to be said."""
        known = {spec.name: spec.parts for spec in specs}
        sources: list[FundingSource] = []
        while True:
            found = _SOURCE.match(text, at)
            if found is None or depth > _DEEPEST:
                return [], -1
            name, amount, at = found[1], self._sound(found[2]), found.end()
            if amount is None or (known and name not in known) or any(one.name == name for one in sources):
                return [], -1
            parts: list[FundingSource] = []
            if found[3]:
                parts, at = self._sound_sources(statement, text, at, known.get(name, ()), depth + 1)
                if at < 0:
                    return [], -1
            sources.append(FundingSource(statement, name, amount, tuple(parts), found.start(2)))
            after = _AFTER.match(text, at)
            if after is None or after[2]:
                closed = after is not None
                return (sources, after.end() if after else at) if closed == (depth > 0) else ([], -1)
            at = after.end()

    def _sound(self, text: str) -> Amount | None:
        """Return an amount of money of whole 分, not negative; None for anything else."""
        amount = self.quantities.read_amount(text, "money")
        if isinstance(amount, Fault) or amount.unit.dimension != self.money:
            return None
        return amount if amount.number >= 0 and amount.is_multiple_of(100) else None

    def _read_any(self, statement: "Statement", text: str, specs: "tuple[FundingSpec, ...]") -> MoneyTree | None:
        at = statement.value_start
        text = self._without_comment(statement, text, at)
        whole = self._plain_total(statement, text)
        if whole is not None:
            return whole
        try:
            node = parse_money(text)
        except Stop as stop:
            text = self._explain(statement, text, at, stop)
            if not text:
                return None
            try:
                node = parse_money(text)
            except Stop:
                return None
        total = self._amount(statement, str(node.total), at + node.total.start)
        sources = self._sources(statement, node.sources, at, specs)
        if total is None or sources is None:
            return None
        return MoneyTree(statement, total, sources)

    def _plain_total(self, statement: "Statement", text: str) -> MoneyTree | None:
        if any(mark in text for mark in "=＝"):
            return None
        amount = self.quantities.read_amount(text, "money")
        if isinstance(amount, Fault) or amount.unit.dimension != self.money:
            return None
        if amount.number < 0:
            self.report.add("U113", statement.source, (statement.value_start, statement.value_start + len(text)), {"value": text})
        return MoneyTree(statement, amount, ())

    def _without_comment(self, statement: "Statement", text: str, at: int) -> str:
        found = _COMMENT.search(text)
        if found is None:
            return text
        report_comment(self.report, statement, (at + found.start(1), at + len(text)), found[1])
        return text[: found.start()]

    def _sources(
        self, statement: "Statement", nodes: list[SourceNode], at: int, specs: "tuple[FundingSpec, ...]"
    ) -> tuple[FundingSource, ...] | None:
        sources: list[FundingSource] | None = []
        seen: dict[str, SourceNode] = {}
        for node in nodes:
            name = self._source_name(statement, node, at, specs)
            if name in seen:
                span = (at + node.name.start, at + node.name.end)
                self.report.add("M115", statement.source, span, {"source": name})
                sources = None
                continue
            seen[name] = node
            amount = self._amount(statement, str(node.amount), at + node.amount.start)
            below = next((spec.parts for spec in specs if spec.name == name), ())
            parts = self._sources(statement, node.parts, at, below)
            if amount is None or parts is None or sources is None:
                sources = None
                continue
            sources.append(FundingSource(statement, name, amount, parts, node.amount.start))
        return None if sources is None else tuple(sources)

    def _source_name(
        self, statement: "Statement", node: SourceNode, at: int, specs: "tuple[FundingSpec, ...]"
    ) -> str:
        written = str(node.name).rstrip(":： ")
        names = [spec.name for spec in specs]
        if self.form is None or not names or written in names:
            return written
        span = (at + node.name.start, at + node.name.end)
        near = nearest(written, names, within=True)
        facts = {"form": self.form.name, "written": written, "sources": "、".join(names)}
        if near is not None:
            facts |= {"near": near, "variant": "near"}
        self.report.add("M114", statement.source, span, facts, fixes=replacing("confirm", span, near) if near else ())
        return near or written

    def _amount(self, statement: "Statement", text: str, at: int) -> Amount | None:
        read = self.quantities.read_amount(text, "money")
        if isinstance(read, Fault):
            report_fault(self.report, statement, read, at, text)
            return None
        if read.unit.dimension != self.money:
            facts = {"name": statement.word or "", "expected": "金额", "value": text, "units": "万元、元"}
            self.report.add("U102", statement.source, (at, at + len(text)), facts)
            return None
        if read.number < 0:
            self.report.add("U113", statement.source, (at, at + len(text)), {"value": text})
        elif not read.is_multiple_of(100):
            self.report.add("U110", statement.source, (at, at + len(text)), {"value": text})
        return read

    def _explain(self, statement: "Statement", text: str, at: int, stop: Stop) -> str:
        """Report why a money text can't be read; return the text that was meant, "" where none is sure."""
        source = statement.source
        rest = text[stop.at :]
        head = re.match(r"[^=＝]*", text)
        total = head[0].rstrip(" \t\u3000") if head else ""
        bad = self.quantities.read_amount(total, "money") if stop.at <= len(total) else None
        if isinstance(bad, Fault):
            report_fault(self.report, statement, bad, at, total)
            return ""
        if not rest or (text[: stop.at].rstrip(" \t\u3000").endswith(("+", "＋", "=", "＝")) and not rest.strip()):
            return self._ends_early(statement, text, at)
        if "AMOUNT" in stop.expected and stop.expected != ("AMOUNT", "SOURCE"):
            return self._without_amount(statement, text, at, stop)
        mark = re.match(r"[,，、；;和及与]", rest)
        if mark is not None:
            span = (at + stop.at, at + stop.at + 1)
            self.report.add("S120", source, span, {"written": rest[0]}, fixes=replacing("safe", span, " +"))
            return text[: stop.at] + "+" + rest[1:]
        named = re.match(r"[^\s0-9０-９\[［|｜@＠(（]+(?=[ \t\u3000]*[0-9０-９])", rest)
        if named is not None:
            span = (at + stop.at, at + stop.at + named.end())
            facts = {"source": named[0], "variant": "missing"}
            self.report.add("S120", source, span, facts, fixes=replacing("safe", (span[0], span[0]), "+ "))
            return text[: stop.at] + "+ " + rest
        self.report.add("S120", source, (at + stop.at, at + len(text)), {"written": rest})
        return ""

    def _ends_early(self, statement: "Statement", text: str, at: int) -> str:
        kept = text.rstrip(" \t\u3000")
        opened = max(kept.rfind("("), kept.rfind("（"))
        if opened > max(kept.rfind(")"), kept.rfind("）")) and kept[-1] not in "+＋=＝(（":
            facts = {"mark": kept[opened], "variant": "round"}
            end = at + len(kept)
            span = (at + opened, at + opened + 1)
            self.report.add("S131", statement.source, span, facts, fixes=replacing("safe", (end, end), ")"))
            return kept + ")"
        source_name = re.search(r"[^\s+＋=＝(（]+$", kept)
        if kept[-1] in "+＋=＝":
            span = (at + len(kept) - 1, at + len(kept))
            self.report.add("S121", statement.source, span, {"mark": kept[-1]})
            return ""
        if source_name is not None:
            span = (at + source_name.start(), at + len(kept))
            self.report.add("S122", statement.source, span, {"source": source_name[0]})
        return ""

    def _without_amount(self, statement: "Statement", text: str, at: int, stop: Stop) -> str:
        before = re.search(r"[^\s+＋=＝(（)）]+[ \t\u3000]*$", text[: stop.at])
        if before is not None:
            name = before[0].rstrip(" \t\u3000")
            span = (at + before.start(), at + before.start() + len(name))
            self.report.add("S122", statement.source, span, {"source": name})
        return ""

    def read_plan(self, statement: "Statement", text: str, budget: Amount | None = None) -> DisbursementPlan | None:
        """Return the spending plan of a text, or None after a finding; `budget` turns an amount into a share.

        Most projects of a file have one of a few plans: a text without a finding is read once.
        """
        known = self._plans.get(text)
        if known is None:
            count = len(self.report.findings)
            self._budget = budget
            known = self._read_plan(statement, text, statement.value_start)
            if known is None:
                return None
            if len(self.report.findings) == count:
                self._plans[text] = known
        return DisbursementPlan(statement, tuple([Milestone(statement, *one) for one in known]))

    def _read_plan(self, statement: "Statement", text: str, at: int) -> list[tuple[str, Amount, int, int]] | None:
        """Return (checkpoint, share, offset of the checkpoint, offset of the share) of each milestone."""
        text = self._without_comment(statement, text, at)
        milestones: list[tuple[str, Amount, int, int]] = []
        position = 0
        sound = True
        told = False
        while position < len(text):
            item = _ITEM.match(text, position)
            if item is None and told:
                return None
            if item is None:
                span = (at + position, at + len(text))
                self.report.add("S128", statement.source, span, {"name": statement.word or ""})
                return None
            milestone = self._milestone(statement, item, at)
            sound = sound and milestone is not None
            if milestone is not None:
                milestones.append(milestone)
            position = item.end()
            told, position = self._list_mark(statement, text, at, position, told=told)
        return milestones if sound else None

    def _list_mark(
        self, statement: "Statement", text: str, at: int, position: int, *, told: bool
    ) -> tuple[bool, int]:
        mark = _LIST_MARK.match(text, position)
        if mark is None:
            rest = len(text[position:]) - len(text[position:].lstrip(" \t\u3000"))
            following = re.compile(r"[^\s]+").match(text, position + rest)
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
    ) -> tuple[str, Amount, int, int] | None:
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
        return (by, share, item.start(1), item.start(2)) if by is not None else None

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
        if self.form is None or not self.form.checkpoints or written in self.form.checkpoints:
            return written
        points = self.form.checkpoints
        near = nearest(written, points) or next((p for p in points if p[:-1] == written.removesuffix("份").removesuffix("末")), None)
        near = near or _left_out(statement.value or "", written, points)
        facts = {"form": self.form.name, "written": written, "checkpoints": "、".join(points)}
        if near is not None:
            facts |= {"near": near, "variant": "near"}
        fixes = replacing("confirm", span, near) if near else ()
        self.report.add("M109", statement.source, span, facts, fixes=fixes)
        return None


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


def report_fault(report: Report, statement: "Statement", fault: Fault, at: int, text: str) -> None:
    """Report a fault of a value that starts at an offset of the file."""
    fixes: tuple[Fix, ...] = ()
    if fault.proposal is not None:
        fixes = replacing(fault.level, (at, at + len(text)), fault.proposal)
    report.add(fault.code, statement.source, (at + fault.start, at + fault.end), fault.facts, fixes=fixes)


def report_comment(report: Report, statement: "Statement", span: tuple[int, int], comment: str) -> None:
    """Report a comment after a statement (S119); the fix moves it to a line of its own above."""
    from targetlang.diagnostics import Edit
    from targetlang.diagnostics import Fix

    text = statement.source.text
    indent = text[statement.start :][: len(text[statement.start :]) - len(text[statement.start :].lstrip(" \t\u3000"))]
    before = len(text[: span[0]].rstrip(" \t\u3000"))
    edits = (Edit(statement.start, statement.start, f"{indent}{comment}\n"), Edit(before, span[1], ""))
    report.add("S119", statement.source, span, {"comment": comment}, fixes=(Fix("safe", "移到上一行", edits),))

