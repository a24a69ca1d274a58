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

_YEAR = late(r"(?<=[\u4e00-\u9fff])[(（\[［【〔][ \t]*(?:19|20)[0-9]{2}年?[ \t]*[)）\]］】〕][ \t]*")
# Each kind is followed by its digits. The first of a list is no slip: 〔2015〕88、89号.
_SERIAL = late(
    r"(?P<bare>第?[ \t]*([0-9]{1,5}))(?=[ \t]*(?:\Z|[)）》，。；、]|文件))(?![ \t]*[、，][ \t]*[0-9]{1,5}[ \t]*[号、，])"
    r"|(?P<abbreviated>(?:[Nn][Oo][.．:：]?|№)[ \t]*0*([1-9][0-9]{0,4})(?:[ \t]*号)?)"
    r"|第?[ \t]*(?P<padded>0+([1-9][0-9]{0,4})[ \t]*号)"
    r"|(?P<unreadable>第?[ \t]*([一二三四五六七八九十百零〇]{0,6})号)"
)
_BEHIND_TITLE = late(r"》[ \t]*[（(]?[\u4e00-\u9fff]{1,12}\Z")


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    found_all: list[Finding] = []
    for year in _YEAR.finditer(written.text):
        found = _SERIAL.match(written.text, year.end())
        if found is None or found.lastindex is None or (found["bare"] and not _is_meant(written, year.start())):
            continue
        span, serial, digits = found.span(found.lastindex), found[found.lastindex], found[found.lastindex + 1]
        if found["unreadable"]:
            found_all.append(written.finding("L119", *span, {"written": serial, "variant": "words" if digits else "absent"}))
        else:
            found_all.append(written.finding("L119", *span, {"written": serial, "proposal": f"{digits}号"}, (*span, f"{digits}号")))
    return found_all


def _is_meant(written: WrittenText, at: int) -> bool:
    """Tell whether a year and a bare number are a document's: between round brackets only in a basis or behind a title."""
    if written.role == BASIS or written.text[at] not in "(（":
        return True
    return _BEHIND_TITLE.search(written.text[:at]) is not None


RULE = Rule("L119", "text", _find, marks="〔（(［[【")
