"""Lines as budget clerks type them, wrong ones and odd but right ones: everything that is told, and nothing else.

`lines.tsv` puts each line into base.target, in the place of the first line that starts as `replaces` says; `findings` are all
findings with the text they stand on, `; ` between them, and empty where nothing may be told, not even a note (`sentences.txt` beside it has the words;
`pytest tests/test_clerks.py --update-golden` writes it). Where `replaces` is `*` the line is the whole file.
"""

from pathlib import Path

import pytest
from test_rules import mended_line

from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.severity import sort_findings
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import suggestion
from targetlang.fixing import fix_document
from targetlang.formatting import format_bytes
from targetlang.pipeline import compile_bytes
from targetlang.sameness import count_codes

FOLDER = Path(__file__).parent / "cases" / "clerks"
BASE = (FOLDER / "base.target").read_text(encoding="utf-8")
HEAD, *LINES = (FOLDER / "lines.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n")
ROWS = [dict(zip(HEAD.split("\t"), line.split("\t"), strict=True)) for line in LINES]
IDS = [row["line"].strip() for row in ROWS]


def with_line(row: dict[str, str]) -> str:
    """Return the document with the line of a row; `\\n` and `\\t` in it are a line end and a tab."""
    if row["replaces"] == "*":
        return row["line"].replace("\\n", "\n")
    lines = BASE.split("\n")
    at = next(number for number, line in enumerate(lines) if line.strip().startswith(row["replaces"]))
    lines[at : at + 1] = row["line"].replace("\\n", "\n").replace("\\t", "\t").split("\n")
    return "\n".join(lines)


def told(text: str) -> str:
    found = sort_findings(compile_bytes("a.target", text.encode()).findings)
    return "; ".join(f"{one.code} {text[one.start : one.end]}".replace("\n", "\\n").replace("\t", "\\t") for one in found)


def said(row: dict[str, str]) -> str:
    """Return a row with everything that is said about it, the second places, and the line that each offer makes of it."""
    text = with_line(row)
    lines = [row["line"]]
    for one in sort_findings(compile_bytes("a.target", text.encode()).findings):
        lines.append(f"  {one.code} {message(one)}  ▸ {suggestion(one)}")
        lines += [f"    {label.role}: {label.source.text[label.start : label.end]}".replace("\n", "\\n") for label in one.labels]
        lines += [f"    = {fix.title} ({fix.level}): {mended_line(text, fix)}" for fix in one.fixes]
    return "\n".join(lines) + "\n"


def test_what_is_said(request: pytest.FixtureRequest) -> None:
    golden = FOLDER / "sentences.txt"
    text = "".join(said(row) for row in ROWS if row["findings"])
    if request.config.getoption("--update-golden", default=False):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_the_document_around_them_is_clean() -> None:
    assert told(BASE) == ""


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_everything_is_told_and_nothing_else(row: dict[str, str]) -> None:
    assert told(with_line(row)) == row["findings"]


@pytest.mark.parametrize("row", [row for row in ROWS if row["findings"]], ids=[row["line"].strip() for row in ROWS if row["findings"]])
def test_fixing_brings_nothing_new(row: dict[str, str]) -> None:
    data = with_line(row).encode()
    before = compile_bytes("a.target", data).findings
    fixed = fix_document("a.target", data, confirm=True)
    after = [one for one in compile_bytes("a.target", fixed.files.get("a.target", data)).findings if severity_of(one) != "note"]
    assert all(count <= count_codes(before).get(code, 0) for code, count in count_codes(after).items())


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_no_line_keeps_a_file_from_being_formatted(row: dict[str, str]) -> None:
    _, refused = format_bytes("a.target", with_line(row).encode())
    assert refused in ("", "fmt.encoding")
