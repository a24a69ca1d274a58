"""D104, D105, D106: a project that goes on under another name, another code, or both.

The code is what systems join years by, the name what people do. Where both changed the pair was found by a written hint
or by likeness, and the event says how sure that is.
"""

from targetlang.diff.changes import BY_HINT
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import PROJECT
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diff.changes import ProjectChange


def judge(change: "ProjectChange", context: Context) -> "Iterator[Draft]":
    """Yield what became of code and name of a project."""
    old, new = change.old, change.new
    assert old is not None  # noqa: S101 - the subject is a kept project
    readers = context.wordings
    renamed = readers[0].folded(old.name) != readers[1].folded(new.name)
    recoded = old.code != new.code
    at = (old.statement, new.statement)
    if recoded and renamed:
        facts = {"old": old.name, "new": new.name, "code": old.code or "编码", "likeness": f"{change.score // 100}%"}
        if change.stage == BY_HINT:
            facts["variant"] = "hint"
        yield Draft("D106", facts, ("名称",), Shown(old.name), Shown(new.name), at=at, score=change.score)
    elif renamed:
        yield Draft("D104", {"old": old.name, "new": new.name}, ("名称",), Shown(old.name), Shown(new.name), at=at)
    elif old.name != new.name:
        same = readers[0].plain(old.name) == readers[1].plain(new.name)
        facts = {"field": "名称", **({} if same else {"variant": "year"})}
        yield Draft("D502", facts, ("名称",), Shown(old.name), Shown(new.name), at=at)
    if recoded and not renamed:
        codes = (old.code or "（空）", new.code or "（空）")
        facts = {"project": new.name, "old": codes[0], "new": codes[1]}
        yield Draft("D105", facts, ("编码",), Shown(codes[0]), Shown(codes[1]), at=at, score=change.score)


JUDGE = Judge(("D104", "D105", "D106", "D502"), PROJECT, judge)
