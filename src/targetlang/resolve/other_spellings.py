"""Lines that the form prints differently from the language: `目标1: …` and `其中: …`, read as what they mean."""

from targetlang.resolve.pasted import indentation
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax import tree
from targetlang.syntax.mend import Mended
from targetlang.syntax.mend import mend
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

_NUMBERED = late(r"(\D+?)[0-9０-９一二三四五六七八九十]{1,2}")
_HEADER = late(r"[ \t\u3000]*(?:项目|部门|单位|预算单位|指标组)[ \t\u3000]")
# How many characters above a line are looked at: the fields of a block stand close together.
_NEAR = 4000

_BRACKETS = late(r"[（(][^（）()]*[）)]")
_HEADINGS = {
    "支出进度": "支出", "资金支出进度": "支出", "支出安排": "支出", "用款计划": "支出", "资金使用计划": "支出",
    "预算金额": "预算", "项目预算": "预算", "资金总额": "预算", "预算规模": "预算", "年度预算": "预算", "预算资金": "预算", "申请预算": "预算",
    "项目用途": "用途", "资金使用方向": "用途", "项目目标": "目标", "年度目标": "目标", "年度绩效目标": "目标", "项目绩效目标": "目标",
    "实施期限": "期限", "项目期限": "期限", "起止时间": "期限", "预算年度": "年度", "所属年度": "年度",
}
"""Headings of other forms, and the keys that say the same."""


def read_other_spelling(statement: Statement, keys: "Container[str]", report: Report) -> Statement | None:
    """Return what a field with an unknown key means, after a finding; None where it is neither spelling."""
    word = statement.word or ""
    if statement.name is not None:
        return None
    if word == "其中":
        return _part(statement, report)
    numbered = _NUMBERED.fullmatch(word)
    if numbered is not None and numbered[1] in keys:
        return _item(statement, numbered[1], report)
    return None


def _part(statement: Statement, report: Report) -> Statement:
    """`其中: 新造林面积: 30000亩`: a colon too many (S135); where there is one colon only, the name has none (S104)."""
    low, at = part_span(statement, "word")[0], part_span(statement, "value")[0]
    meant = mend(statement, (low, at), "其中 ")
    if meant is not None and meant.shape == tree.INDICATOR:
        facts = {"kind": "其中", "proposal": f"其中 {statement.value or ''}".strip()}
        report.add("S135", statement.source, (low, low + 2), facts, fixes=replacing("safe", (low, at), "其中 "))
        return meant
    report.add("S104", statement.source, (at, line_span(statement)[1]), {"written": statement.value or ""})
    return tree.broken(statement)


def _item(statement: Statement, key: str, report: Report) -> Statement:
    """`目标1: …` is an item of 目标 (S101): the first one opens the field, the next ones go on."""
    (low, high), end = part_span(statement, "word"), line_span(statement)[1]
    value = part_span(statement, "value")[0] if statement.value else end
    above = _above(statement, key)
    facts = {"written": statement.word or "", "key": key, "variant": "numbered"}
    opening = f"{key}:\n{indentation(statement.source.text, statement.start)}" if above == "nothing" else ""
    sound = statement.value is not None and above != "text"
    fixes = replacing("confirm", (low, value), f"{opening}- ") if sound else ()
    report.add("S101", statement.source, (low, high), facts, fixes=fixes)
    item = mend(statement, (low, value), "- ") if sound else None
    if item is None:
        return tree.broken(statement)
    if above == "items":
        return item
    field = mend(statement, (low, end), f"{key}:")
    if isinstance(field, Mended):
        field.second = item
    return field or tree.broken(statement)


def _above(statement: Statement, key: str) -> str:
    """Return what the block says of a key above a line: "nothing", "text", or "items" where they may go on."""
    line = re.compile(rf"[ \t\u3000]*{re.escape(key)}([0-9０-９一二三四五六七八九十]*)[ \t\u3000]*[:：][ \t\u3000]*(\S?)")
    for above in reversed(re.split(r"[\r\n]+", statement.source.text[max(0, statement.start - _NEAR) : statement.start])):
        if _HEADER.match(above):
            break
        found = line.match(above)
        if found is not None:
            return "items" if found[1] or not found[2] else "text"
    return "nothing"


def synonym_of(word: str, known: list[str]) -> str | None:
    """Return the known key that another form's heading means (支出进度, 预算数（万元）), or None."""
    plain = _BRACKETS.sub("", word)
    meant = plain if plain != word and plain in known else _HEADINGS.get(plain)
    return meant if meant in known else None
