"""Fields that stand twice, fields and items where none may stand, and the words for what they stand in."""

from targetlang.diagnostics import Label
from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.indicator import IndicatorGroup
from targetlang.model.money import CostLine
from targetlang.model.money import Task
from targetlang.resolve.report import Report
from targetlang.syntax import tree
from targetlang.syntax.mend import Mended
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.text import Field
    from targetlang.ports.form import FieldSpec
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.syntax.tree import Statement

Owner = Document | Department | Project | IndicatorGroup | Indicator | CostLine | Task
OWNER_WORDS = {
    Document: "document",
    Department: "department",
    Project: "project",
    IndicatorGroup: "group",
    Indicator: "indicator",
    CostLine: "cost",
    Task: "task",
}
"""What a form calls the owners of its fields."""

_WORDS = {"document": "文件", "department": "部门", "project": "项目", "group": "指标组", "indicator": "指标", "cost": "测算", "task": "任务"}


def word_of(owner: Owner) -> str:
    """Return the Chinese word for a block or a line."""
    return _WORDS[OWNER_WORDS[type(owner)]]


def tell_twice(statement: "Statement", spec: "FieldSpec", owner: Owner, report: Report) -> None:
    """Report a field that its block or line has already (S116)."""
    if isinstance(statement, Mended):
        return  # it was told as mistyped: that it stands twice may follow from that
    held = owner.fields  # type: ignore[union-attr]  # a group has none, so nothing stands there twice
    known: list[Field] = [*held.values()] if isinstance(held, dict) else [*(held or ())]
    first = next(one for one in known if one.key == spec.key)
    label = Label(first.statement.source, *part_span(first.statement, "word"), "first")
    report.add("S116", statement.source, part_span(statement, "word"), {"key": statement.word or ""}, labels=(label,))


def tell_misplaced(statement: "Statement", spec: "FieldSpec", block: Owner, report: Report) -> None:
    """Report a field where its block has none of that key (S114)."""
    here = "部门" if isinstance(block, Document) else word_of(block)
    right = _WORDS[spec.owners[0]] if spec.owners[0] != "document" else "部门"
    facts = {"block": here, "key": statement.word or "", "right": right, "variant": "near"}
    report.add("S114", statement.source, part_span(statement, "word"), facts)


def tell_stray_item(statement: "Statement", above: "Statement | None", vocabulary: "Vocabulary", report: Report) -> None:
    """Report an item below no empty text; nothing follows from a line that could not be read, or an empty field that is told."""
    facts: dict[str, str] = {}
    if above is not None and above.shape == tree.BROKEN:
        return
    if above is not None and above.shape == tree.FIELD:
        spec = vocabulary.by_key.get(above.word or "")
        if spec is not None and not spec.is_text and not above.value:
            return
        if spec is not None and (above.value or not spec.is_text):
            facts = {"key": above.word or "", "variant": "filled" if spec.is_text else "one-line"}
    report.add("S111", statement.source, line_span(statement), facts)
