"""Fault: the year of a document number stands outside the brackets.

Why: 党政机关公文格式 (GB/T 9704—2012, 7.2.5): office, year in 六角括号〔〕, number. 财预2015年88号 and 财预2015〔88〕号 are
written in as many ways as there are clerks, and none is found. Told where a document is meant for sure: in a basis, behind a
title 《…》, and before 文件. Orders and announcements (2021年第15号公告) are numbered that way and left alone, contracts too.
Bad: `财预2015年88号`
Good: `财预〔2015〕88号`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import BASIS
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_NUMBER = late(
    r"(?<=[\u4e00-\u9fff]{2})(?P<year>(?:19|20)[0-9]{2})[ \t]*"
    r"(?:(?:年|[-—–/]|第|(?<=[ \t]))[ \t]*第?[ \t]*(?P<plain>[0-9]{1,5})|[(（\[［【〔][ \t]*第?(?P<inside>[0-9]{1,5})[)）\]］】〕])"
    r"[ \t]*号(?P<paper>文(?![化物明]))?(?![楼线院房机门仓库桥井口公令通纪简议提合会])"
)
_OTHER = ("公告", "通告", "令", "纪要", "简报", "公报", "合同", "协议", "发票", "编号", "标段", "提案", "建议", "议案", "中央")
_BEHIND_TITLE = late(r"》[ \t]*[（(]?[\u4e00-\u9fff]{1,12}\Z")


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    found_all: list[Finding] = []
    for found in _NUMBER.finditer(written.text):
        begin, end = found.start(), found.end() - len(found["paper"] or "")
        meant = written.role == BASIS or found["paper"] or _BEHIND_TITLE.search(written.text[:begin])
        if not meant or written.text[:begin].endswith(_OTHER):
            continue
        proposal = f"〔{found['year']}〕{found['plain'] or found['inside']}号"
        facts = {"written": written.text[begin:end], "proposal": proposal}
        found_all.append(written.finding("L118", begin, end, facts, (begin, end, proposal)))
    return found_all


RULE = Rule("L118", "text", _find, marks="号")
