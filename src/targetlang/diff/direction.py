"""What the name of an indicator says about its values: which way is better, and which values there can be.

The source is the use of names in published forms (domain.md §1, §2): 投诉率, 事故, 成本 are better when lower; what is
to be done or reached is better when higher. A name that says neither has no direction.
"""

import re

from targetlang.records import frozen
from targetlang.source.pattern import late
from targetlang.units.names import better_by_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.indicator import Indicator

HIGHER = "higher_is_better"
LOWER = "lower_is_better"

# The end of a name decides: 故障修复率 is about repairing, 事故发生率 about accidents, 事故应急演练次数 about drills. What
# nobody wants is better when lower only where nothing but the way it is counted follows it, and nothing done about it
# goes before. Which way is better never rests on a word somewhere in the name.
_COUNTED = (
    r"(?:率|数|量|次数?|人次|件数?|起数?|例数?|户数?|人数|数量|数值|总数|总量|总额|金额|额|面积|比例|占比|比重|强度|浓度|指数|系数|水平|程度|幅度|时间|时长|时数|天数|个数|频次|频率)"
)
_DONE_WELL = (
    r"处理|化解|办结|整改|治理|修复|排除|及时|达标|处置|回复|解决|完成|合格|消除|治愈|查处|破案|侦破|受理|救助|帮扶|防治|安置|监测|排查|调处|清理|拆除|资助|补偿|赔付|保障"
    r"|覆盖|监管|回收|利用|去除|削减|满意|准确|通过|到位|知晓|优良|优秀|规范|响应|成活|存活|返还|兑现|落实|验收|按期|按时|准时"
)
_HIGHER_END = late(
    r"(?:下降|降低|减少|压减|压降|节约|节能|减排|节水|削减|节省|缩短)(?:率|幅度|比例|量|额|数|数量|面积|人数|金额|费用|成本|经费|支出|时间)?$"
    rf"|(?:{_DONE_WELL})(?:率|数|数量|次数|件数|起数|户数|人数|面积|比例|占比|率占比)$"
    r"|满意度$|满意程度$|(?:增长|提高|提升|增加)(?:率|幅度|比例|值|额|量|数)?$|受益(?:人数|户数|人口)$|优良天数(?:比例|占比)?$"
    r"|(?:税收|纳税额|营业收入|销售收入|可支配收入|总收入|收入|产值|利润|增加值)$|使用(?:年限|寿命)$"
)
_TURNED_ROUND = late(rf"(?:不|未|无法|没有|非)(?:能|按期|按时|及时|被|予以?|完全)?(?:{_DONE_WELL}){_COUNTED}$")
_SPENT = r"成本|费用|经费|单价|造价|总价|支出|花费|租金|开支|控制额|投资|费"
_LOWER_TIME = late(
    r"(?:响应|修复|维修|办理|办结|等待|等候|到场|到达|处置|恢复|审批|完成|交付|回复|答复|反馈|拨付|支付|发放|审核|处理|建设|施工)"
    r"(?:的)?(?:平均)?(?:时间|时长|时限|期限|周期|天数|工期)$|耗时$|工期$|逾期(?:天数|时间)?$|延[误迟](?:时间|天数|时长)?$"
)
_UNWANTED = (
    r"投诉|举报|事故|死亡|伤亡|发病|患病|流失|辍学|超标|违规|违法|违纪|差错|错误|失误|误差|缺陷|故障|案发|发案|上访|信访总量|进京|赴省|越级访|群体性事件|舆情事件"
    r"|负面舆情|火灾|灾害损失|损失|损失量|损毁|损坏|破损|损耗|能耗|耗电|耗水|排放|污染物|返贫|空置|空缺|逾期|拖欠|欠费|失业|贫困发生|退货|误报|漏报|漏检|缺勤"
    r"|迟到|积压|偏差|偏离|漏损|舆情|感染|犯罪|纠纷发生|拥堵|停机|中断|间断|延误|延迟|滞后|超支|超期|结余|结转|闲置|浪费|复发|再犯|近视|肥胖|吸烟|肇事|不良反应|淘汰"
    r"|PM2\.?5|PM10|颗粒物|二氧化硫|氮氧化物|化学需氧量|氨氮|噪声|噪音|债务|负债|虫害发生|疫情发生"
)
_LOWER = late(
    rf"(?:{_UNWANTED})(?:{_UNWANTED}|发生|案件|事件|问题|行为|现象|情况|现状|人员|人口|用户|群众|责任|企业|单位|物|总|平均|年均|年度|访|的|和|及|、|或)*{_COUNTED}*$",
    re.IGNORECASE,
)
_COST = late(rf"(?:{_SPENT})(?:{_SPENT}|总|额|数|标准|金额|总额|总量|上限|控制数|占比|比例|比重)*$")
# Before what nobody wants: what is done about it, or that it does not happen. Before what is spent: that it is not.
_DONE_ABOUT = late(
    r"减少|降低|下降|压减|压降|压缩|减轻|避免|防止|防范|预防|化解|解决|查处|查办|打击|整改|整治|治理|修复|处理|处置|排查|排除|受理|办理|接待|调查|调处|调解|救助|帮扶"
    r"|救治|治疗|培训|安置|补偿|监测|检测|抢修|清理|清除|消除|拆除|盘活|回收|利用|削减|无|零|不发生|未发生|间隔"
)
_NOT_SPENT = late(
    r"节约|节省|减少|降低|下降|压减|压降|压缩|带动|拉动|引进|招商|撬动|吸引|增加|争取|筹集|落实|拨付|到位|追回|收缴|减免|免除|收入"
)
_WITHOUT = late(rf"(?:无|零)(?:{_UNWANTED})(?:运行|发生|的|单位|企业)*(?:率|天数|时间|时长|比例|占比|单位数|户数|间隔)$|故障间隔(?:时间|时长)?$")
_ADDED = late(r"^(?:新增|带动)(?!.*(?:债务|负债))")
_SHARE = late(
    r"满意度|满意率|占比|(?:覆盖|合格|及时|通过|知晓|合规|准确|到位|化解|办结|正常运行|正常|完好|达标|完整|成活|普及|入学|就业|巩固|签约|受理|优良|公开|参保|保存|治愈|处置"
    r"|整改|回复|处理|规范|发放|拨付|验收|上线|在线|接通|出勤|破案)率"
)
_OPEN = late(r"(?:时间|时长|时限|期限|周期|年限|速度|标准|环节数?|跑动次数|材料份数|价格|均价|控制率)$")
"""Names whose place says nothing: a time may be one of service or one of waiting."""
_ABOVE_ALL = late(r"毛入学率$")
_SAVED = late(r"节约|节省|压减|压降|减少|降低|下降|增收|收入|收益|控制率")
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


def common_scale(old: Scale, new: Scale) -> Scale:
    """Return what holds for the values of both sides; names that contradict each other say nothing of the direction."""
    if old == new:
        return new
    directions = {old.direction, new.direction} - {None}
    direction = directions.pop() if len(directions) == 1 else None
    return Scale(direction, old.share and new.share, old.whole and new.whole)


def read_scale(first: str, second: str, name: str, written: str | None = None) -> Scale:
    """Return the scale that a name has below two levels of a form; `written` is 正向, 反向 or None."""
    bare = re.sub(r"[（(][^（）()]*[)）]$", "", name.strip()) or name
    direction = _WRITTEN.get(written or "") or _by_name(bare) or _by_place(first, second, bare)
    share = _SHARE.search(bare) is not None and not _ABOVE_ALL.search(bare)
    return Scale(direction, share, _AVERAGE.search(bare) is None)


def _by_name(name: str) -> str | None:
    if _WITHOUT.search(name):
        return HIGHER
    if _TURNED_ROUND.search(name):
        return LOWER
    if _HIGHER_END.search(name):
        return HIGHER
    if _LOWER_TIME.search(name):
        return LOWER
    unwanted = _LOWER.search(name)
    spent = None if unwanted or name.endswith("率") else _COST.search(name)
    if unwanted and not _DONE_ABOUT.search(name[: unwanted.start()]):
        return LOWER
    if spent and not _NOT_SPENT.search(name[: spent.start()]):
        return LOWER
    if _ADDED.search(name):
        return HIGHER
    said = None if unwanted or spent else better_by_name(name)
    return {"higher": HIGHER, "lower": LOWER}.get(said or "")


def _by_place(first: str, second: str, name: str) -> str | None:
    if first == "成本" and second.startswith(("社会", "生态")):
        return None  # an effect on others, told in any words
    if first == "成本" or second == "成本":
        return None if name.endswith("率") or _SAVED.search(name) else LOWER
    if first == "满意度" or second.startswith(("满意度", "服务对象", "社会公众")):
        return HIGHER
    if (first, second) in _DONE and not _OPEN.search(name):
        return HIGHER
    return HIGHER if name.endswith(("率", "满意程度", "满意度")) and second in ("时效", "进度") and not _OPEN.search(name) else None
