"""D205: the total of a department, with the bridge from the old one to the new one.

The steps add up exactly; a project that moved in counts as added, one that moved out as removed.
"""

from targetlang.diff.bridge import department_bridge
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.figures import in_wan
from targetlang.diff.figures import signed_wan
from targetlang.diff.judge import DEPARTMENT
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.changes import DepartmentChange


def judge(change: "DepartmentChange", context: Context) -> "Iterator[Draft]":
    """Yield the bridge of a department whose total or projects changed; entities are in their department's."""
    del context
    here = change.new or change.old
    if here is None or here.is_entity:
        return
    bridge = department_bridge(change)
    if not (bridge.added or bridge.removed or bridge.changed):
        return
    facts = {
        "department": here.name or "全部项目",
        "old": in_wan(bridge.old),
        "added": in_wan(bridge.added),
        "removed": in_wan(bridge.removed),
        "changed": signed_wan(bridge.changed),
        "new": in_wan(bridge.new),
    }
    shown = (Shown(facts["old"] + "万元"), Shown(facts["new"] + "万元"))
    at = tuple(one.statement if one is not None else None for one in (change.old, change.new))
    yield Draft("D205", facts, ("合计",), *shown, at=(at[0], at[1]))


JUDGE = Judge(("D205",), DEPARTMENT, judge)
