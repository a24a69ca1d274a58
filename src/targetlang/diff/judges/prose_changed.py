"""D501, D502: prose and other written fields changed, or only their marks, blanks or year.

Everything that is no money, no plan and no target: texts of department, project and indicator, periods, choices,
weights and other attributes, cost lines and tasks.
"""

from targetlang.diff.changes import DepartmentChange
from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.form_parts import goes_with_the_form
from targetlang.diff.judge import BLOCK
from targetlang.diff.judge import Block
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.showing import differing
from targetlang.diff.showing import field_text
from targetlang.diff.showing import shortened
from targetlang.diff.written_parts import Written
from targetlang.diff.written_parts import cost_lines_of
from targetlang.diff.written_parts import department_lines_of
from targetlang.diff.written_parts import fields_of
from targetlang.model.money import DisbursementPlan
from targetlang.model.money import MoneyTree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.changes import FieldChange
    from targetlang.model.text import Field
    from targetlang.syntax.tree import Statement

# Reasons and hints are read by others; the year itself is no event between years, and the form has one of its own.
_NOT_HERE = ("变动", "原编码", "规范", "引入", "年度")


def judge(block: Block, context: Context) -> "Iterator[Draft]":
    """Yield the written parts of a block that changed."""
    for one in (*_fields(block, context), *_others(block)):
        yield from _judge(one, context)


def _fields(block: Block, context: Context) -> "Iterator[Written]":
    for one in block.fields:
        if one.changed and one.key not in _NOT_HERE and not _measured(one) and not goes_with_the_form(one, context.changes):
            path = (one.key, *((one.column,) if one.column else ()))
            yield Written(path, _side(one.old), _side(one.new))


def _side(field: "Field | None") -> "tuple[str, Statement] | None":
    return None if field is None else (field_text(field.value), field.statement)


def _measured(change: "FieldChange") -> bool:
    return any(
        isinstance(one.value, MoneyTree | DisbursementPlan) for one in (change.old, change.new) if one is not None
    )


def _others(block: Block) -> "Iterator[Written]":
    owner = block.owner
    if isinstance(owner, ProjectChange) and owner.old is not None and "cost_lines" in owner.parts:
        yield from cost_lines_of(owner.old, owner.new)
    if isinstance(owner, DepartmentChange) and owner.old is not None and owner.new is not None:
        yield from department_lines_of(owner.old, owner.new)
    for one in block.indicators.pairs:
        if one.old is not None and ("fields" in one.parts or "attributes" in one.parts):
            yield from fields_of(one.old, one.new)


def _judge(one: Written, context: Context) -> "Iterator[Draft]":
    texts = tuple(None if side is None else side[0] for side in (one.old, one.new))
    at = (one.old[1] if one.old else None, one.new[1] if one.new else None)
    shown = (None if texts[0] is None else Shown(texts[0]), None if texts[1] is None else Shown(texts[1]))
    old, new = texts[0] or "", texts[1] or ""
    if old == new:
        return
    first, second = context.wordings
    sides = differing(old, new) if old and new else (shortened(old), shortened(new))
    facts = {"field": one.path[-1] if one.about else " ".join(one.path), "old": sides[0], "new": sides[1]}
    if shown[0] and shown[1] and (one.equal or first.folded(old) == second.folded(new)):
        if one.equal:
            facts["variant"] = "value"
        elif first.plain(old) != second.plain(new):
            facts["variant"] = "year"
        yield Draft("D502", facts, one.path, *shown, about=one.about, at=at)
        return
    if not old or not new:
        facts["variant"] = "removed" if old else "added"
    yield Draft("D501", facts, one.path, *shown, about=one.about, at=at)


JUDGE = Judge(("D501", "D502"), BLOCK, judge)
