"""A project through its moments: found again under other codes and names, values in one unit, gaps where it is missing."""

import json
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import jsonschema

from targetlang.history.course_schema import SCHEMA
from targetlang.history.course_to_html import render as page_of
from targetlang.history.course_to_json import render as json_of
from targetlang.history.course_to_text import render as text_of
from targetlang.history.series import Course
from targetlang.history.series import Moment
from targetlang.history.series import course_of
from targetlang.history.series import shown
from targetlang.pipeline import compile_text

ROOT = Path(__file__).parent.parent.parent.parent
OLD, MIDDLE, NEW = "13043421P000001100396", "13043423P000001100396", "13043425P000001100396"
ROWS = {
    2021: ("产出.数量 接入单位数: 20家", "产出.质量 正常率: 95%", "产出.时效 修复时间: 3～5小时"),
    2022: ("产出.数量 接入单位数: 22家", "产出.质量 正常率: ≥950‰", "产出.时效 修复时间: 120～240分钟"),
    2023: ("产出.数量 接入单位数量: 23家", "产出.质量 正常率: 良好", "产出.时效 修复时间: ≤4小时"),
    2025: ("产出.数量 接入单位数量: ≥30家", "产出.质量 正常率: ≥99%", "产出.时效 修复时间: ≤2小时"),
}
HEADS = {
    2021: (f"{OLD} 光纤租赁", "300000元", ""),
    2022: (f"{OLD} 光纤租赁", "32万元", ""),
    2023: (f"{MIDDLE} 光纤租赁", "33.5万元", ""),  # another code, nothing said: the name tells
    2025: (f"{NEW} 电子政务外网租赁", "0.0036亿元", f"  原编码: {MIDDLE}\n"),
}


def moment(year: int) -> Moment:
    header, budget, more = HEADS[year]
    text = f"规范: 河北\n年度: {year}\n部门 202001 某局\n项目 {OLD[:-1]}X 别的\n  预算: 1万元\n\n项目 {header}\n  预算: {budget}\n{more}"
    text += "".join(f"  {row}\n" for row in ROWS[year])
    return Moment(f"{year}.target", str(year), "", compile_text("a.target", text).document)


MOMENTS = [moment(2021), moment(2022), Moment("坏的", "", "", None), moment(2023), moment(2025)]


def course(wanted: str, indicator: str | None = None, *, gap: bool = True) -> Course:
    found = course_of([one for one in MOMENTS if gap or one.document], wanted, indicator)
    assert found is not None
    return found


def told(found: Course) -> dict[str, list[str | None]]:
    return {one.name: [shown(point, one.unit) if point else None for point in one.points] for one in found.series}


def test_a_project_is_found_from_any_of_its_codes_and_names() -> None:
    courses = [course(wanted) for wanted in (NEW, MIDDLE, OLD, "光纤租赁", "电子政务外网租赁")]
    assert {one.code for one in courses} == {NEW}
    assert all(told(one) == told(courses[0]) for one in courses)


def test_values_stand_in_the_unit_most_of_them_are_written_in() -> None:
    assert told(course(NEW)) == {
        "预算": ["30万元", "32万元", None, "33.5万元", "36万元"],
        "接入单位数量": ["20家", "22家", None, "23家", "≥30家"],
        "正常率": ["95%", "≥95%", None, "良好", "≥99%"],
        "修复时间": ["3～5小时", "2～4小时", None, "≤4小时", "≤2小时"],
    }


def test_an_indicator_answers_to_its_earlier_name() -> None:
    (series,) = course(NEW, "接入单位数").series
    assert (series.name, series.former_names) == ("接入单位数量", ("接入单位数",))
    assert course(NEW, "产出.数量 接入单位数").series == (series,)


def test_another_department_has_another_project_of_the_name() -> None:
    here = f"规范: 河北\n部门 202001 甲局\n项目 {OLD} 工作经费\n  预算: 1万元\n部门 202002 乙局\n"
    before, after = (compile_text("a.target", text).document for text in (here, f"{here}项目 {NEW} 工作经费\n  预算: 2万元\n"))
    found = course_of([Moment("a", "", "", before), Moment("b", "", "", after)], NEW)
    assert found is not None
    assert told(found) == {"预算": [None, "2万元"]}


def test_real_years_without_codes_are_joined_as_a_comparison_joins_them() -> None:
    """The published name went from 降尘抑尘 to 抑尘降尘, that of an indicator with it."""
    files = [ROOT / "examples/hunan" / f"环卫处{year}.target" for year in (2023, 2024)]
    moments = [Moment(one.name, "", "", compile_text(one.name, one.read_text(encoding="utf-8")).document) for one in files]
    for wanted in ("雾炮车抑尘降尘服务", "雾炮车降尘抑尘服务"):
        found = course_of(moments, wanted)
        assert found is not None
        assert (found.code, found.name) == (None, "雾炮车抑尘降尘服务")
        values = told(found)
        assert values["预算"] == ["250万元", "250万元"]
        assert values["雾炮车抑尘降尘服务配备车辆数"] == ["10辆", "10"]
        assert values["控制在预算成本内"] == ["250万元", "控制在预算内"]


def test_json_conforms_to_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    data = json.loads(json_of(course(NEW)))
    jsonschema.validate(data, SCHEMA, cls=jsonschema.Draft202012Validator)
    repair = data["series"][-1]["points"]
    assert [point and (point["number"], point["high"]) for point in repair] == [("3", "5"), ("2", "4"), None, ("4", None), ("2", None)]


def pictures(found: Course) -> list[ElementTree.Element]:
    page = page_of(found, "zh")
    return [ElementTree.fromstring(f"<svg{part.split('</svg>')[0]}</svg>") for part in page.split("<svg")[1:]]


def test_heights_are_in_proportion_to_the_values_whatever_their_unit() -> None:
    budget = pictures(course(NEW, gap=False))[0]
    heights = [Fraction(one.attrib["cy"]) for one in budget.iter("circle")]
    low, high = heights[0], heights[-1]
    for height, value in zip(heights, map(Fraction, ("30", "32", "33.5", "36")), strict=True):
        assert abs((low - height) / (low - high) - (value - 30) / 6) < Fraction(1, 100)


def test_years_stand_as_far_apart_as_they_are() -> None:
    across = [int(one.attrib["cx"]) for one in pictures(course(NEW, gap=False))[0].iter("circle")]
    steps = [later - earlier for earlier, later in pairwise(across)]
    assert steps == [170, 170, 340]


def test_a_line_has_a_gap_where_there_is_no_number() -> None:
    lines = [[one.attrib["points"] for one in picture.iter("polyline")] for picture in pictures(course(NEW))]
    assert [[len(line.split()) for line in each] for each in lines] == [[2, 2], [2, 2], [2], [2, 2]]


def test_a_range_is_a_bar() -> None:
    repair = pictures(course(NEW))[-1]
    bars = [one for one in repair.iter("line") if one.attrib["x1"] == one.attrib["x2"]]
    assert len(bars) == 2
    assert len(list(repair.iter("circle"))) == 6


def test_many_values_leave_no_label_on_another() -> None:
    many = [Moment(str(n), f"2025-01-{n % 28 + 1:02}", "", compile_text("a.target", f"规范: 河北\n部门 1 甲\n项目 {OLD} 乙\n  预算: {n + 1}.25万元\n").document) for n in range(150)]
    found = course_of(many, OLD, earlier=7)
    assert found is not None
    (picture,) = pictures(found)
    values = sorted(int(one.attrib["x"]) for one in picture.iter("text") if "万元" in (one.text or ""))
    assert len(list(picture.iter("circle"))) == 150
    assert min(later - earlier for earlier, later in pairwise(values)) >= 60
    assert "更早的 7 次提交没有读" in page_of(found, "zh")
    assert "7 earlier commits" in text_of(found, "en")


def test_what_could_not_be_read_is_a_gap_in_the_picture_and_said_in_the_table() -> None:
    text = "部门 202001 某局\n规范: 河北\n项目 A001 甲\n  预算: {}\n  产出.数量 案件数量: {}\n"
    values = (("30万元", "40个"), ("200.00万圆", "四十个"), ("34万元", "41个"), ("待定", "待定"))
    moments = [Moment(f"{at}.target", str(2020 + at), "", compile_text("a.target", text.format(*one)).document) for at, one in enumerate(values)]
    found = course_of(moments, "A001")
    assert found is not None
    assert told(found) == {"预算": ["30万元", "200.00万圆", "34万元", None], "案件数量": ["40个", "四十个", "41个", None]}
    assert all(one.points[1] is not None and one.points[1].value is None for one in found.series)
    for language, said in (("zh", "四十个（读不出来）"), ("en", "四十个 (cannot be read)")):
        assert said in text_of(found, language)
        assert said in page_of(found, language)
    jsonschema.validate(json.loads(json_of(found)), SCHEMA)
