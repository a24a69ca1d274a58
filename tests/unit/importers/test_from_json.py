"""What `build --to json` wrote comes back as a `.target` file that says the same, or is refused with its place."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from property.models import AWKWARD
from property.models import Model
from property.models import models
from property.strategies import Budget
from property.strategies import budgets

from targetlang.backends.to_json import document_json
from targetlang.backends.to_json import render
from targetlang.diagnostics.severity import severity_of
from targetlang.formatting import format_bytes
from targetlang.importers.from_json import IMPORTER
from targetlang.pipeline import compile_bytes
from targetlang.pipeline import compile_text
from targetlang.ports.document_schema import SCHEMA
from targetlang.ports.importer import Unreadable
from targetlang.ports.importer import find_importer

Json = dict[str, Any]

ROOT = Path(__file__).parent.parent.parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*/*.target"))
CASES = sorted((ROOT / "tests" / "cases").glob("**/*.target"))
SETTINGS = settings(max_examples=30, deadline=None, derandomize=True)
VALIDATOR = Draft202012Validator(SCHEMA)

WRITTEN = '''\
规范: 河北
年度: 2026

依据 甲: 年度工作计划
依据 "乙:丙": “问”卷
计量 场馆日
计量 令纸: 500张
令 单价: 2.5万元/次
撤销 13043425P000001100396: 并入另一个项目

指标组 通用
  依据: @甲
  满意度.服务对象 群众满意度: ≥95%

部门 202001 某局
总体目标: 甲
分项目标:
  - - 甲
  - # 乙：“丙”
任务 维护: 5万元 = 财政 5万元 | 内容 @甲
  备注: 一
采用: 通用
产出.数量 巡查次数: 12次

项目 13043425P000001100404 信访工作经费
  预算: 34.00万元 = 财政 24.00万元 (上级 20万元 + 本级 4.00万元) + 其他 10万元
  用途: "待定"
  支出: 6月底 50%, 12月底 100%
  目标: 用{预算}办好{{一}}件事。
  期限: 2025年1月～2027年12月
  依据: "@另一份"
  测算 值班费: {单价} × 13.6次 | 按{单价}算 @甲
    备注: 二
  采用: 通用
  产出.数量 "值班 | 次数": 4次 | "甲 @乙" @甲 @"另一份""文件""" [10分, 核心, 目标1, 正向]
    来源: 值班登记表
    其中 白天: 3次
    其中 夜间: 1次 @无
  产出.质量 完成率: "100%" | @无
  产出.成本 值班经费: ≤{预算} | 用{单价}算的
  效益.社会 平稳: 保持平稳
'''
"""Every construct of the language, in its canonical spelling."""


def load(path: str) -> bytes | None:
    return Path(path).read_bytes() if Path(path).is_file() else None


def without_places(value: object) -> object:
    """Leave out where things stand, and which file brought some of them in."""
    if isinstance(value, dict):
        return {key: without_places(one) for key, one in value.items() if key != "source"}
    if isinstance(value, list):
        return [without_places(one) for one in value if not (isinstance(one, dict) and one.get("label") == "引入")]
    return value


def said(text: str, path: str = "a.target") -> Json:
    document = compile_text(path, text, load).document
    assert document is not None
    return document_json(document)


def imported(value: object) -> str:
    text = IMPORTER.read(json.dumps(value).encode())
    assert isinstance(text, str)
    return text


def refused(value: object) -> tuple[str, Json]:
    with pytest.raises(Unreadable) as caught:
        imported(value)
    return caught.value.name, caught.value.facts


def written() -> Json:
    """Return the JSON of `WRITTEN` with what stands only in a whole file."""
    return {**said(WRITTEN), "draft": False}


def budget_of(document: Json) -> Json:
    fields = document["departments"][0]["projects"][0]["fields"]
    found: Json = next(one for one in fields if one["label"] == "预算")["value"]
    return found


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_an_example_comes_back_as_it_was(path: Path) -> None:
    compiled = compile_bytes(str(path), path.read_bytes(), load)
    assert compiled.document is not None
    text = IMPORTER.read(render(compiled.document))
    assert isinstance(text, str)
    again = said(text, str(path))
    assert without_places(again) == without_places(document_json(compiled.document))
    assert format_bytes(str(path), text.encode(), load) == (text.encode(), "")


def test_every_case_of_the_suite_comes_back_with_all_its_faults() -> None:
    """Documents with errors, too: what could not be read comes back as it is written."""
    for path in CASES:
        document = compile_bytes(str(path), path.read_bytes(), load).document
        if document is not None:
            text = IMPORTER.read(render(document, draft=True))
            assert isinstance(text, str)
            assert without_places(said(text, str(path))) == without_places(document_json(document)), path


def test_every_construct_comes_back_in_its_place() -> None:
    assert imported(written()).replace("\n\n", "\n") == WRITTEN.replace("\n\n", "\n")


def test_the_schema_allows_what_is_written_and_what_was_written_before() -> None:
    document = written()
    VALIDATOR.validate(document)
    for key in ("units", "groups"):
        del document[key]
    for block in (document["departments"][0], document["departments"][0]["projects"][0]):
        del block["basis"]
    del document["departments"][0]["uses"]
    VALIDATOR.validate(document)
    assert "指标组" not in imported(document)
    assert imported(document).count("群众满意度: ≥95% @甲") == 2


@SETTINGS
@given(models())
def test_any_document_comes_back_in_canonical_spelling(model: Model) -> None:
    document = said(model.text())
    text = imported({**document, "draft": False})
    assert without_places(said(text)) == without_places(document)
    assert format_bytes("a.target", text.encode()) == (text.encode(), "")


@SETTINGS
@given(budgets())
def test_projects_of_several_departments_come_back(budget: Budget) -> None:
    document = said(str(budget))
    assert without_places(said(imported({**document, "draft": False}))) == without_places(document)


# -- texts that look like something else

MARKS = st.text(alphabet='甲乙 -#:：|｜@＠[［【]］】{}｛"“（）()；;，、.=0９分%\t\u3000\u00a0', max_size=12)
TEXTS = st.one_of(MARKS, MARKS, st.sampled_from((*AWKWARD, "待定", "不适用", "- 甲", "# 甲", "95%", "其中 甲: 1次", "甲\n乙", "\r")), st.text(max_size=6))
PLACES: tuple[tuple[object, ...], ...] = (
    ("bases", 1, "name"),
    ("bases", 0, "text"),
    ("groups", 0, "indicators", 0, "name"),
    ("departments", 0, "name"),
    ("departments", 0, "code"),
    ("departments", 0, "tasks", 0, "name"),
    ("departments", 0, "tasks", 0, "content"),
    ("departments", 0, "fields", 0, "value", "paragraphs", 0),
    ("departments", 0, "fields", 1, "value", "paragraphs", 1),
    ("departments", 0, "projects", 0, "name"),
    ("departments", 0, "projects", 0, "cost_lines", 0, "name"),
    ("departments", 0, "projects", 0, "indicators", 0, "name"),
    ("departments", 0, "projects", 0, "indicators", 0, "description"),
    ("departments", 0, "projects", 0, "indicators", 0, "basis", 1, "text"),
    ("departments", 0, "projects", 0, "indicators", 1, "target", "text"),
    ("withdrawals", 0, "reason"),
)


def put(document: Json, place: tuple[object, ...], value: object) -> None:
    holder: Any = document
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value


@settings(max_examples=250, deadline=None, derandomize=True)
@given(st.sampled_from(PLACES), TEXTS)
def test_a_text_comes_back_exactly_or_is_refused(place: tuple[object, ...], text: str) -> None:
    assume(place[:2] != ("bases", 1) or text != "甲")  # there are two of the name then, which is told
    document = written()
    put(document, place, text or None if place[-1] == "code" else text)
    # What is said in several places is changed in all of them.
    again_said = {"bases": "年度工作计划", "groups": "群众满意度"}.get(str(place[0]))
    if again_said and place[1] == 0:
        document = json.loads(json.dumps(document).replace(json.dumps(again_said), json.dumps(text)))
    again: object = None
    try:
        again = said(imported(document))
    except Unreadable as caught:
        fault = caught.name
    else:
        fault = ""
    if fault:
        assert fault in ("import.json-unsayable", "import.json-surrogate")
        return
    assert without_places(again) == without_places({key: one for key, one in document.items() if key != "draft"})


@settings(max_examples=150, deadline=None, derandomize=True)
@given(TEXTS)
def test_a_target_in_words_keeps_its_words(text: str) -> None:
    """Words that read as a number or a date are that: the text wins. What reads as no value at all is told."""
    row = "departments", 0, "projects", 0, "indicators", 3
    document = written()
    put(document, (*row, "target", "text"), text)
    try:
        found = imported(document)
    except Unreadable:
        return
    compiled = compile_text("a.target", found)
    assert compiled.document is not None
    one = compiled.document.projects[0].indicators[3]
    assert one.target is None or one.target.text == text
    assert one.target is not None or any(severity_of(each) == "error" for each in compiled.findings)


# -- other JSON


def changed(place: str, value: object) -> Json:
    """Return the JSON of `WRITTEN` with another value in one place of its first project; `place` is a path with dots."""
    document = written()
    keys = tuple(int(key) if key.isdigit() else key for key in place.split("."))
    put(document, keys, value)
    return document


ROW = "departments.0.projects.0.indicators.0"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "json-broken"),
        (b"{", "json-broken"),
        ("{规范".encode("gbk"), "json-encoding"),
        ("{“version”：1}".encode(), "json-broken"),
        (b"[" * 10_000 + b"]" * 10_000, "json-too-deep"),
        (b'{"a":' * 100_000, "json-too-deep"),
        (b"[]", "json-other"),
        (b"null", "json-other"),
        (b'"\xe8\xa7\x84"', "json-other"),
        (b'{"version": 1, "findings": []}', "json-other"),
        (b'{"version": 2, "departments": []}', "json-version"),
        (b'{"version": true, "departments": []}', "json-version"),
        (b'{"version": "1", "departments": []}', "json-version"),
        (b'{"version": 1, "departments": []}', "json-missing-key"),
        (b'{"version": 1, "version": 1}', "json-key-twice"),
        (b'{"version": ' + b"9" * 100_000 + b"}", "json-long-number"),
        (b'{"version": 1e400, "departments": []}', "json-version"),
        (b'{"version": NaN, "departments": []}', "json-version"),
    ],
    ids=lambda value: repr(value[:20]),
)
def test_another_json_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        IMPORTER.read(data)
    assert caught.value.name == f"import.{reason}"


@pytest.mark.parametrize(
    ("place", "value", "reason", "told"),
    [
        ("fiscal_year", 2026.0, "json-not-whole", "$.fiscal_year"),
        ("fiscal_year", True, "json-not-whole", "$.fiscal_year"),
        ("departments", {}, "json-not-list", "$.departments"),
        ("departments.0", [], "json-not-object", "$.departments[0]"),
        ("departments.0.is_entity", 0, "json-not-flag", "$.departments[0].is_entity"),
        (f"{ROW}.name", None, "json-not-text", "$.departments[0].projects[0].indicators[0].name"),
        (f"{ROW}.name", "\ud800", "json-surrogate", "$.departments[0].projects[0].indicators[0].name"),
        (f"{ROW}.weight", "1e5", "json-not-number", "$.departments[0].projects[0].indicators[0].weight"),
        (f"{ROW}.direction", "up", "json-not-listed", "$.departments[0].projects[0].indicators[0].direction"),
        (f"{ROW}.target.sign_code", True, "json-not-listed", "$.departments[0].projects[0].indicators[0].target.sign_code"),
        (f"{ROW}.note", "甲", "json-unknown-key", "$.departments[0].projects[0].indicators[0]"),
        ("departments.0.fields.0.value", 1.5, "json-no-value", "$.departments[0].fields[0].value"),
        ("departments.0.fields.0.value", {"paragraphs": ["甲"]}, "json-missing-key", "$.departments[0].fields[0].value"),
        ("departments.0.fields.0.value.paragraphs.0", "甲\n乙", "json-unsayable", "$.departments[0].fields[0]"),
        ("departments.0.fields.0.value.paragraphs.0", "｛甲｝", "json-unsayable", "$.departments[0].fields[0].value.paragraphs[0]"),
        ("departments.0.fields.1.value.paragraphs.1", " 甲", "json-unsayable", "$.departments[0].fields[1].value.paragraphs[1]"),
        (f"{ROW}.basis.0.text", "另一份", "json-basis-differs", "$.departments[0].projects[0].indicators[0].basis[0]"),
        (f"{ROW}.parts.0.core", 1, "json-not-flag", "$.departments[0].projects[0].indicators[0].parts[0].core"),
        ("departments.0.uses", ["甲,乙"], "json-unsayable", "$.departments[0].uses[0]"),
        ("departments.0.indicators", [], "json-row-missing", "$.departments[0].indicators"),
        ("departments.0.entities", [{**said(WRITTEN)["departments"][0]}], "json-unsayable", "$.departments[0].entities[0]"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(place: str, value: object, reason: str, told: str) -> None:
    name, facts = refused(changed(place, value))
    assert (name, facts["place"]) == (f"import.{reason}", told)


def test_it_is_found_by_its_suffix() -> None:
    assert find_importer("魏县.JSON") is IMPORTER
    assert IMPORTER.gives == "text"


@pytest.mark.parametrize("depth", [1, 150, 3_000])
def test_entities_inside_entities_are_refused(depth: int) -> None:
    one = json.dumps(written()["departments"][0])
    head, tail = one.split('"entities": []')
    nested = (head + '"entities": [') * depth + one + ("]" + tail) * depth
    data = json.dumps({**written(), "departments": []}).replace('"departments": []', f'"departments": [{nested}]')
    with pytest.raises(Unreadable) as caught:
        IMPORTER.read(data.encode())
    assert caught.value.name in ("import.json-unsayable", "import.json-too-deep")


def test_a_text_wins_over_its_number() -> None:
    document = written()
    budget_of(document)["total"]["number"] = "99"
    assert "预算: 34.00万元 =" in imported(document)


def test_a_row_that_differs_from_its_group_stands_in_its_block() -> None:
    text = imported(changed("departments.0.indicators.1.description", "另一个"))
    assert text.count("群众满意度") == 2
    assert "满意度.服务对象 群众满意度: ≥95% | 另一个 @甲" in text


def test_projects_without_a_department_come_back() -> None:
    text = "规范: 河北\n任务 维护: 5万元\n指标组 甲\n项目 乙\n  预算: 5万元\n单位 丙\n项目 丁\n"
    assert without_places(said(imported({**said(text), "draft": True}))) == without_places(said(text))


def test_columns_come_back_and_what_begins_with_a_quote_names_its_own() -> None:
    text = '规范: 财政部2015\n部门 1001 某局\n产出.数量 甲: 中期 45次；年度 15次\n产出.数量 乙: 年度 "95%"；中期 不适用\n'
    document = said(text)
    assert [one["targets"]["中期"]["text"] for one in document["departments"][0]["indicators"]] == ["45次", "不适用"]
    found = imported({**document, "draft": True})
    assert without_places(said(found)) == without_places(document)
    assert "甲: 15次；中期 45次" in found
    assert '乙: 年度 "95%"；中期 不适用' in found
    # Of a form that is not shipped the JSON has to say how that is written.
    own = {**document, "form": "./本地", "draft": True}
    assert '乙: 年度 "95%"；中期 不适用' in imported(own)
    del own["departments"][0]["indicators"][1]["written"]
    assert refused(own)[1]["place"] == "$.departments[0].indicators[1].target"


def test_what_is_said_without_a_line_of_its_own_gets_one() -> None:
    """Form and year, when another program left their fields out."""
    document = written()
    document["fields"] = []
    assert imported(document).startswith("规范: 河北\n年度: 2026\n")


def test_a_block_without_a_name_and_what_could_not_be_read_come_back_to_be_mended() -> None:
    text = "规范: 河北\n部门:\n项目 13043425P000001100404 甲\n  预算: 三十多万元\n  用途:\n    - {单价}\n    - 乙\n  产出.数量 次数: 5头羊九 @丁\n令 单价: 2元\n"
    document = said(text)
    found = imported({**document, "draft": True})
    assert without_places(said(found)) == without_places(document)
    assert "预算: 三十多万元" in found
    assert "    - {单价}\n" in found
    assert "次数: 5头羊九 @丁" in found


@pytest.mark.parametrize(
    "text",
    ["规范: 财政部2015\n部门 1001 某局\n产出.数量 甲: 中期 45次；年度 15次\n", "部门 1001 某局\n产出.数量 甲: 15次\n  其中 乙: 1次\n"],
)
def test_parts_and_columns_that_no_line_can_say_are_refused(text: str) -> None:
    document = {**said(text), "draft": True}
    row = document["departments"][0]["indicators"][0]
    if row["targets"]:
        row["targets"]["中期"] = {**row["target"], "text": "甲；年度 乙"}
    else:
        row["parts"][0]["parts"] = deepcopy(row["parts"])
    assert refused(document)[0] == "import.json-unsayable"


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("departments.1.is_entity", True),
        ("departments.0.projects.0.code", "甲 乙"),
        ("departments.0.projects.0.cost_lines.0.expression", ":"),
        ("bindings.0.expression", ":"),
        (f"{ROW}.parts.0.subcategory", "质量"),
        (f"{ROW}.basis.0", {"name": "甲 乙", "text": "甲 乙"}),
        (f"{ROW}.category", "1"),
    ],
)
def test_what_no_line_can_say_is_refused(place: str, value: object) -> None:
    document = written()
    document["departments"].append({**said("规范: 河北\n部门 1 甲\n")["departments"][0]})
    keys = tuple(int(key) if key.isdigit() else key for key in place.split("."))
    put(document, keys, value)
    assert refused(document)[0] == "import.json-unsayable"


def test_a_file_that_was_brought_in_is_named_in_a_comment() -> None:
    assert "# 引入: 依据.target\n" in imported({**said("规范: 河北\n引入: 依据.target\n部门 1001 某局\n"), "draft": True})


OTHERS: st.SearchStrategy[object] = st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.lists(st.none(), max_size=1) | st.just({})


def places(value: object, place: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    inside: list[tuple[object, object]] = list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    return [place, *(one for key, held in inside for one in places(held, (*place, key)))]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.data())
def test_whatever_stands_anywhere_nothing_is_raised_but_a_sentence(data: st.DataObject) -> None:
    document = deepcopy(DOCUMENT)
    for place in data.draw(st.lists(st.sampled_from(PLACES_IN_ALL), min_size=1, max_size=2)):
        try:
            put(document, place, data.draw(OTHERS))
        except (KeyError, IndexError, TypeError, AttributeError):
            continue  # the first change took the place of the second away
    try:
        text = imported(document)
    except Unreadable:
        return
    compile_text("a.target", text)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.integers(0, 20_000))
def test_a_truncated_file_is_refused(end: int) -> None:
    data = json.dumps(DOCUMENT, ensure_ascii=False).encode()
    assume(end < len(data))
    with pytest.raises(Unreadable):
        IMPORTER.read(data[:end])


DOCUMENT = written()
PLACES_IN_ALL = places(DOCUMENT)[1:]
