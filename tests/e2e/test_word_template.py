"""`build --template` and `forms template` as people run them."""

import io
from pathlib import Path

import docx
import pytest

from e2e.test_batch import ROOT
from e2e.test_batch import build
from e2e.test_batch import manifest
from e2e.test_batch import write
from targetlang.cli.main import main


def save(path: Path, *paragraphs: str) -> None:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(str(path))


def texts(path: Path) -> list[str]:
    return [one.text for one in docx.Document(io.BytesIO(path.read_bytes())).paragraphs]


def test_a_template_made_changed_and_filled_twice_is_the_same_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = tmp_path / "模板.docx"
    assert main(["forms", "template", "-o", str(made), "--from", "河北"]) == 0
    before = made.read_bytes()
    assert main(["forms", "template", "-o", str(made)]) == 2
    assert made.read_bytes() == before
    assert "没有覆盖" in capsys.readouterr().err
    for name in ("a.docx", "b.docx"):
        done = build("examples/weixian/信访局.target", "-o", str(tmp_path / name), "--template", str(made))
        assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    document = docx.Document(str(tmp_path / "a.docx"))
    assert len(document.tables) == 11
    assert document.tables[2].cell(4, 0).text == "产出指标"


def test_a_template_of_an_own_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forms", "new", str(tmp_path / "本县"), "--from", "四川2023"]) == 0
    assert main(["forms", "template", "-o", str(tmp_path / "a.docx"), "--from", str(tmp_path / "本县")]) == 0
    (tmp_path / "本县" / "form.toml").write_text("x = 1", encoding="utf-8")
    assert main(["forms", "template", "-o", str(tmp_path / "b.docx"), "--from", str(tmp_path / "本县")]) == 2
    assert main(["forms", "template", "-o", str(tmp_path / "b.docx"), "--from", "没有"]) == 2
    assert main(["forms", "template", "-o", str(tmp_path / "b.txt")]) == 2
    assert "forms check" in capsys.readouterr().err


def test_a_file_for_each_project_and_a_faulty_one_is_listed(tmp_path: Path) -> None:
    save(tmp_path / "t.docx", "{{ project.name }}{{ whole }}")
    write(tmp_path / "in" / "一局.target", "一局")
    write(tmp_path / "in" / "二局.target", "二局", extra="预祘: 3\n")
    done = build("in", "-o", "out", "--split", "project", "--template", "t.docx", folder=tmp_path)
    assert done.returncode == 1
    assert "二局.target：" in done.stderr
    (entry,) = [one for one in manifest(tmp_path / "out") if one["status"] == "written"]
    assert texts(tmp_path / "out" / str(entry["output"])) == ["值班经费False"]


def test_a_fault_that_only_some_documents_show_is_listed_with_them(tmp_path: Path) -> None:
    save(tmp_path / "t.docx", "{{ project.text('目标')[1] }}")
    write(tmp_path / "in" / "一局.target", "一局")
    done = build("in", "-o", "out/", "--template", "t.docx", folder=tmp_path)
    assert done.returncode == 1
    assert "t.docx:1:" in done.stderr
    assert "K121" in done.stderr
    assert [one["status"] for one in manifest(tmp_path / "out")] == ["error"]


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("-o", "o.docx", "--template", "bad.docx"), 1, "K121"),
        (("-o", "o.docx", "--template", "none.docx"), 2, "none.docx"),
        (("-o", "o.pdf", "--template", "t.docx"), 2, ".docx"),
        (("-o", "o.docx", "--to", "pdf", "--template", "t.docx"), 2, ".docx"),
        (("-o", "out/", "--template", "bad.docx"), 1, "K121"),
    ],
)
def test_faults_write_nothing(
    words: tuple[str, ...], status: int, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    save(tmp_path / "t.docx", "甲")
    save(tmp_path / "bad.docx", "{{ project.name")
    monkeypatch.chdir(tmp_path)
    before = sorted(path.name for path in tmp_path.iterdir())
    assert main(["build", str(ROOT / "examples/minimal/接入专线.target"), *words]) == status
    assert told in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize("output", ["o.docx", "out/"])
def test_without_the_extra_the_line_to_install_it_is_told(
    output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import sys

    save(tmp_path / "t.docx", "甲")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "docxtpl", None)
    monkeypatch.delitem(sys.modules, "targetlang.backends.word_filler", raising=False)
    monkeypatch.delattr("targetlang.backends.word_filler", raising=False)
    assert main(["build", str(ROOT / "examples/minimal/接入专线.target"), "-o", output, "--template", "t.docx"]) == 2
    assert capsys.readouterr().err == 'targetlang: 要先安装这种格式需要的软件包：pip install "targetlang[template]"\n'


def test_without_an_extra_a_folder_is_not_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "typst", None)
    assert main(["build", str(ROOT / "examples/minimal"), "-o", str(tmp_path / "out"), "--to", "pdf"]) == 2
    assert capsys.readouterr().err == 'targetlang: 要先安装这种格式需要的软件包：pip install "targetlang[pdf]"\n'
    assert not (tmp_path / "out" / "manifest.json").exists()


def test_every_format_has_the_same_bytes_whatever_the_process(tmp_path: Path) -> None:
    import os
    import subprocess
    import sys

    assert main(["forms", "template", "-o", str(tmp_path / "t.docx")]) == 0
    program = (
        "import sys; from hashlib import sha256; from pathlib import Path; from targetlang.pipeline import compile_bytes, render;"
        "from targetlang.ports.backend import backend_names, find_backend; from targetlang.backends.word_template import word_backend;"
        "from targetlang.cli.files import read_file; path = 'examples/weixian/信访局.target';"
        "made = compile_bytes(path, Path(path).read_bytes(), read_file);"
        "kinds = [find_backend(one) for one in backend_names()] + [word_backend(Path(sys.argv[1]).read_bytes())];"
        "print([sha256(render(made, one)).hexdigest() for one in kinds])"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / "t.docx")],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("7", "Asia/Shanghai"))
    }
    assert len(seen) == 1
    assert len(seen.pop()) > 64 * 10


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "模板没有地方填文档里写了的：项目.预算、项目.目标、项目.指标\n"),
        ("en", "the template has no place for what is written as 项目.预算, 项目.目标, 项目.指标\n"),
    ],
)
def test_what_a_template_has_no_place_for_is_told_once(
    language: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    save(tmp_path / "t.docx", "{{ projects[0].name }}")
    monkeypatch.chdir(tmp_path)
    for name in ("甲", "乙"):
        text = f"规范: 昭化2021\n部门 {name}局\n项目 甲\n  预算: 3万元\n  目标: 修路\n  项目完成.数量 子: ≥6座\n"
        (tmp_path / f"{name}.target").write_text(text, encoding="utf-8")
    assert main(["--lang", language, "build", "甲.target", "--draft", "-o", "o.docx", "--template", "t.docx"]) == 0
    assert capsys.readouterr().err.endswith(f"targetlang: {told}")
    main(["--lang", language, "build", "甲.target", "乙.target", "--draft", "-o", "out/", "--template", "t.docx"])
    assert capsys.readouterr().err.count(told) == 1
