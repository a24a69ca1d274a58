"""The content of a generated file: N projects under departments, from one seed."""

from decimal import Decimal
from random import Random

from attrs import define

from benchmarks import wording
from benchmarks.funding import draw_budget
from benchmarks.funding import draw_costs
from benchmarks.funding import draw_plan
from benchmarks.indicators import Setting
from benchmarks.indicators import draw_indicators
from benchmarks.indicators import number_goals
from benchmarks.indicators import percent
from benchmarks.numbers import project_code
from benchmarks.numbers import spell_ordinal
from benchmarks.records import Content
from benchmarks.records import Department
from benchmarks.records import Entry
from benchmarks.records import Group
from benchmarks.records import Indicator
from benchmarks.records import Project
from benchmarks.records import Quantity
from benchmarks.records import Target
from benchmarks.records import Task

PROJECTS_PER_DEPARTMENT = 50


@define
class Office:
    """The names that one department declares and its projects use."""

    place: str
    name: str
    bases: tuple[str, ...]
    survey: str
    rate: str
    price: Decimal
    counted: str
    groups: tuple[str, str]


def draw_content(projects: int, seed: int = 2025) -> Content:
    """Draw a document of that many projects; equal arguments give equal content."""
    rng = Random(seed)
    names = _Names()
    content = Content(
        fields=[("规范", "河北"), ("年度", "2025")],
        entries=[
            Entry("计量", "标准化考场", "间"),
            Entry("计量", "令纸", "500张"),
            Entry("计量", "场馆日"),
            Entry("撤销", project_code(99_999_999_999, 24), "任务已经完成，不再安排资金"),
        ],
    )
    for number in range((projects + PROJECTS_PER_DEPARTMENT - 1) // PROJECTS_PER_DEPARTMENT):
        first = number * PROJECTS_PER_DEPARTMENT
        count = min(PROJECTS_PER_DEPARTMENT, projects - first)
        office = _draw_office(rng, number)
        department = _draw_department(rng, number, office)
        entity = Department("单位", f"{number + 1:05d}5", f"{office.name}事务服务中心")
        content.departments += [department, entity]
        for index in range(count):
            owner = department if index < PROJECTS_PER_DEPARTMENT // 2 else entity
            owner.projects.append(_draw_project(rng, first + index, office, names))
    return content


class _Names:
    """Project names so far, to keep them unique."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def number(self, name: str) -> str:
        times = self._seen.get(name, 0)
        self._seen[name] = times + 1
        if times == 0:
            return name
        if times <= len(wording.STAGES):
            return f"{name}（{wording.STAGES[times - 1]}）"
        return f"{name}（{spell_ordinal(times)}标段）"


def _draw_office(rng: Random, number: int) -> Office:
    places, bureaus = wording.PLACES, wording.BUREAUS
    row, column = divmod(number, len(places))
    place, bureau = places[column], bureaus[(row + number) % len(bureaus)]
    short = place + bureau
    if number >= len(places) * len(bureaus):
        short += spell_ordinal(number)
    tag = spell_ordinal(number)
    return Office(
        place=place,
        name=short,
        bases=(f"计划{tag}", f"三定方案{tag}", f"规划{tag}"),
        survey=f"问卷{tag}",
        rate=f"值班标准{tag}",
        price=Decimal(rng.randint(5, 40)) / 20,
        counted=f"巡查标准{tag}",
        groups=(f"通用{tag}", f"服务{tag}"),
    )


def _draw_department(rng: Random, number: int, office: Office) -> Department:
    topic = rng.choice(wording.TOPICS)
    years = rng.randint(1, 90)
    department = Department("部门", f"{number + 1:05d}1", f"{office.name}本级")
    department.texts = [
        ("总体目标", [f"围绕县委、县政府确定的任务，{topic.work}，做到底数清、责任明、资金用在刀刃上。"]),
        ("分项目标", [f"{each.work}，{rng.choice(wording.GOAL_ENDS)}。" for each in rng.sample(wording.TOPICS, 3)]),
        ("保障措施", ["一是加强预算管理，专款专用，按进度支付。", "二是落实责任分工，按月通报项目进展。"]),
    ]
    department.entries = [
        Entry("依据", office.bases[0], f"{office.name}年度工作计划"),
        Entry("依据", office.bases[1], f"《{office.name}职能配置、内设机构和人员编制规定》魏办字【2019】{years}号"),
        Entry("依据", office.bases[2], f"《{topic.name}专项规划》（魏政办〔2023〕{years}号）"),
        Entry("依据", office.survey, "调查问卷 #一年两次，线上线下各一半"),
        Entry("令", office.rate, expression=Quantity(office.price, "万元/次")),
        Entry("令", office.counted, expression=Quantity(Decimal(rng.randint(6, 24)), "次")),
    ]
    for name in ("日常维护", "专项工作"):
        total = Decimal(rng.randint(2000, 90000)) / 100
        department.tasks.append(Task(name, draw_budget(rng, total), f"{topic.work}，{name}"))
    department.indicators = [
        Indicator(
            "产出.质量", "年度任务完成率", Target("quantity", "≥", percent(95)), "已完成任务的比例", [office.bases[0]]
        )
    ]
    department.groups = _draw_groups(rng, office)
    return department


def _draw_groups(rng: Random, office: Office) -> list[Group]:
    calm = Indicator(
        "效益.社会", f"{office.place}社会秩序", Target("text", text="无群体性事件、无越级上访"), None, [office.bases[0]]
    )
    voters = Target("quantity", "≥", percent(rng.randint(85, 98)))
    public = Indicator("满意度.服务对象", f"{office.place}群众满意度", voters, "抽样调查的评价", [office.survey])
    replies = Indicator(
        "产出.时效", "来函答复期限", Target("quantity", "≤", Quantity(Decimal(5), "工作日")), None, [office.bases[1]]
    )
    return [Group(office.groups[0], [calm, public]), Group(office.groups[1], [replies])]


def _draw_project(rng: Random, number: int, office: Office, names: _Names) -> Project:
    topic = rng.choice(wording.TOPICS)
    place = rng.choice(wording.PLACES)
    name = names.number(f"{place}{topic.name}{rng.choice(wording.KINDS)}")
    project = Project(project_code(number + 1), name)
    if rng.random() < 0.5:
        project.costs, total = draw_costs(rng, office.rate, office.price, office.bases[0])
    else:
        total = Decimal(rng.randint(500, 150_000)) / 100
    project.budget = draw_budget(rng, total)
    project.plan = draw_plan(rng)
    project.objective = _draw_objective(rng, topic, place)
    project.fields = _draw_fields(rng, name, topic, place, number, office)
    inherits = ("依据", "@" + office.bases[0]) in project.fields
    setting = Setting(topic, place, office.bases, office.survey, office.counted, inherits)
    project.indicators = draw_indicators(rng, setting)
    number_goals(project.indicators, len(project.objective))
    if not project.indicators[0].attributes and rng.random() < 0.25:
        project.uses = list(office.groups[: rng.randint(1, 2)])
    return project


def _draw_objective(rng: Random, topic: wording.Topic, place: str) -> list[list[object]]:
    end = rng.choice(wording.GOAL_ENDS)
    chance = rng.random()
    if chance < 0.3:
        money = "预算" if chance < 0.25 else ("→", "预算", "元")
        return [["用", money, f"在{place}{topic.work}，{end}。"]]
    goals: list[list[object]] = [[f"在{place}{topic.work}，{rng.choice(topic.change)}，{end}。"]]
    if chance < 0.5:
        goals.append([f"{rng.choice(topic.served)}反映的问题件件有回音，{rng.choice(wording.GOAL_ENDS)}。"])
        goals.append([f"资金支付合规，{rng.choice(topic.change)}，结余资金按规定交回。"])
    return goals


def _draw_fields(rng: Random, name: str, topic: wording.Topic, place: str, number: int, office: Office) -> list[tuple[str, str]]:
    fields = [("用途", f"用于{name}：{topic.work}，支付人员、材料和检测费用。")]
    if rng.random() < 0.01:
        fields = [("用途", f"按模板 {{{{单位名称}}}} 为{place}制作标牌，并#编号登记。")]
    if rng.random() < 0.3:
        fields.append(("期限", rng.choice(("2025年1月～2027年12月", "2025年1月-2025年12月", "3年", "长期"))))
    if rng.random() < 0.2:
        fields.append(("主管", office.name))
        fields.append(("实施", f"{place}人民政府"))
    if rng.random() < 0.1:
        fields.append(("原编码", project_code(number + 1, 24)))
        fields.append(("变动", rng.choice(wording.REASONS)))
    if rng.random() < 0.15:
        fields.append(("依据", "@" + office.bases[0]))
    return fields
