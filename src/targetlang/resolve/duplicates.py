"""Indicators that stand twice in one block (K108)."""

from targetlang.diagnostics import Label
from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.indicator import IndicatorGroup
from targetlang.resolve.report import Report
from targetlang.syntax.parse import part_span


def report_duplicates(document: Document, report: Report) -> None:
    """Report equal paths and names inside a block; those that groups bring were told apart when they were taken."""
    blocks: list[Department | Project | IndicatorGroup] = [*document.groups.values(), *document.departments]
    for block in (*blocks, *document.projects):
        if len({one.name for one in block.indicators}) == len(block.indicators):
            continue
        seen: dict[tuple[int, str], Indicator] = {}
        for one in block.indicators:
            first = seen.setdefault((id(one.path), one.name), one)
            if first is one or one.group is not None:
                continue
            low, high = part_span(first.statement, "name")
            facts = {"path": one.path.text, "name": one.name}
            label = Label(first.statement.source, low, high, "first")
            report.add("K108", one.statement.source, part_span(one.statement, "name"), facts, labels=(label,))
