"""What the name of an indicator says about its values: which way is better, and which values there can be.

The source is the use of names in published forms (domain.md §1, §2): 投诉率, 事故, 成本 are better when lower; what is
to be done or reached is better when higher. A name that says neither has no direction.
"""

import re

from targetlang.records import frozen
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator

HIGHER = "higher_is_better"
LOWER = "lower_is_better"

# The end of a name decides: 故障修复率 is about repairing, 事故发生率 about accidents.
_HIGHER_END = late(
    r"(?:下降|降低|减少|压减|压降|节约|节能|减排|削减|节省)(?:率|幅度|比例|量|额|数|数量|面积|人数)?$"
    r"|(?:处理|化解|办结|整改|治理|修复|排除|及时|达标|处置|回复|解决|控制|完成|合格|消除|治愈|查处|破案|侦破|受理|救助|帮扶|防控|防治|安置"
    r"|监测|排查|调处|清理|拆除|处理完成|资助|补偿|赔付|保障|覆盖|监管|回收|利用|处理达标)(?:率|数|数量|次数|件数|起数|人数|面积|比例|占比)$"
    r"|满意度$|满意率$|知晓率$|占比$|(?:增长|提高|提升)(?:率|幅度|比例|值|额)?$|^(?:新增|带动)|受益(?:人数|户数|人口)$"
)
_LOWER_TIME = late(
    r"(?:响应|修复|维修|办理|办结|等待|等候|到场|到达|处置|恢复|审批|完成|交付|回复|答复|反馈|拨付|支付|发放|维护|审核|处理|建设|施工)"
    r"(?:的)?(?:平均)?(?:时间|时长|时限|期限|周期|天数|工期)$|耗时$|工期$|时限$|逾期(?:天数|时间)?$"
)
_LOWER = late(
    r"投诉|事故|死亡|伤亡|发病|患病|流失|辍学|超标|违规|违法|违纪|差错|错误|误差|故障|案发|发案|上访|进京|赴省|越级|群体性事件|火灾|灾害|损失|损毁|损坏"
    r"|能耗|耗电|耗水|排放|污染|返贫|空置|空缺|逾期|拖欠|失业|贫困发生|退货|误报|漏报|漏检|缺勤|迟到|积压|偏差率|漏损|舆情|感染|犯罪|纠纷发生|零投诉|拥堵|停机|中断|超支|结余率"
)
_COST = late(
    r"成本|费用|经费|单价|造价|总价|支出$|花费|价格|租金|租赁费|维修费|维护费|管理费|补助标准|补贴标准|资助标准|人均补助|亩均补助|均价|开支|投资额|总投资|控制额|费$"
)
_SHARE = late(
    r"满意度|满意率|占比|(?:覆盖|合格|及时|通过|知晓|合规|准确|到位|化解|办结|正常运行|正常|完好|达标|完整|成活|普及|入学|就业|巩固|签约|受理|优良|公开|参保|保存|治愈|处置"
    r"|整改|回复|处理|规范|发放|拨付|验收|上线|在线|接通|出勤|破案)率"
)
_TIMES = late(r"(?:时间|时长|时限|期限|周期)$")
_AVERAGE = late(r"均")
_WRITTEN = {"正向": HIGHER, "反向": LOWER}
# First and second levels whose indicators are better when higher unless the name says otherwise.
_DONE = {("产出", "数量"), ("产出", "质量"), ("满意度", "服务对象"), ("项目完成", "数量"), ("项目完成", "质量")}


@frozen
class Scale:
    """What is known of an indicator's values.

    `direction` is HIGHER, LOWER or None. `share` tells that no value is above 100%; `whole` that counts of it are
    whole numbers.
    """

    direction: str | None = None
    share: bool = False
    whole: bool = True


_known: dict[tuple[str, str, str, str | None], Scale] = {}
_REMEMBERED = 50_000


def scale_of(indicator: "Indicator") -> Scale:
    """Return the scale of an indicator, from its attributes, its name and its place in the form."""
    path = indicator.path
    second = path.subcategory.short if path.subcategory else ""
    key = (path.category.short, second, indicator.name, indicator.attributes.direction)
    scale = _known.get(key)
    if scale is None:
        if len(_known) > _REMEMBERED:
            _known.clear()
        scale = _known[key] = read_scale(*key)
    return scale


def read_scale(first: str, second: str, name: str, written: str | None = None) -> Scale:
    """Return the scale that a name has below two levels of a form; `written` is 正向, 反向 or None."""
    bare = re.sub(r"[（(][^（）()]*[)）]$", "", name.strip())
    direction = _WRITTEN.get(written or "") or _by_name(bare) or _by_place(first, second, bare)
    return Scale(direction, _SHARE.search(bare) is not None, _AVERAGE.search(bare) is None)


def _by_name(name: str) -> str | None:
    if _HIGHER_END.search(name):
        return HIGHER
    if _LOWER_TIME.search(name) or _LOWER.search(name):
        return LOWER
    if _COST.search(name) and not name.endswith("率"):
        return LOWER
    return None


def _by_place(first: str, second: str, name: str) -> str | None:
    if first == "成本" or second == "成本":
        return None if name.endswith("率") else LOWER
    if first == "满意度" or second.startswith(("满意度", "服务对象", "社会公众")):
        return HIGHER
    if (first, second) in _DONE and not _TIMES.search(name):
        return HIGHER
    return HIGHER if name.endswith(("率", "满意程度", "满意度")) and second in ("时效", "进度") else None
