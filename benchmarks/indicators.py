"""Indicators of generated projects: every kind of value, with bases, attributes and the lines below."""

from collections.abc import Callable
from collections.abc import Iterator
from decimal import Decimal
from random import Random

from attrs import define

from benchmarks import wording
from benchmarks.records import Indicator
from benchmarks.records import Part
from benchmarks.records import Quantity
from benchmarks.records import Target

QUANTITY = "产出.数量"
QUALITY = "产出.质量"
TIMELINESS = "产出.时效"
COST = "产出.成本"


@define
class Setting:
    """What the indicators of one project draw on: its topic, place, names of bases and of a 令 that counts."""

    topic: wording.Topic
    place: str
    bases: tuple[str, ...]
    survey: str
    counted: str
    inherits: bool


def percent(number: int | str) -> Quantity:
    """Return a share in percent."""
    return Quantity(Decimal(number), "%")


def draw_indicators(rng: Random, setting: Setting) -> list[Indicator]:
    """Draw about ten indicators in the order of the form; no path and name come twice."""
    drawn = [maker(rng, setting) for maker in _draw_plan(rng)]
    unique: dict[tuple[str, str], Indicator] = {}
    for indicator in drawn:
        unique.setdefault((indicator.path, indicator.name), indicator)
    chosen = list(unique.values())
    for indicator in chosen:
        _dress(rng, setting, indicator)
    if rng.random() < 0.3:
        _weigh(rng, chosen)
    return chosen


def _draw_plan(rng: Random) -> Iterator[Callable[[Random, Setting], Indicator]]:
    yield _thing
    yield _thing
    if rng.random() < 0.5:
        yield _odd_quantity
    yield _quality
    yield _quality
    yield _deadline
    if rng.random() < 0.6:
        yield _duration
    yield _total_cost
    if rng.random() < 0.6:
        yield _unit_price
    yield _social
    if rng.random() < 0.6:
        yield _other_benefit
    if rng.random() < 0.4:
        yield _lasting
    yield _satisfaction
    if rng.random() < 0.3:
        yield _satisfaction


def _thing(rng: Random, setting: Setting) -> Indicator:
    thing = rng.choice(setting.topic.things)
    number = rng.randint(thing.low, thing.high)
    whole = Quantity(Decimal(number), thing.unit)
    target = Target("quantity", rng.choice(("", "≥", "≥", "=")), whole)
    name = thing.name if rng.random() < 0.5 else setting.place + thing.name
    indicator = Indicator(QUANTITY, name, target)
    if thing.parts[0] and number > 1 and rng.random() < 0.12:
        first = rng.randint(1, number - 1)
        for label, share in zip(thing.parts, (first, number - first), strict=True):
            part = Target("quantity", target.comparator, Quantity(Decimal(share), thing.unit))
            indicator.parts.append(Part(label + thing.name, part))
    return indicator


def _odd_quantity(rng: Random, setting: Setting) -> Indicator:
    low = rng.randint(2, 40)
    sign, few, times = rng.choice("+-"), Quantity(Decimal(2), "次"), Quantity(Decimal(rng.randint(2, 4)), "")
    makers = (
        lambda: ("巡查次数", Target("expression", "≥", expression=("×", Quantity(Decimal(2), ""), setting.counted))),
        lambda: ("联合检查次数", Target("expression", "≥", expression=("×", (sign, setting.counted, few), times))),
        lambda: ("例会次数", Target("range", "", Quantity(Decimal(low), ""), Quantity(Decimal(low + 6), "次"))),
        lambda: ("线路巡查频率", Target("quantity", "≥", Quantity(Decimal(low), "次/月"))),
        lambda: ("业务培训", Target("raw", text=f"{low}次且≥{low * 2}小时")),
        lambda: ("室内场馆开放", Target("quantity", "≥", Quantity(Decimal(low * 5), "场馆日"))),
        lambda: ("考场标准化建设数量", Target("quantity", "", Quantity(Decimal(low), "标准化考场"))),
        lambda: ("办公用纸", Target("quantity", "≤", Quantity(Decimal(low), "令纸"))),
        lambda: ("“两会”—暑期值守次数", Target("quantity", "", Quantity(Decimal(low), "次"), horizon="年度")),
    )
    name, target = rng.choice(makers)()
    return Indicator(QUANTITY, name, target)


def _quality(rng: Random, setting: Setting) -> Indicator:
    name = rng.choice(setting.topic.quality)
    if rng.random() < 0.3:
        name = setting.place + name
    if rng.random() < 0.06:
        low = rng.randint(85, 92)
        return Indicator(QUALITY, name, Target("range", "", percent(low), percent(low + 5)))
    number = rng.choice((100, 100, 95, 98, 99, 90, "99.5", "97.50", 92))
    comparator = rng.choice(("", "=")) if number == 100 else rng.choice(("≥", "≥", "≥", ">"))
    return Indicator(QUALITY, name, Target("quantity", comparator, percent(number)))


def _deadline(rng: Random, setting: Setting) -> Indicator:
    month = rng.randint(3, 11)
    makers = (
        lambda: ("任务完成时间", Target("date", "≤", text=f"2025年{month}月30日")),
        lambda: (f"{setting.topic.name}完成时间", Target("date", text="12月底前")),
        lambda: ("工程完工时间", Target("date", text=f"2025年{month}月底前")),
        lambda: ("资金拨付时间", Target("date", text="每月10日前")),
        lambda: ("设备到货时间", Target("date", text="第3季度")),
        lambda: ("竣工资料移交时间", Target("date", text=f"{month}月底")),
        lambda: (f"{setting.topic.name}任务按期完成率", Target("quantity", "≥", percent(rng.randint(95, 99)))),
        lambda: ("8:30前到岗率", Target("quantity", "≥", percent(rng.randint(90, 99)))),
    )
    name, target = rng.choice(makers)()
    return Indicator(TIMELINESS, name, target)


def _duration(rng: Random, setting: Setting) -> Indicator:
    number = Decimal(rng.randint(1, 20))
    makers = (
        lambda: ("故障响应时间", Target("quantity", "≤", Quantity(number, "小时"))),
        lambda: ("事项办理期限", Target("quantity", "≤", Quantity(number, "个工作日"))),
        lambda: ("整改完成期限", Target("quantity", "≤", Quantity(number, "个月"))),
        lambda: ("材料审核时间", Target("range", "", Quantity(number, ""), Quantity(number + 3, "天"))),
        lambda: (f"{setting.place}应急到场时间", Target("quantity", "<", Quantity(number + 20, "分钟"))),
    )
    name, target = rng.choice(makers)()
    return Indicator(TIMELINESS, name, target)


def _total_cost(rng: Random, setting: Setting) -> Indicator:
    formula: object = "预算"
    if rng.random() < 0.2:
        formula = ("×", "预算", percent(rng.choice((90, 95, 98))))
    name = f"{setting.topic.name}总成本" if rng.random() < 0.5 else "项目总成本"
    return Indicator(COST, name, Target("expression", "≤", expression=formula))


def _unit_price(rng: Random, setting: Setting) -> Indicator:
    name, unit = rng.choice(setting.topic.prices)
    # The price stays far below the smallest budget, whatever its unit.
    number = Decimal(rng.randint(50, 99) if unit.startswith("元") else rng.randint(5, 9)) / (
        1 if rng.random() < 0.7 else 10
    )
    return Indicator(COST, name, Target("quantity", "≤", Quantity(number, unit)))


def _social(rng: Random, setting: Setting) -> Indicator:
    if rng.random() < 0.3:
        target = Target("quantity", "≥", percent(rng.randint(60, 95)))
        return Indicator("效益.社会", f"{setting.place}{setting.topic.name}政策知晓率", target)
    change = rng.choice(setting.topic.change)
    name = rng.choice(("社会影响", "服务对象获得感", "基层治理成效", "公共服务改善情况"))
    return Indicator("效益.社会", name, Target("text", text=change))


def _other_benefit(rng: Random, setting: Setting) -> Indicator:
    number = Decimal(rng.randint(2, 40))
    makers = (
        lambda: ("效益.经济", f"{setting.place}带动就业人数", Target("quantity", "≥", Quantity(number, "人"))),
        lambda: ("效益.经济", "户均增收", Target("quantity", "≥", Quantity(number * 50, "元/户·年"))),
        lambda: ("效益.生态", "化肥用量下降率", Target("quantity", "≥", percent(int(number)))),
        lambda: ("效益.生态", "PM2.5平均浓度", Target("quantity", "≤", Quantity(number + 10, "微克/立方米"))),
        lambda: ("效益.生态", "水体环境", Target("text", text="河道无黑臭水体、无成片漂浮物")),
        lambda: ("效益.经济", "直接经济效益", Target("none", text="不适用")),
    )
    path, name, target = rng.choice(makers)()
    return Indicator(path, name, target)


def _lasting(rng: Random, setting: Setting) -> Indicator:
    makers = (
        lambda: ("长效管护机制", Target("text", text=f"{setting.topic.name}管护责任落实到人、有账可查")),
        lambda: ("设施使用年限", Target("quantity", "≥", Quantity(Decimal(rng.randint(3, 15)), "年"))),
        lambda: ("制度建设", Target("text", text="建立台账、巡查、考核三项制度并装订成册")),
    )
    name, target = rng.choice(makers)()
    return Indicator("效益.可持续影响", name, target)


def _satisfaction(rng: Random, setting: Setting) -> Indicator:
    target = Target("quantity", "≥", percent(rng.choice((85, 90, 92, 95, 95, 98))))
    return Indicator("满意度.服务对象", rng.choice(setting.topic.served) + "满意度", target)


def _dress(rng: Random, setting: Setting, indicator: Indicator) -> None:
    """Add what may stand after the value and on the lines below."""
    chance = rng.random()
    if chance < 0.5:
        indicator.description = _counted(rng, indicator)
    elif chance < 0.53:
        indicator.description = ""
    elif chance < 0.55:
        indicator.description = f"发送至 zw@weixian 的 {_mark(rng)} 数据"
    indicator.bases.extend(_draw_bases(rng, setting, indicator))
    if rng.random() < 0.12:
        _add_fields(rng, indicator)


def _counted(rng: Random, indicator: Indicator) -> str:
    """Return what is counted, and over what where the indicator is a rate."""
    scope = rng.choice(wording.SCOPE)
    share = indicator.name.removesuffix("率")
    return f"{scope}中{share}的÷{scope}" if indicator.name.endswith("率") else f"{scope}里的{indicator.name}"


def _mark(rng: Random) -> str:
    """Return a mark that forces a description into quotes."""
    return rng.choice(("@台账", "| 汇总", '"正式"', "[附件]"))


def _draw_bases(rng: Random, setting: Setting, indicator: Indicator) -> Iterator[str]:
    if indicator.path.startswith("满意度"):
        yield setting.survey
    elif rng.random() < 0.01:
        indicator.note = "忽略 C112: 该指标由单位自行确定，没有文件依据"
        if setting.inherits:
            yield "无"
    elif rng.random() < 0.01:
        indicator.fields.append(("依据", "@" + setting.bases[0]))
    elif setting.inherits and rng.random() < 0.7:
        return
    elif rng.random() < 0.06:
        law = rng.choice(wording.LAWS).format(setting.topic.name, rng.randint(1, 120))
        yield f'"{law}"'
    else:
        yield from rng.sample(setting.bases, 2 if rng.random() < 0.08 else 1)


def _add_fields(rng: Random, indicator: Indicator) -> None:
    indicator.fields.append(("来源", rng.choice(wording.SOURCES)))
    if rng.random() < 0.5:
        indicator.fields.append(("评分", rng.choice(wording.SCORING)))
    if rng.random() < 0.4:
        indicator.fields.append(("佐证", rng.choice(wording.EVIDENCE)))
    if indicator.path == QUALITY and indicator.target.kind == "quantity":
        indicator.fields.append(("公式", "合格数÷抽检数×100%"))
        indicator.fields.append(("前年", "≥80%"))
        indicator.fields.append(("上年", "≥85%"))
    if rng.random() < 0.15:
        indicator.fields.append(("变动", rng.choice(wording.REASONS)))
    if rng.random() < 0.1:
        indicator.fields.append(("备注", "与上年口径一致"))


GOAL = "目标"
"""The mark of an indicator that serves a goal; which one is said when all of them are known."""


def number_goals(indicators: list[Indicator], goals: int) -> None:
    """Say which goal the marked indicators serve: one after the other, or none where not every goal would have one."""
    marked = [one for one in indicators if GOAL in one.attributes]
    for place, indicator in enumerate(marked):
        at = indicator.attributes.index(GOAL)
        indicator.attributes[at : at + 1] = [f"{GOAL}{place % goals + 1}"] if len(marked) >= goals else []


def _weigh(rng: Random, indicators: list[Indicator]) -> None:
    """Give weights that add up to 90, and a few marks that are no weight."""
    share, rest = divmod(90, len(indicators))
    for place, indicator in enumerate(indicators):
        indicator.attributes.append(f"{share + (place < rest)}分")
        if rng.random() < 0.15:
            indicator.attributes.append("核心")
        if rng.random() < 0.1:
            indicator.attributes.append(GOAL)
        if rng.random() < 0.1 and indicator.target.comparator in ("≥", ">"):
            indicator.attributes.append("正向")
