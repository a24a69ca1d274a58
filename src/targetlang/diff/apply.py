"""The new document, made out of the old one and the changes: `apply(diff(a, b), a)` says what `b` says.

What did not change is taken from the old document, object by object.
"""

from targetlang.diff.changes import Changes
from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.records import evolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from targetlang.diff.changes import DepartmentChange
    from targetlang.diff.changes import FieldChange
    from targetlang.diff.changes import IndicatorChange
    from targetlang.diff.changes import IndicatorChanges
    from targetlang.diff.changes import ProjectChange
    from targetlang.model.text import Field


def apply(changes: Changes, old: Document) -> Document:
    """Return the document that the changes lead to; the old one stays as it is.

    `old` has to be the document that the changes were computed from, or one with the same content and objects.
    """
    new = changes.new
    whole = {name: getattr(new if name in changes.parts else old, name) for name in ("form_name", "fiscal_year", "bases", "bindings", "withdrawals")}
    return Document(
        old.path,
        fields=_fields(changes.fields),
        departments=[_department(one) for one in changes.departments if one.new is not None],
        groups=new.groups,
        units=new.units,
        **whole,
    )


def _fields(changes: "Sequence[FieldChange]") -> "dict[tuple[str, str | None], Field]":
    found: dict[tuple[str, str | None], Field] = {}
    for one in changes:
        kept = one.new if one.changed else one.old
        if kept is not None and one.new is not None:
            found[one.key, one.column] = kept
    return found


def _department(change: "DepartmentChange") -> Department:
    old, new = change.old, change.new
    assert new is not None  # noqa: S101 - those that went are left out
    projects = [_project(one) for one in change.projects]
    entities = [_department(one) for one in change.entities if one.new is not None]
    if old is None:
        return evolve(new, projects=projects, entities=entities)
    parts = {name: getattr(new, name) for name in change.parts if name in ("code", "name", "is_entity", "tasks")}
    return evolve(
        old,
        **parts,
        fields=_fields(change.fields) if "fields" in change.parts else old.fields,
        indicators=_indicators(change.indicators) if "indicators" in change.parts else old.indicators,
        projects=projects,
        entities=entities,
        uses=new.uses,
        default_basis=new.default_basis,
    )


def _project(change: "ProjectChange") -> Project:
    if change.old is None:
        return change.new
    new = change.new
    if not change.parts and new.default_basis == change.old.default_basis:
        return change.old
    parts: dict[str, Any] = {"default_basis": new.default_basis}
    parts |= {name: getattr(new, name) for name in change.parts if name in ("code", "name", "cost_lines", "uses")}
    if "fields" in change.parts:
        parts["fields"] = _fields(change.fields)
    if "indicators" in change.parts:
        parts["indicators"] = _indicators(change.indicators)
    return evolve(change.old, **parts)


def _indicators(changes: "IndicatorChanges") -> list[Indicator]:
    return [_indicator(one) for one in changes.kept]


def _indicator(change: "IndicatorChange") -> Indicator:
    if change.old is None:
        return change.new
    return evolve(change.old, **{name: getattr(change.new, name) for name in {*change.parts, "targets"}})
