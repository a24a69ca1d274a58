"""Fault: the name of a person in a public text.

Why: budget documents are published (中华人民共和国预算法, 第十四条); who answers the telephone is the office, and names of officials and
of people helped do not belong there (个人信息保护法, 第十条). Only a name behind 联系人, 负责人 and the like is seen.
Bad: `联系人：张某某`
Good: `联系单位：办公室`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜"
    "范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
_PERSON = late(
    rf"(?:联系人|负责人|经办人|填报人|填表人|责任人|户主|受助人|申请人|当事人)(?:姓名)?[ \t]*[:：为是][ \t]*"
    rf"([{_SURNAMES}][\u4e00-\u9fff]{{1,2}})(?=[，,。；;、（( \t0-9]|电话|手机|$)"
)
_OFFICES = ("办公室", "同志", "科", "股", "处", "局", "部", "室", "长", "任", "员")


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    return [
        written.finding("L115", *found.span(1), {"masked": found[1][0] + "某" * (len(found[1]) - 1)})
        for found in _PERSON.finditer(written.text)
        if not found[1].endswith(_OFFICES)
    ]


RULE = Rule("L115", "text", _find, suspects=_PERSON.search, marks="人主")
