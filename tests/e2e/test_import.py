"""`targetlang import`: what people have becomes files that check and build, and nothing is written over."""

import subprocess
import sys
from pathlib import Path

import targetlang

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "examples" / "weixian" / "信访局.target"


def run(*words: str, cwd: Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "targetlang", *words], cwd=cwd, input=given, capture_output=True, check=False)


def built(folder: Path, name: str, sample: Path = SAMPLE) -> Path:
    path = folder / name
    path.write_bytes(targetlang.render(targetlang.compile_file(sample), path.suffix))
    return path


def test_a_word_document_comes_back_as_it_was(tmp_path: Path) -> None:
    built(tmp_path, "表.docx")
    done = run("import", "表.docx", "-o", "去年", cwd=tmp_path)
    said = done.stderr.decode()
    assert (done.returncode, done.stdout) == (0, b"")
    assert "按“河北”的表样读出 1 个部门（单位）、5 个项目、35 条指标" in said
    assert "targetlang check 去年.target" in said
    assert run("check", "去年.target", cwd=tmp_path).returncode == 0
    assert run("fmt", "--check", "去年.target", cwd=tmp_path).returncode == 0
    assert run("build", "去年.target", "-o", "再.txt", cwd=tmp_path).returncode == 0
    assert (tmp_path / "再.txt").read_bytes() == built(tmp_path, "原.txt").read_bytes()
    again = run("import", "表.docx", "-o", "去年.target", cwd=tmp_path)
    assert (again.returncode, "没有覆盖" in again.stderr.decode()) == (2, True)


def test_every_format_gives_the_same_file(tmp_path: Path) -> None:
    texts = {run("import", built(tmp_path, name).name, cwd=tmp_path).stdout for name in ("表.docx", "表.xlsx", "表.html", "表.txt")}
    assert len(texts) == 1
    from_json = run("import", built(tmp_path, "表.json").name, "-o", "数据.target", cwd=tmp_path)
    assert from_json.returncode == 0
    assert run("build", "数据.target", "-o", "再.txt", cwd=tmp_path).returncode == 0
    assert (tmp_path / "再.txt").read_bytes() == (tmp_path / "表.txt").read_bytes()


def test_a_folder_goes_into_a_folder_and_one_bad_file_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "历年").mkdir()
    built(tmp_path / "历年", "甲.docx")
    built(tmp_path / "历年", "乙.xlsx")
    (tmp_path / "历年" / "坏.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    (tmp_path / "历年" / "~$甲.docx").write_bytes(b"lock")
    done = run("import", "历年", "-o", "新/", cwd=tmp_path)
    assert done.returncode == 2
    assert sorted(one.name for one in (tmp_path / "新").iterdir()) == ["乙.target", "甲.target"]
    assert "坏.docx：" in done.stderr.decode()
    assert run("import", "历年", cwd=tmp_path).returncode == 2


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "旧.doc").write_bytes(b"x")
    (tmp_path / "信.txt").write_text("某某同志：\n\n您好。\n", encoding="utf-8")
    (tmp_path / "表.odp").write_bytes(b"x")
    cases = {"旧.doc": "另存为 .docx", "信.txt": "没有认出任何栏目", "表.odp": "--from", "没有.docx": "找不到"}
    for name, words in cases.items():
        done = run("import", name, cwd=tmp_path)
        assert (done.returncode, words in done.stderr.decode(), done.stdout) == (2, True, b""), done.stderr.decode()
    english = run("import", "旧.doc", "--lang", "en", cwd=tmp_path)
    assert "save it as .docx" in english.stderr.decode()


def test_standard_input_and_a_form_of_ones_own(tmp_path: Path) -> None:
    data = built(tmp_path, "表.docx").read_bytes()
    assert run("forms", "new", "forms/本县", cwd=tmp_path).returncode == 0
    done = run("import", "-", "--from", "docx", "--form", "./forms/本县", "-o", "去年.target", cwd=tmp_path, given=data)
    assert done.returncode == 0, done.stderr.decode()
    assert (tmp_path / "去年.target").read_text(encoding="utf-8").startswith("规范: ./forms/本县\n")
    assert run("check", "去年.target", cwd=tmp_path).returncode == 0
