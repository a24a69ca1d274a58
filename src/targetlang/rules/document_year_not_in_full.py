"""Fault: the year of a document number is not four digits.

Why: 党政机关公文格式 (GB/T 9704—2012, 7.2.5): the year of a 发文字号 is written in full (年份应标全称), in Arabic digits and
without 年 inside the brackets. No register of documents knows 〔16〕 or 〔二〇一六〕.
Bad: `邯市信〔16〕1号`
Good: `邯市信〔2016〕1号`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

# What stands on a street, in a house or on a railway has a number of its own: 小区（12）5号楼.
_YEAR = late(
    r"(?<=[\u4e00-\u9fff])[(（\[［【〔][ \t]*([0-9０-９〇○零一二三四五六七八九]{0,6})[ \t]*(年?)[ \t]*[)）\]］】〕]"
    r"(?=[ \t]*第?[ \t]*[0-9０-９]{1,5}[ \t]*号(?![楼线院房间机门仓库桥井口店馆栋幢]))"
)
_DIGITS = str.maketrans("〇○零一二三四五六七八九０１２３４５６７８９", "0001234567890123456789")
_FULL = late(r"(?:19|20)[0-9]{2}")
_SHORT = late(r"[0-3][0-9]")


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    found_all: list[Finding] = []
    for found in _YEAR.finditer(written.text):
        year = _year(found[1])
        if year == found[1] and not found[2]:
            continue
        facts = {"written": found[0], "proposal": f"〔{year}〕"} if year else {"written": found[0], "variant": "unknown"}
        found_all.append(written.finding("L117", *found.span(), facts, (*found.span(), f"〔{year}〕") if year else None))
    return found_all


def _year(text: str) -> str:
    """Return the year that was meant, "" where nobody can say."""
    digits = text.translate(_DIGITS)
    if _FULL.fullmatch(digits):
        return digits
    return f"20{digits}" if _SHORT.fullmatch(digits) else ""


RULE = Rule("L117", "text", _find, marks="号")
