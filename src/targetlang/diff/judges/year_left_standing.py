"""D503: a text of the new year still names the old one, in a sentence that was there before.

That is how a copied file gives itself away. Documents (《》 and 〔2024〕) keep their year, and a sentence that was
written anew may speak of last year on purpose. Judged only where both sides state their year.
"""

from targetlang.diff.changes import DepartmentChange
from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import Draft
from targetlang.diff.event import Shown
from targetlang.diff.judge import BLOCK
from targetlang.diff.judge import Block
from targetlang.diff.judge import Context
from targetlang.diff.judge import Judge
from targetlang.diff.judge import path_of
from targetlang.diff.showing import shortened
from targetlang.diff.wording import years_in
from targetlang.model.text import Text
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.model.document import Department
    from targetlang.model.document import Project
    from targetlang.syntax.tree import Statement

    Place = tuple[str, ...]

_SENTENCE = late(r"[^。；;！!\n]+")
_DOCUMENTS = late(r"《[^》]*》|[〔\[【（(][^〕\]】）)]*[〕\]】）)]\s*(?:第?\d+号)?")
_OF_LAST_YEAR = late(r"上年|去年|上一年|同比|截至|已经?完成|较\d{4}年|比\d{4}年")


def judge(block: Block, context: Context) -> "Iterator[Draft]":
    """Yield the texts of a kept department or project in which last year was left standing."""
    change = block.owner
    last, this = context.changes.years
    if not isinstance(change, ProjectChange | DepartmentChange) or change.old is None or change.new is None:
        return
    if last is None or this is None or this <= last:
        return
    before = {context.wordings[0].plain(sentence) for _, text, _, _ in _texts(change.old) for sentence in _named(text, last)}
    if not before:
        return
    for path, text, statement, indicator in _texts(change.new):
        for sentence in _named(text, last):
            if context.wordings[1].plain(sentence) in before:
                facts = {"field": path[-1], "year": str(last), "sentence": shortened(sentence)}
                yield Draft("D503", facts, path, Shown(sentence), Shown(sentence), about=indicator, at=(None, statement))  # type: ignore[arg-type]
                break


def _named(text: str, year: int) -> list[str]:
    """Return the sentences of a text that name a year as their own."""
    found = []
    for sentence in _SENTENCE.findall(text):
        if year in years_in(_DOCUMENTS.sub("", sentence)) and not _OF_LAST_YEAR.search(sentence):
            found.append(sentence.strip())
    return found


def _texts(owner: "Project | Department") -> "Iterator[tuple[Place, str, Statement | None, object]]":
    yield ("名称",), owner.name, owner.statement, None
    for (key, column), one in owner.fields.items():
        if isinstance(one.value, Text) and key != "变动":
            yield (key, *((column,) if column else ())), one.value.plain, one.statement, None
    for indicator in owner.indicators:
        yield path_of(indicator), indicator.name, indicator.statement, indicator
        if indicator.target is not None and indicator.target.kind in ("date", "text"):
            yield path_of(indicator, "指标值"), indicator.target.text, indicator.statement, indicator
        if indicator.description:
            yield path_of(indicator, "描述"), indicator.description, indicator.statement, indicator


JUDGE = Judge(("D503",), BLOCK, judge, unchanged=True)
