"""A user's own Word template: what it may say, what it may not, and that the texts of the document stay texts."""

import io
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from presence import covered
from presence import there
from test_forms import EXAMPLES
from test_forms import compiled
from test_word import HOSTILE
from test_word import seen
from word_reading import W
from word_reading import document_of
from word_reading import grid_of
from word_reading import text_of
from word_reading import unasked

from targetlang.backends.to_docx import render as to_docx
from targetlang.backends.word_template import TemplateFault
from targetlang.backends.word_template import check_template
from targetlang.backends.word_template import fill
from targetlang.backends.word_template import finding_of
from targetlang.backends.word_template import word_backend
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import missing_facts
from targetlang.diagnostics.wording import suggestion
from targetlang.layout.names import name_all
from targetlang.layout.starting_template import lay_out_template
from targetlang.pipeline import compile_text
from targetlang.pipeline import render
from targetlang.ports.backend import MissingExtra
from targetlang.tables import Cell
from targetlang.tables import Table

SOURCE = """部门 202001 某局
规范: 河北
依据 规划: 某局工作规划
项目 13043425P000001100396 甲
  预算: 34万元 = 财政 34万元
  目标:
    - 第一条
    - 第二条
  产出.数量 子: ≥6座 | 甲乙 @"计划"
  产出.数量 丑: 100% @"计划"
  产出.质量 寅: 100% @"计划"
  效益.社会 卯: 100% @"计划"
"""
LOOP = "{%tr for row in project.indicators %}"
END = "{%tr endfor %}"
Rows = list[list[str]]


def template(*paragraphs: str, rows: Rows | None = None, change: object = None) -> bytes:
    """A Word file with paragraphs and one table, as someone would type it."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if rows:
        table = document.add_table(0, len(rows[0]), "Table Grid")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    if callable(change):
        change(document)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def names(source: str = SOURCE) -> dict[str, object]:
    result = compile_text("a.target", source)
    return name_all(there(result.document), there(result.form))


def filled(*paragraphs: str, rows: Rows | None = None, change: object = None) -> docx.document.Document:
    return docx.Document(io.BytesIO(fill(template(*paragraphs, rows=rows, change=change), names())))


def lines(*paragraphs: str) -> list[str]:
    return [one.text for one in filled(*paragraphs).paragraphs]


def fault(*paragraphs: str, rows: Rows | None = None, source: str = SOURCE) -> TemplateFault:
    with pytest.raises(TemplateFault) as caught:
        fill(template(*paragraphs, rows=rows), names(source))
    found = finding_of(caught.value, "mine.docx")
    assert not missing_facts(found)
    assert all(words(found, language) for words in (message, suggestion) for language in ("zh", "en"))
    return caught.value


def test_texts_money_and_loops() -> None:
    assert lines("{{ department.name }}：{{ project.name }}", "{{ project.money() }}{{ money_unit }}") == ["某局：甲", "34万元"]
    assert lines("{%p for text in project.text('目标') %}", "{{ loop.index | chinese }}、{{ text }}", "{%p endfor %}") == [
        "一、第一条",
        "二、第二条",
    ]
    assert lines("{{ project.text('目标') }}") == ["第一条\n第二条"]
    assert lines("{% if project.has('用途') %}有{% else %}没有{% endif %}") == ["没有"]
    assert lines("{# 给自己看的 #}{{ projects[0].name }}{{ projects | length }}") == ["甲1"]


@pytest.mark.parametrize(
    "typed",
    [
        "{{ project.text(“目标”) | first }}",
        "{{ project.text（‘目标’）｜first }}",
        "{{ project。text（“目标”）［０］ }}",
        "{{\u3000project.text('目标')\u00a0| first }}",
        "{{p project.text('目标') | first }}",
        "{{r project.text('目标') | first }}",
    ],
)
def test_tags_as_word_and_chinese_keyboards_type_them(typed: str) -> None:
    assert lines(typed) == ["第一条"]


def test_a_tag_cut_into_runs_is_one_tag() -> None:
    def cut(document: docx.document.Document) -> None:
        paragraph = document.paragraphs[0]
        for piece in ("前{", "{ pro", "ject.", "name }", "}后{{", "project.code }}尾"):
            paragraph.add_run(piece).bold = "pro" in piece

    (text,) = [one.text for one in filled("", change=cut).paragraphs]
    assert text == "前甲后13043425P000001100396尾"


def columns_of(document: docx.document.Document) -> list[list[tuple[int, int, str]]]:
    file = io.BytesIO()
    document.save(file)
    (table,) = document_of(file.getvalue()).iter(f"{W}tbl")
    return grid_of(table)


def test_two_levels_merge_and_equal_values_do_not() -> None:
    rows = [[LOOP, "", "", ""], ["{{ row.category }}", "{{ row.subcategory }}", "{{ row.name }}", "{{ row.target }}"], [END, "", "", ""]]
    grid = columns_of(filled(rows=rows))
    assert [line[0][0] for line in grid] == [0, 0, 0, 3]
    assert [line[1][0] for line in grid] == [0, 0, 2, 3]
    assert [line[3] for line in grid] == [(0, 3, "≥6座"), (1, 3, "100%"), (2, 3, "100%"), (3, 3, "100%")]


def test_vm_merges_equal_cells_but_never_across_a_border_before_them() -> None:
    rows = [[LOOP, "", ""], ["{{ row.category }}", "{% vm %}{{ row.target }}", "{%vm%}{{ project.name }}"], [END, "", ""]]
    grid = columns_of(filled(rows=rows))
    assert [line[1] for line in grid] == [(0, 1, "≥6座"), (1, 1, "100%"), (1, 1, "100%"), (3, 1, "100%")]
    assert [line[2][0] for line in grid] == [0, 1, 1, 3]


def test_rows_between_keep_cells_apart_and_nothing_is_lost() -> None:
    rows = [[LOOP, ""], ["{{ row.category }}", "{{ row.name }}"], ["描述", "{{ row.description }}"], [END, ""]]
    grid = columns_of(filled(rows=rows))
    assert [line[0][2] for line in grid[::2]] == ["产出指标", "产出指标", "产出指标", "效益指标"]


@pytest.mark.parametrize("form", ["财政部2015", "湖南2023"])
def test_without_a_table_every_indicator_is_a_row(form: str) -> None:
    source = f"规范: {form}\n部门 甲局\n项目 甲\n  产出.数量 子: 中期 ≥6座；年度 ≥2座\n    备注: 注\n  产出.数量 丑: 100%\n"
    data = fill(template("{% for row in project.rows(none) %}{{ row.name }}{{ row.target }}{{ row.备注 }}；{% endfor %}"), names(source))
    assert [one.text for one in docx.Document(io.BytesIO(data)).paragraphs] == ["子≥2座注；丑100%；"]


def test_a_cell_with_more_than_the_merged_text_is_not_merged_where_that_differs() -> None:
    rows = [[LOOP, ""], ["{{ row.category }}（{{ row.name }}）", "x"], [END, ""]]
    assert [line[0][2] for line in columns_of(filled(rows=rows))][:2] == ["产出指标（子）", "产出指标（丑）"]


@pytest.mark.parametrize("path", [one for one in EXAMPLES if one.stem != "依据"], ids=lambda path: path.stem)
def test_the_template_to_start_from_fills_for_every_form_and_merges_as_its_layout(path: Path) -> None:
    result = compiled(path)
    start = to_docx(lay_out_template(there(result.form)))
    check_template(start)
    data = fill(start, name_all(there(result.document), there(result.form)))
    assert data == fill(start, name_all(there(result.document), there(result.form)))
    found = [grid_of(table) for table in document_of(data).iter(f"{W}tbl")]
    given = name_all(there(result.document), there(result.form))
    departments = [one for owner in given["departments"] for one in (owner, *owner.entities)]
    owners = departments if there(result.form).scope == "department" else list(given["projects"])
    columns = [column for column in there(result.form).columns if not column.table] or list(there(result.form).columns)
    heads = [(0, at, column.heading) for at, column in enumerate(columns)]
    for owner, grid in zip(owners, [one for one in found if one[0] == heads], strict=True):
        rows = tuple(tuple(Cell(cell.text, rows=cell.rows) for cell in row) for row in owner.rows(columns[0].table))
        expected = [[(place.row + 1, place.column, place.cell.text) for place in line] for line in covered(Table("", rows))]
        assert grid[1:] == expected


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:8]))
def test_hostile_texts_stay_texts_in_every_place(text: str) -> None:
    result = compile_text("a.target", SOURCE)
    (department,) = there(result.document).departments
    (project,) = department.projects
    department.name = project.name = text
    for one in project.indicators:
        one.name = one.description = text
    paragraphs = ["{{ department.name }}", "{{ project.name }}", "{{ project.name ~ '' }}", "{% set a = project.name %}{{ a }}"]
    rows = [[LOOP, "", ""], ["{{ row.name }}", "{{ row.description }}", "{{ row.text('name') }}"], [END, "", ""]]

    def place(document: docx.document.Document) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ project.name }}"
        document.core_properties.title = "{{ project.name }}"

    data = fill(template(*paragraphs, rows=rows, change=place), name_all(there(result.document), there(result.form)))
    body = document_of(data)
    assert [text_of(one) for one in body.findall(f"{W}p")] == [seen(text)] * 4
    (table,) = body.iter(f"{W}tbl")
    assert [cell[2] for line in grid_of(table) for cell in line] == [seen(text)] * 12
    document = docx.Document(io.BytesIO(data))
    assert "".join(document.sections[0].header.paragraphs[0].text.split()) == "".join(seen(text).split())


def test_marks_of_ours_in_a_text_are_shown_as_what_cannot_be_held() -> None:
    result = compile_text("a.target", SOURCE)
    there(result.document).departments[0].projects[0].name = "\ufdd0" + "1\ufdd1\ufdd2{_{a}_}"
    data = fill(template("{{ project.name }}"), name_all(there(result.document), there(result.form)))
    assert docx.Document(io.BytesIO(data)).paragraphs[0].text == "\ufffd1\ufffd\ufffd{_{a}_}"


@pytest.mark.parametrize(
    "expression",
    [
        "cycler.__init__.__globals__.os.popen('touch hacked').read()",
        "departments[0].__class__",
        "departments[0]._department",
        "project._project",
        "project.name.__class__.__mro__",
        "'{0.__class__}'.format(project)",
        "form.__init__",
        "projects.__init__.__globals__",
        "project.indicators[0]._maker",
        "project.indicators[0].add",
        "project.text.__func__",
        "self.__init__",
        "project.name | attr('upper')",
        "'<w:br/>' | safe",
        "_meter",
        "_marks",
        "none",
        "project.indicators",
    ],
)
def test_what_is_not_for_templates_is_a_fault_at_its_place(expression: str) -> None:
    found = fault("甲", f"乙 {{{{ {expression} }}}}")
    assert found.lines[found.line - 1].startswith("乙 {{")


@pytest.mark.parametrize(
    "text",
    [
        "{% for a in range(999) %}{% for b in range(999) %}{% for c in range(999) %}{% endfor %}{% endfor %}{% endfor %}",
        "{% for a in range(999) %}{% for b in range(99) %}" + "字" * 999 + "{% endfor %}{% endfor %}",
        "{{ 'x' * 999999999 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{% set n = namespace(x='abcdefgh') %}{% for i in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
    ],
)
def test_time_and_output_are_bounded(text: str) -> None:
    assert fault(text).variant in ("too-slow", "too-long", "operator")


@pytest.mark.parametrize(
    ("paragraphs", "rows", "variant", "shown"),
    [
        (["甲", "{{ project.nmae }}"], None, "undefined", "nmae"),
        (["{{ project.name "], None, "not-closed", "{{"),
        (["{% for p in projects %}{{ p.name"], None, "not-closed", "{{"),
        (["甲 }}"], None, "not-closed", "}}"),
        (["甲", "{%p for p in projects %}", "{{ p.name }}"], None, "not-ended", "for"),
        (["{%p endfor %}"], None, "unknown-tag", "endfor"),
        (["{%tr for p in projects %}"], None, "misplaced", "tr"),
        (["{{ project.name | nothing }}"], None, "no-filter", "nothing"),
        (["{{ project.text('目标' }}"], None, "unreadable-tag", "}"),
        (["{{ project.text() }}"], None, "arguments", "text"),
        (["{{ project.text }}"], None, "not-asked", "text"),
        (["{{ project }}"], None, "no-text", ""),
        (["{{ projects[7].name }}"], None, "no-element", "7"),
        ([], [["{% for n in range(2) %}", ""], ["{{ n }}", "{%tr endfor %}"]], "torn", ""),
        ([], [[LOOP], ["{{ row.依据 }}"], [END]], "undefined", "依据"),
        ([], [[LOOP], ["{{ row.不存在 }}"], [END]], "undefined", "不存在"),
    ],
)
def test_faults_are_told_with_what_and_where(paragraphs: list[str], rows: Rows | None, variant: str, shown: str) -> None:
    found = fault(*paragraphs, rows=rows)
    assert found.variant == variant
    finding = finding_of(found, "mine.docx")
    assert finding.source.text[finding.start : finding.end] == shown or not shown or variant == "arguments"


def test_one_project_is_named_only_where_there_is_one() -> None:
    second = SOURCE + "项目 13043425P000001100415 乙\n  预算: 3万元\n"
    found = fault("{{ project.name }}", source=second)
    assert (found.variant, found.facts["count"]) == ("not-one-project", "2")


def test_a_draft_says_so_at_its_top() -> None:
    result = compile_text("a.target", SOURCE)
    data = render(result, word_backend(template("{{ project.name }}")), draft=True)
    assert [one.text for one in docx.Document(io.BytesIO(data)).paragraphs] == ["草稿：有未改正的错误，不能作为正式文件", "甲"]


def bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 200_000_000)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "variant"),
    [
        (b"", "not-word"),
        (b"hello", "not-word"),
        (b"PK\x03\x04", "not-word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-format"),
        (template("甲")[:2000], "not-word"),
        (b"x" * 20_000_001, "too-large"),
    ],
    ids=["empty", "text", "scrap", "doc", "cut", "large"],
)
def test_what_is_no_word_document_is_told(data: bytes, variant: str) -> None:
    with pytest.raises(TemplateFault) as caught:
        check_template(data)
    assert caught.value.variant == variant
    with pytest.raises(TemplateFault):
        fill(data, names())


def test_a_bomb_is_not_unpacked() -> None:
    with pytest.raises(TemplateFault) as caught:
        check_template(bomb())
    assert caught.value.variant == "too-large"


def test_the_extra_is_named_where_docxtpl_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docxtpl", None)
    monkeypatch.delitem(sys.modules, "targetlang.backends.word_filler", raising=False)
    monkeypatch.delattr("targetlang.backends.word_filler", raising=False)
    with pytest.raises(MissingExtra) as caught:
        check_template(template("甲"))
    assert caught.value.extra == "template"


def test_bookmarks_of_a_loop_are_told_apart() -> None:
    result = compiled(next(path for path in EXAMPLES if path.stem == "信访局"))
    data = fill(to_docx(lay_out_template(there(result.form))), name_all(there(result.document), there(result.form)))
    marks = [one.get(f"{W}name") for one in document_of(data).iter(f"{W}bookmarkStart")]
    assert len(marks) == len(set(marks)) >= 1


FULL = """年度: 2025
部门 202001 某局
规范: 河北
总体目标: 甲
任务 修路: 3万元 = 财政 3万元 | 修
  备注: 略
产出.数量 子: ≥6座 | 甲乙 @"计划"
单位 202002 某所
分项目标: 乙
项目 13043425P000001100396 甲
  预算: 34万元 = 财政 34万元（上级 20万元 + 本级 14万元）
  用途: 修
  支出: 6月底 50%，12月底 100%
  测算 修: 34项 × 1万元/项 | 修
  产出.数量 子: ≥6座 | 甲乙 @"计划" [90分]
    备注: 略
"""


@pytest.mark.parametrize(
    ("tags", "missing"),
    [
        ("{{ projects[0].name }}", "部门.总体目标 任务 部门.指标 单位 项目.预算 项目.用途 项目.支出 测算 项目.指标"),
        ("{{ project.money('财政') }}", "项目.预算 上级/项目.预算 本级"),
        ("{{ project.sources() }}", ""),
        ("{{ project.amount() }}", "项目.预算 财政/项目.预算 上级/项目.预算 本级"),
        ("{{ project.has('用途') }}{{ project.share('6月底') }}", "项目.支出 12月底"),
        ("{% for row in project.indicators %}{{ row.target }}{% endfor %}", "指标.备注/指标.描述/指标.依据/指标.分值"),
        ("{% for row in project.rows() %}{{ row[0].text }}{% endfor %}", "指标.备注/指标.分值"),
        ("{% for row in project.rows(none) %}{{ row.备注 }}{{ row.weight }}{% endfor %}", "指标.描述/指标.依据"),
        ("{% for one in department.entities %}{{ one.text('总体目标') }}{% endfor %}", "单位.分项目标"),
        ("{% for one in department.tasks %}{{ one.name }}{% endfor %}", "任务.金额/任务.备注"),
        ("{% for one in department.tasks %}{{ one.money() }}{{ one.text('备注') }}{% endfor %}", "任务.金额 财政"),
        ("{% for one in project.cost_lines %}{{ one.expression }}{% endfor %}", ""),
    ],
)
def test_what_is_written_and_has_no_place_is_told(tags: str, missing: str) -> None:
    result = compile_text("a.target", FULL)
    first = unasked(result, template("{{ projects[0].name }}"))
    found = unasked(result, template(tags))
    if "projects[0]" in tags:
        assert found == missing.split()
    else:
        assert [one for one in found if one not in first] == [one for one in missing.split("/") if one]
        assert set(found) != set(first)


def test_a_file_of_one_project_needs_no_place_for_its_department() -> None:
    found = unasked(compile_text("a.target", FULL), template("{{ projects[0].name }}"), whole=False)
    assert found == ["项目.预算", "项目.用途", "项目.支出", "测算", "项目.指标"]


def test_projects_that_no_tag_asks_for_are_one_word() -> None:
    second = SOURCE + "项目 13043425P000001100415 乙\n  预算: 3万元\n"
    assert unasked(compile_text("a.target", second), template("{{ departments[0].name }}")) == ["项目"]
