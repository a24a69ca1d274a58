"""Fault: a document number without a year.

Why: 党政机关公文格式 (GB/T 9704—2012, 7.2.5): a 发文字号 is made of the office, the year and the number; without the year
there are as many documents of that number as years.
Bad: `冀明信字108号`
Good: `冀明信字〔2022〕108号`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

# An office whose short name ends otherwise (财预88号) is told where a document is meant for sure: behind a title, before 文.
# What has numbers of its own is left alone: orders, announcements, houses.
_NUMBER = late(
    r"[\u4e00-\u9fff]{1,10}(?:[字发函](?:第[ \t]*)?[0-9０-９]{1,5}|(?<!街道)办(?:第[ \t]*)?[0-9０-９]{1,5}|字[ \t]*[(（〔\[][0-9]{1,5}[)）〕\]])[ \t]*号"
    r"(?![楼线院房机门])"
    r"|(?:(?<=》)|(?<=》[（(]))[\u4e00-\u9fff]{2,8}(?<!公告)(?<!通告)(?<!纪要)(?<!令)(?<!第)(?<!令第)(?:第[ \t]*)?[0-9]{1,5}[ \t]*号(?![令公通楼院])"
    r"|[\u4e00-\u9fff]{2,8}(?<!中央)(?<!第)(?<!年)[0-9]{2,5}[ \t]*号文(?![化物明])"
)
# Each of the three kinds holds one of these; a number behind a year in brackets does not.
_LIKELY = late(
    r"(?:[字发函办](?:第[ \t]*)?[0-9０-９]{1,5}|字[ \t]*[(（〔\[][0-9]{1,5}[)）〕\]]|》[（(]?[\u4e00-\u9fff]{2,8}(?:第[ \t]*)?[0-9]{1,5})[ \t]*号"
    r"|[0-9]{2,5}[ \t]*号文"
)
_LEAD = late(r".*(?:根据|按照|依据|依照|参照|贯彻|落实|执行|文件|通知|意见|办法|以及|[和与及见的])(?=[\u4e00-\u9fff]{2,})")


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    found_all: list[Finding] = []
    for found in _NUMBER.finditer(written.text):
        lead = _LEAD.match(found[0])
        begin = found.start() + (lead.end() if lead else 0)
        facts = {"number": written.text[begin : found.end()]}
        found_all.append(written.finding("L104", begin, found.end(), facts))
    return found_all


RULE = Rule("L104", "text", _find, suspects=_LIKELY.search, marks="号")
