"""Fault: the number behind the year of a document number is not written as “15号”.

Why: 党政机关公文格式 (GB/T 9704—2012, 7.2.5): the number of a 发文字号 is written in Arabic digits, without zeros in front
(不编虚位), and 号 stands behind it. A year in brackets shows that a document number is meant.
Bad: `财预〔2015〕88`
Good: `财预〔2015〕88号`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import BASIS
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_YEAR = r"[\u4e00-\u9fff][(（\[［【〔][ \t]*(?:19|20)[0-9]{2}年?[ \t]*[)）\]］】〕][ \t]*"
# The first of a list is no slip: 〔2015〕88、89号.
_BARE = late(_YEAR + r"(第?[ \t]*([0-9]{1,5}))(?=[ \t]*(?:\Z|[)）》，。；、]|文件))(?![ \t]*[、，][ \t]*[0-9]{1,5}[ \t]*[号、，])")
_WRITTEN = late(_YEAR + r"(?:((?:[Nn][Oo][.．:：]?|№)[ \t]*0*([1-9][0-9]{0,4})(?:[ \t]*号)?)|第?[ \t]*(0+([1-9][0-9]{0,4})[ \t]*号))")
_UNREADABLE = late(_YEAR + r"(第?[ \t]*([一二三四五六七八九十百零〇]{0,6})号)")
_ROUND = late(r".[(（]")
_BEHIND_TITLE = late(r"》[ \t]*[（(]?[\u4e00-\u9fff]{1,12}\Z")


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    text = written.text
    found_all = [_told(written, found.span(1), found[2]) for found in _BARE.finditer(text) if _is_meant(written, found.start())]
    for found in _WRITTEN.finditer(text):
        number = 1 if found[1] else 3
        found_all.append(_told(written, found.span(number), found[number + 1]))
    for found in _UNREADABLE.finditer(text):
        facts = {"written": found[1], "variant": "words" if found[2] else "absent"}
        found_all.append(written.finding("L119", *found.span(1), facts))
    return found_all


def _is_meant(written: WrittenText, at: int) -> bool:
    """Tell whether a year and a bare number are a document's: between round brackets only in a basis or behind a title."""
    if written.role == BASIS or _ROUND.match(written.text, at) is None:
        return True
    return _BEHIND_TITLE.search(written.text, 0, at + 1) is not None


def _told(written: WrittenText, span: tuple[int, int], digits: str) -> Finding:
    facts = {"written": written.text[span[0] : span[1]], "proposal": f"{digits}号"}
    return written.finding("L119", *span, facts, (*span, f"{digits}号"))


RULE = Rule("L119", "text", _find, marks="〔（(［[【")
