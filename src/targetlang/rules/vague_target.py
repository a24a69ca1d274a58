"""Fault: vague words without a yardstick.

Why: nobody can tell at the end of the year whether “持续提升社会稳定水平” was reached; reviewers ask for values that can be
checked (财预〔2015〕88号, 第九条 细化量化; 财预〔2021〕101号 on qualitative indicators). A number, a comparison with a
year before, a standard or a thing that does not happen is a yardstick.
Bad: `效益.可持续影响 社会稳定: 持续提升社会稳定水平`
Good: `效益.可持续影响 信访总量: 较上年下降`
"""

from targetlang.diagnostics import Finding
from targetlang.model.places import value_span
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator
    from targetlang.model.target import Target
    from targetlang.ports.form import Path

_VAGUE = late(
    r"(?:(?:持续|不断|逐步|逐渐|稳步|进一步|明显|显著|有效|有力|大力|大幅|较大|一定|长期|长远|切实|充分|全面|基本|积极|"
    r"大大|极大|有所|得到|较为|比较|更加|日益)?"
    r"(?:提升|提高|改善|增强|加强|促进|推动|优化|巩固|完善|改进|缓解|稳定|平稳|好转|向好|增加|减少|降低|下降|发展))"
    r"|持续|不断|逐步|稳步|进一步|明显|显著|有效|大幅|长期|长远|切实|充分|基本|有所|一定程度|积极|较好|良好|较高|较强|较大|"
    r"很好|较快|及时|按时|按期|适当|合理|可控|有序|满意"
)
_YARDSTICK = late(
    r"[0-9０-９％%]|[一二三四五六七八九十百千两]{1,3}(?:个|次|项|件|人|级|倍|成|家|户|年|天|到位|等|类|档|名|公里|亩|星)"
    r"|较上年|较上一年|较去年|比上年|比去年|同比|环比|上年(?:同期|水平)|基期|标准|规范|规定|要求|合同|协议|约定|计划|方案|"
    r"工期|节点|名录|清单|办法|条例|《|不发生|不出现|无|零|全部|所有|达标|合格|符合|国标|验收"
)


def _applies(path: "Path", target: "Target") -> bool:
    return (
        target.kind == "text"
        and path.short != "数量"
        # Satisfaction and costs in words are told as that (Q122, Q123).
        and not path.is_satisfaction
        and not path.asks_money
        and _VAGUE.search(target.text) is not None
        and _YARDSTICK.search(target.text) is None
    )


def _find(one: "Indicator", _scope: Scope) -> tuple[Finding, ...]:
    target = one.target
    assert target is not None  # noqa: S101 - asked by the walk
    found = _VAGUE.search(target.text)
    assert found is not None  # noqa: S101 - the rule applies
    facts = {"value": target.text, "words": found[0]}
    if one.path.short == "时效":
        facts["variant"] = "time"
    elif found[0] == target.text:
        facts["variant"] = "whole"
    return (Finding("Q104", one.statement.source, *value_span(one), facts),)


RULE = Rule("Q104", "indicator", _find, _applies)
