"""A form of one's own: a folder of the workspace, found by its path, faulty or not."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from presence import laid_out
from presence import there
from test_forms import EXAMPLES

import targetlang
from targetlang.backends.to_text import render as to_text
from targetlang.cli.files import read_file
from targetlang.diagnostics import Finding
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import missing_facts
from targetlang.diagnostics.wording import suggestion
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_bytes
from targetlang.ports.form_index import find_form
from targetlang.ports.form_index import form_names
from targetlang.ports.sample_text import sample_text

FORMS = Path(targetlang.__file__).parent / "forms"
SOURCE = """部门 305001 某县水务局
规范: ./forms/本县
项目 农村饮水维修
  预算: 34万元 = 财政 34万元
  支出: 12月底 100%
  产出.数量 维修水厂数量: ≥6座 | 完成维修的水厂 @"维修计划"
"""


def own_form(folder: Path, name: str = "hebei_2021") -> Path:
    target = folder / "forms" / "本县"
    target.mkdir(parents=True)
    for file in ("form.toml", "layout.html.j2"):
        shutil.copy(FORMS / name / file, target / file)
    return target


def compiled(folder: Path, source: str = SOURCE) -> Compiled:
    path = folder / "a.target"
    path.write_text(source, encoding="utf-8")
    return compile_bytes(path.as_posix(), path.read_bytes(), read_file, folder.as_posix())


def told(finding: Finding) -> tuple[str, int, str, str]:
    line = finding.source.position(finding.start)[0]
    return Path(finding.source.path).name, line, finding.code, finding.facts.get("variant", "")


def faults(folder: Path) -> list[tuple[str, int, str, str]]:
    found = [one for one in compiled(folder).findings if one.code in ("K119", "K120")]
    for one in found:
        assert not missing_facts(one)
        assert all(words(one, language) for words in (message, suggestion) for language in ("zh", "en"))
    return [told(one) for one in found]


@pytest.mark.parametrize("path", [path for path in EXAMPLES if path.stem != "依据"], ids=lambda path: path.stem)
def test_a_copy_of_a_shipped_form_lays_out_alike(path: Path, tmp_path: Path) -> None:
    shipped = compile_bytes(str(path), path.read_bytes(), read_file)
    own_form(tmp_path, there(shipped.form).folder)
    for other in path.parent.glob("*.target"):
        shutil.copy(other, tmp_path)
    text = path.read_text(encoding="utf-8")
    result = compiled(tmp_path, text.replace(f"规范: {there(shipped.document).form_name}", "规范: ./forms/本县"))
    assert laid_out(result) == laid_out(shipped)
    assert [one.code for one in result.findings] == [one.code for one in shipped.findings]


FIELD = '[[fields]]\nkey = "采购"\nidentifier = "purchase"\nowners = ["project"]\n'
SECOND = FIELD.replace("purchase", "second")
# What is changed into what, the text whose line is told, and the kind of fault.
CHANGES = [
    ('name = "河北"', "name = 河北", "name = 河北", "toml"),
    ('name = "河北"', "", "", "missing-key"),
    ('name = "河北"', 'name = ""', "name =", "not-text"),
    ("money_decimals = 2", 'money_decimals = "2"', "money_decimals", "not-whole"),
    ("money_decimals = 2", "money_decimals = 99", "money_decimals", "out-of-range"),
    ('money_unit = "万元"', 'money_unit = "斤"', "money_unit", "no-money-unit"),
    ('horizons = ["年度"]', 'horizons = "年度"', "horizons", "not-list"),
    ('horizons = ["年度"]', 'horizons = ["中期"]', "default_horizon", "not-declared"),
    ('horizons = ["年度"]', 'horizons = ["年度", "年度"]', "horizons", "repeated"),
    ('weight_totals = ["90", "100"]', 'weight_totals = [\n"90",\n"百"]', '"百"', "not-number"),
    ('checkpoints = ["3月底"', 'checkpoints = ["3 月底"', "checkpoints", "not-a-word"),
    ('checkpoint_kind = "percent"', 'checkpoint_kind = "share"', "checkpoint_kind", "not-allowed"),
    ("group_by_category = true", "group_by_category = 1", "group_by_category", "not-flag"),
    ('short = "产出"', 'short = "产 出"', "产 出", "not-a-word"),
    ('name = "质量指标", short = "质量"', 'name = "质量指标", short = "数量"', "质量指标", "repeated"),
    ('asks = "money"', 'asks = "time"', '"time"', "not-allowed"),
    ('name = "数量指标"', 'nam = "数量指标"', "nam =", "unknown-key"),
    ('name = "其他"', 'name = "财政"', 'name = "财政"\nlabel = "其他', "repeated"),
    ('key = "basis"', 'key = "bases"', '"bases"', "not-allowed"),
    ('key = "basis"', 'key = "target"', 'key = "target"\nheading = "指标值确', "repeated"),
    ('"[0-9]{8}[A-Z][0-9A-Z]{12}"', '"[0-9]{8}([A-Z]"', "pattern =", "bad-pattern"),
    ('"[0-9]{8}[A-Z][0-9A-Z]{12}"', '"([0-9]+)+[A-Z]"', "pattern =", "costly-pattern"),
    ('example = "13043425P000001100396"', 'example = "1"', 'example = "1"', "not-fitting"),
    ('project = ["用途", "支出", "目标"]', 'project = ["用处"]', "用处", "not-declared"),
    ("valid_from = 2021", "valid_from = 2021\nvalid_to = 2020", "valid_to", "too-early"),
    ("valid_from = 2021", 'date_pattern = "MM.DD"', "date_pattern", "no-year"),
    ("valid_from = 2021", 'from_memory = ["category"]', "from_memory", "no-such-key"),
    ("valid_from = 2021", 'severities = { "K2" = "note" }', "severities", "no-code"),
    ("valid_from = 2021", 'severities = ["K102"]', "severities", "not-table"),
    ("valid_from = 2021", "valid_from = 2021 # [[x]]\nx = 1", "x = 1", "unknown-key"),
    ('owners = ["project"]\n', f'owners = ["project"]\n{SECOND}', 'key = "采购"\nidentifier = "second"', "repeated"),
    ('key = "采购"', 'key = "采购 方式"', "采购 方式", "not-a-word"),
    ('key = "采购"', 'key = "部门"', 'key = "部门"', "not-a-word"),
    ('identifier = "purchase"', 'identifier = "Purchase"', "Purchase", "not-an-identifier"),
    ('identifier = "purchase"', 'identifier = "budget"', '"budget"', "repeated"),
    ('owners = ["project"]', 'owners = ["project"]\ntype = "choice"', '[[fields]]\nkey', "missing-key"),
    ('owners = ["project"]', 'owners = ["projects"]', '"projects"', "not-allowed"),
    ('owners = ["project"]', 'owners = ["indicator", "task"]\nrequired = true # due', "required = true # due", "never-asked-for"),
    ('owners = ["project"]', 'owners = ["project"]\nfunding = [{ name = "1", label = "甲" }]', "funding = [", "not-a-word"),
    ("check_modulus = 31", "", "[project_code]", "no-check-character"),
]


@pytest.mark.parametrize(("old", "new", "marker", "variant"), CHANGES, ids=[f"{one[3]}-{one[2][:12]}" for one in CHANGES])
def test_faults_of_the_data_are_told_by_line(old: str, new: str, marker: str, variant: str, tmp_path: Path) -> None:
    path = own_form(tmp_path) / "form.toml"
    text = path.read_text(encoding="utf-8") + FIELD
    assert old in text
    text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    line = text[: text.index(marker)].count("\n") + 1
    assert ("form.toml", line, "K119", variant) in faults(tmp_path)


@pytest.mark.parametrize(
    ("text", "line", "variant"),
    [
        ("<h1>甲</h1>\n{% for x in departments %}\n", 2, "not-ended"),
        ("<h1>甲</h1>\n{% endfor %}\n", 2, "unknown-tag"),
        ("<h1>甲</h1>\n{{ departments | nothing }}\n", 2, "no-filter"),
        ("<h1>甲</h1>\n<p>{{ departments[0 }}</p>\n", 2, "unreadable-tag"),
        ("<h1>甲</h1>\n<p>{{ departments[0]（1） }}</p>\n", 2, "unreadable-tag"),
        ("<h1>甲</h1>\n<p>{{ departments[7].name }}</p>\n", 2, "no-element"),
        ("<h1>甲</h1>\n<p>{{ departments[0] }}</p>\n", 2, "no-text"),
        ("<h1>甲</h1>\n<p>{{ departments[0].text }}</p>\n", 2, "not-asked"),
        ("<h1>甲</h1>\n<p>{{ 1 / 0 }}</p>\n", 2, "failed"),
        ("<h1>甲</h1>\n{{ nothing }}\n", 2, "undefined"),
        ("<h1>甲</h1>\n<div>乙</div>\n", 2, "misplaced"),
        ("<h1>甲</h1>\n{% macro m() %}\n<b>乙</b>\n{% endmacro %}\n{{ m() }}\n", 3, "misplaced"),
        ("<h1>甲</h1>\n\n{{ departments[0]._department }}\n", 3, "forbidden"),
        ("<h1>甲</h1>\n\n{{ departments[0].nmae }}\n", 3, "undefined"),
        ("<h1>甲</h1>\n\n{{ departments[0].text(1, 2, 3) }}\n", 3, "arguments"),
        ("{% for a in range(999) %}\n{% for b in range(999) %}{% endfor %}\n{% endfor %}\n", 2, "too-slow"),
        ("<h1>甲</h1>\n<p>{{ 2 ** 99 }}</p>\n", 2, "operator"),
        ("<p>" + "甲" * 400_001 + "</p>", 1, "too-large"),
    ],
)
def test_faults_of_the_layout_are_told_by_line(text: str, line: int, variant: str, tmp_path: Path) -> None:
    (own_form(tmp_path) / "layout.html.j2").write_text(text, encoding="utf-8")
    found = faults(tmp_path)
    assert [(one[1], one[3]) for one in found] == [(line, variant)] or variant == "too-large"
    assert found


def test_a_missing_file_is_told_where_the_form_is_named(tmp_path: Path) -> None:
    (own_form(tmp_path) / "layout.html.j2").unlink()
    assert faults(tmp_path) == [("a.target", 2, "K119", "missing-file")]


def test_a_form_outside_the_workspace_is_not_read(tmp_path: Path) -> None:
    own_form(tmp_path)
    inside = tmp_path / "里面"
    inside.mkdir()
    for name in ("../forms/本县", "/forms/本县", "..\\forms\\本县"):
        result = compiled(inside, SOURCE.replace("./forms/本县", name))
        assert [one.code for one in result.findings] == ["C119"]


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = own_form(tmp_path) / "form.toml"
    path.write_bytes(path.read_text(encoding="utf-8").encode("gb18030"))
    assert [one.code for one in compiled(tmp_path).findings] == ["F101"]


def test_severities_of_a_form_hold(tmp_path: Path) -> None:
    path = own_form(tmp_path) / "form.toml"
    path.write_text(path.read_text(encoding="utf-8") + '\n[severities]\nK101 = "note"\n', encoding="utf-8")
    assert {one.severity for one in compiled(tmp_path).findings if one.code == "K101"} == {"note"}


def test_second_levels_are_asked_for_where_a_first_level_that_may_be_left_out_is_there(tmp_path: Path) -> None:
    path = own_form(tmp_path) / "form.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("required = true\n", "", 1), encoding="utf-8")
    missing = [one.facts["path"] for one in compiled(tmp_path).findings if one.code == "K102"]
    assert missing == ["产出.质量", "产出.时效", "产出.成本"]
    left_out = SOURCE.replace("产出.数量 维修水厂数量: ≥6座", "效益.社会 受益人口数量: ≥6000人")
    assert [one.code for one in compiled(tmp_path, left_out).findings if one.code in ("K101", "K102")] == ["K101"]


CASES = sorted((Path(__file__).parent / "cases" / "own_forms").iterdir())


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_tables_of_other_places_need_data_and_a_layout_only(folder: Path) -> None:
    path = folder / "in.target"
    result = compile_bytes(path.as_posix(), path.read_bytes(), read_file)
    assert [one.code for one in result.findings if severity_of(one) == "error"] == []
    text = to_text(laid_out(result)).decode()
    assert text == (folder / "out.txt").read_text(encoding="utf-8")


FORM_TEXT = (FORMS / "hebei_2021" / "form.toml").read_text(encoding="utf-8")
LAYOUT_TEXT = (FORMS / "hebei_2021" / "layout.html.j2").read_text(encoding="utf-8")


@settings(derandomize=True, max_examples=150, deadline=None)
@given(st.booleans(), st.floats(0, 1), st.integers(0, 40), st.text("[]{}=\"'.#%<>/| \n\\1a年", max_size=6))
def test_scraps_of_forms_never_raise(which: bool, where: float, length: int, inserted: str) -> None:
    text = FORM_TEXT if which else LAYOUT_TEXT
    at = int(where * len(text))
    scrap = text[:at] + inserted + text[at + length :]
    files = {"forms/本县/form.toml": scrap if which else FORM_TEXT, "forms/本县/layout.html.j2": LAYOUT_TEXT if which else scrap}
    result = compile_bytes("a.target", SOURCE.encode(), lambda path: files[path].encode() if path in files else None)
    for one in result.findings:
        assert not missing_facts(one)
        assert one.end <= len(one.source.text)


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "targetlang", *words], cwd=folder, capture_output=True, check=False)


def test_new_makes_a_form_that_builds(tmp_path: Path) -> None:
    (tmp_path / "targetlang.toml").touch()
    done = run(tmp_path, "forms", "new", "forms/本县", "--from", "河北2021")
    assert done.returncode == 0
    assert "./forms/本县" in done.stdout.decode()
    (tmp_path / "a.target").write_text(SOURCE, encoding="utf-8")
    assert run(tmp_path, "forms", "check", "forms/本县").returncode == 0
    assert run(tmp_path, "build", "a.target", "-o", "a.html", "--draft").returncode == 0
    assert (tmp_path / "a.html").exists()
    assert run(tmp_path, "forms", "new", "forms/本县").returncode == 2
    assert run(tmp_path, "forms", "new", "forms/乙", "--from", "没有").returncode == 2
    assert run(tmp_path, "forms", "check", "没有").returncode == 2


def test_a_faulty_layout_stops_check_and_build_without_a_traceback(tmp_path: Path) -> None:
    (own_form(tmp_path) / "layout.html.j2").write_text("<h1>{{ x }}</h1>", encoding="utf-8")
    (tmp_path / "a.target").write_text(SOURCE, encoding="utf-8")
    for words in (("check", "a.target"), ("build", "a.target", "-o", "a.html"), ("build", "a.target", "--draft", "--to", "text")):
        done = run(tmp_path, *words)
        assert done.returncode in (1, 2)
        assert "K120" in (done.stdout + done.stderr).decode()
        assert b"Traceback" not in done.stderr
    assert not (tmp_path / "a.html").exists()


def test_every_shipped_form_is_found_by_all_its_names() -> None:
    form = find_form("河北")
    assert form is not None
    assert all(find_form(name) is form for name in form.aliases)


@pytest.mark.parametrize("name", form_names())
def test_the_sample_of_every_form_can_be_read_and_laid_out(name: str) -> None:
    form = there(find_form(name))
    result = compile_bytes("a.target", sample_text(form, name).encode())
    assert [one.code for one in result.findings if one.code[0] in "SCU" and one.code not in ("C106", "C111", "C112")] == []
    text = to_text(laid_out(result)).decode()
    assert "样例" in text
    written = set(there(result.document).departments[0].fields) if form.scope == "department" else {one.key for one in there(result.document).projects[0].fields.values()}
    assert len(written) >= len(form.required_fields.get(form.scope, ()))


def test_a_check_reaches_what_only_a_full_document_shows(tmp_path: Path) -> None:
    folder = own_form(tmp_path)
    path = folder / "layout.html.j2"
    text = path.read_text(encoding="utf-8")
    begin = text.index("{% for row in rows %}") + len("{% for row in rows %}")
    path.write_text(text[:begin] + "\n{{ row.nothing }}" + text[begin:], encoding="utf-8")
    done = run(tmp_path, "forms", "check", "forms/本县")
    assert done.returncode == 1
    assert "nothing" in done.stdout.decode()


@pytest.mark.parametrize("shown", ["中期", "年度"])
def test_a_check_tells_a_horizon_whose_values_are_printed_nowhere(shown: str, tmp_path: Path) -> None:
    folder = own_form(tmp_path, "guangdong_2022")
    path = folder / "layout.html.j2"
    text = path.read_text(encoding="utf-8")
    assert run(tmp_path, "forms", "check", "forms/本县").returncode == 0
    path.write_text(text.replace("owner.indicators)", f'owner.rows(horizon="{shown}"))'), encoding="utf-8")
    done = run(tmp_path, "forms", "check", "forms/本县")
    assert done.returncode == 1
    other = {"中期": "年度", "年度": "中期"}[shown]
    assert f"“{other}”" in done.stdout.decode()


@pytest.mark.parametrize(
    ("text", "line", "variant"),
    [
        ('<h1>甲</h1>\n{% from "parts" import own_part with context %}\n{{ own_part(departments) }}\n', 3, "undefined"),
        ('<h1>甲</h1>\n{% from "parts" import nothing with context %}\n{{ nothing() }}\n', 3, "undefined"),
        ('<h1>甲</h1>\n{% from "others" import own_part %}\n', 2, "undefined"),
        ('<h1>甲</h1>\n{% from "../forms/hebei_2021/layout" import prose %}\n', 2, "undefined"),
    ],
)
def test_faults_of_shared_parts_are_told_where_a_layout_asks_for_them(text: str, line: int, variant: str, tmp_path: Path) -> None:
    (own_form(tmp_path) / "layout.html.j2").write_text(text, encoding="utf-8")
    assert [(one[1], one[3]) for one in faults(tmp_path)] == [(line, variant)]


def test_a_table_of_shared_parts_that_does_not_close_is_told_where_the_layout_stands(tmp_path: Path) -> None:
    text = '<h1>甲</h1>\n{% from "parts" import indicator_table with context %}\n<p>乙</p>\n{{ indicator_table("丙", [columns, []]) }}\n'
    (own_form(tmp_path) / "layout.html.j2").write_text(text, encoding="utf-8")
    assert [one[0] for one in faults(tmp_path)] == ["layout.html.j2"]
