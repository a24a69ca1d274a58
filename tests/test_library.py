"""The names that `import targetlang` gives to programs."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from presence import there

import targetlang

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "examples" / "weixian" / "信访局.target"


def test_the_program_of_the_readme_runs() -> None:
    code = re.findall(r"^```python\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)[0]
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.stderr == ""
    *rows, sizes, codes = done.stdout.splitlines()
    assert "公共图书馆夜间开放 产出.数量 夜间开放天数 ≥300天" in rows
    assert sizes.startswith("None ")
    assert "D302" in codes or "D312" in codes


def test_every_name_is_there_and_imported_when_it_is_asked_for() -> None:
    assert all(callable(getattr(targetlang, name)) for name in targetlang.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = targetlang.nothing
    code = "import sys, targetlang; print([name for name in sys.modules if name.startswith('targetlang.')])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_a_file_is_read_with_what_it_brings_in() -> None:
    compiled = targetlang.compile_file(SAMPLE)
    assert compiled.imported != ()
    assert [one for one in compiled.findings if targetlang.severity_of(one) == "error"] == []
    assert compiled.document is not None
    assert len(compiled.document.projects) == 5
    assert targetlang.message(compiled.findings[0]) != targetlang.message(compiled.findings[0], "en")
    assert targetlang.as_json(compiled) == {key: value for key, value in json.loads(targetlang.render(compiled, "json")).items() if key != "draft"}
    assert targetlang.render(compiled, "docx", draft=True)[:2] == b"PK"


def test_a_folder_is_compared_with_another() -> None:
    compared = targetlang.compare_files(SAMPLE.parent, ROOT / "examples" / "weixian-次年")
    assert compared.comparison is not None
    assert {one.code for one in compared.comparison.events} >= {"D101", "D205"}


def test_what_there_is_not_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        targetlang.compile_file(tmp_path / "没有.target")
    with pytest.raises(FileNotFoundError):
        targetlang.find_files(tmp_path / "没有")
    with pytest.raises(ValueError, match="'odt' is no format; there are csv, docx"):
        targetlang.render(targetlang.compile_file(SAMPLE), "odt")
    empty = targetlang.compile_text("a.target", "")
    with pytest.raises(ValueError, match="the findings say why"):
        targetlang.render(empty, "docx")
    with pytest.raises(ValueError, match="the findings say why"):
        targetlang.as_json(empty)
    with pytest.raises(ValueError, match="the findings say why"):
        targetlang.render(targetlang.compile_text("a.target", "部门 1 甲局\n项目 乙\n"), "text")


def test_an_extra_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(ImportError, match=re.escape('pip install "targetlang[pdf]"')):
        targetlang.render(targetlang.compile_file(SAMPLE), "pdf")


def test_existing_documents_are_imported(tmp_path: Path) -> None:
    page = tmp_path / "表.html"
    page.write_bytes(targetlang.render(targetlang.compile_file(SAMPLE), "html"))
    for form in (None, "河北"):
        imported = targetlang.import_file(page, form)
        assert (imported.form, imported.remarks, len(there(imported.compiled.document).projects)) == ("河北", (), 5)
    with pytest.raises(ValueError, match="is no form"):
        targetlang.import_file(page, "火星")
    with pytest.raises(ValueError, match="no known format"):
        targetlang.import_file(SAMPLE)
    letter = tmp_path / "信.txt"
    letter.write_text("您好。\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no part was recognised"):
        targetlang.import_file(letter)
