"""The bridge from last year's total to this year's: every step an exact sum of budgets."""

from targetlang.diff.event import Bridge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container
    from collections.abc import Iterable
    from fractions import Fraction

    from targetlang.diff.changes import Changes
    from targetlang.diff.changes import DepartmentChange
    from targetlang.diff.changes import ProjectChange
    from targetlang.model.document import Project


def money_of(project: "Project") -> "Fraction | None":
    """Return the budget in 元, or None where there is none or it is in another currency."""
    budget = project.budget
    if budget is None or budget.total.unit.dimension.powers != (("金额", 1),):
        return None
    return budget.total.base


def is_budget_unread(*sides: "Project | None") -> bool:
    """Tell whether a side writes a budget that could not be read: nobody knows what it is, so it is in no sum."""
    written = [one.fields.get(("预算", None)) for one in sides if one is not None]
    return any(one is not None and one.unread for one in written)


def bridge_of(changes: "Changes") -> Bridge:
    """Return the bridge of everything compared."""
    return _bridge(changes.projects, changes.removed)


def department_bridge(department: "DepartmentChange") -> Bridge:
    """Return the bridge of one department with its entities.

    What moved in from another department, itself or with its entity, counts as added, what moved out as removed; what
    moved between the department and its entities stayed.
    """
    here = department.all_projects
    before = department.old.all_projects if department.old is not None else []
    inside = {id(one) for one in before}
    came = {id(one) for one in here if id(one.old) not in inside}
    stayed = {id(one.old) for one in here}
    return _bridge(here, [one for one in before if id(one) not in stayed], came)


def _bridge(kept: "Iterable[ProjectChange]", gone: "Iterable[Project]", came: "Container[int]" = ()) -> Bridge:
    from fractions import Fraction

    nothing = Fraction(0)
    old = added = removed = changed = new = nothing
    without = 0
    for one in kept:
        if is_budget_unread(one.old, one.new):
            without += 1
            continue
        after = money_of(one.new)
        without += after is None
        new += after or nothing
        if one.old is None or id(one) in came:
            added += after or nothing
            continue
        before = money_of(one.old)
        without += before is None and after is not None
        old += before or nothing
        changed += (after or nothing) - (before or nothing)
    for project in gone:
        before = money_of(project)
        without += before is None
        old += before or nothing
        removed += before or nothing
    return Bridge(old, added, removed, changed, new, without)
