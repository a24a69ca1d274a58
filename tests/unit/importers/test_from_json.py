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
from targetlang.formatting import format_bytes
from targetlang.importers.from_json import IMPORTER
from targetlang.pipeline import compile_bytes
from targetlang.pipeline import compile_text
from targetlang.ports.document_schema import SCHEMA
from targetlang.ports.importer import Unreadable

Json = dict[str, Any]

ROOT = Path(__file__).parent.parent.parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*/*.target"))
CASES = sorted((ROOT / "tests" / "cases").glob("**/*.target"))
SETTINGS = settings(max_examples=60, deadline=None, derandomize=True)
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
  满意度.服务对象 群众满意度: ≥95% @甲

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
  测算 值班费: {单价} × 13.6次 | 按{单价}算 @甲
    备注: 二
  采用: 通用
  产出.数量 "值班 | 次数": 4次 | "甲 @乙" @甲 @"另一份""文件""" [10分, 核心, 目标1, 正向]
    来源: 值班登记表
    其中 白天: 3次
    其中 夜间: 1次 @无
  产出.质量 完成率: "100%" |
  产出.成本 值班经费: ≤{预算} | 用{单价}算的
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
    text = IMPORTER.read(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))
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


@settings(max_examples=6000, deadline=None)
@given(st.sampled_from(PLACES), TEXTS)
def test_a_text_comes_back_exactly_or_is_refused(place: tuple[object, ...], text: str) -> None:
    assume(place[:2] != ("bases", 1) or text != "甲")  # there are two of the name then, which is told
    document = written()
    put(document, place, text or None if place[-1] == "code" else text)
    # What is said in several places is changed in all of them.
    again_said = {"bases": "年度工作计划", "groups": "群众满意度"}.get(str(place[0]))
    if again_said and place[1] == 0:
        document = json.loads(json.dumps(document).replace(json.dumps(again_said), json.dumps(text)))
    try:
        again = said(imported(document))
    except Unreadable as fault:
        assert fault.name in ("import.json-unsayable", "import.json-surrogate")
        return
    assert without_places(again) == without_places({key: one for key, one in document.items() if key != "draft"})
