"""The page about Word templates: what it shows works, and it leaves out nothing that there is."""

import io
import re
from pathlib import Path

import docx
import pytest
from test_word_template import LOOP
from test_word_template import fault
from test_word_template import filled
from test_word_template import names

from targetlang.backends.word_template import finding_of
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.render_full import render
from targetlang.layout.fields_view import PeriodView
from targetlang.layout.views import CostLineView
from targetlang.layout.views import DepartmentView
from targetlang.layout.views import ProjectView
from targetlang.layout.views import TaskView
from targetlang.ports.form import COLUMN_KEYS
from targetlang.ports.vocabulary import LANGUAGE_FIELDS

PAGE = (Path(__file__).parent.parent / "docs" / "word-templates.md").read_text(encoding="utf-8")
SPANS = re.findall(r"`([^`\n]+)`", PAGE)
CODE = set(re.findall(r"\w+", " ".join(SPANS)))


@pytest.mark.parametrize("view", [DepartmentView, ProjectView, TaskView, CostLineView, PeriodView], ids=lambda view: view.__name__)
def test_every_name_of_a_view_is_told(view: type) -> None:
    assert {name for one in view.__mro__ for name in vars(one) if one is not object and not name.startswith("_")} <= CODE


def test_every_name_given_and_every_column_is_told() -> None:
    assert {name for name in names() if not name.startswith("_")} <= CODE
    assert set(COLUMN_KEYS) <= CODE
    assert {spec.key for spec in LANGUAGE_FIELDS if "indicator" in spec.owners and spec.type != "basis"} <= CODE


def test_what_the_page_shows_is_accepted() -> None:
    shown = [one.strip("{} ") for one in SPANS if "…" not in one and "%" not in one and "#" not in one]
    asked = [one for one in shown if one.startswith(("project.", "department", "form.", "label", "bases[", "loop.", "money_unit", "row."))]
    assert len(asked) > 40
    texts = [f"{{% set x = {one} %}}" for one in asked]
    filled(
        *("{%p for text in ['甲'] %}", *(text for text in texts if "row." not in text), "{%p endfor %}"),
        rows=[[LOOP], ["".join(text for text in texts if "row." in text)], ["{%tr endfor %}"]],
    )


def test_the_fault_of_the_page_looks_like_that() -> None:
    found = finding_of(fault("项目名称：{{ project.nmae }}"), "模板.docx")
    assert render([found], RenderOptions("zh", False, 1)).split("\n\n")[0] in PAGE


def test_tags_of_the_page_give_what_it_says() -> None:
    document = filled(
        "{%p if project.has(\"用途\") %}", "有用途", "{%p else %}", "没写用途", "{%p endif %}",
        rows=[["{# 看 #}{%tc for column in columns %}", "{{ column.heading }}", "{%tc endfor %}"]],
    )
    assert [one.text for one in document.paragraphs] == ["没写用途"]
    assert [cell.text for cell in document.tables[0].rows[0].cells] == ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"]
    shaded = filled(rows=[["{% cellbg \"FFF2CC\" %}{{ project.name }}", "乙"]])
    file = io.BytesIO()
    shaded.save(file)
    assert 'w:fill="FFF2CC"' in docx.Document(io.BytesIO(file.getvalue())).tables[0]._tbl.xml
