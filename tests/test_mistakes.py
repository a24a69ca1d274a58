"""What clerks get wrong: each row of the table is a small file and the finding it must give, at its place."""

import re
from pathlib import Path

import pytest

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Fix
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import missing_facts
from targetlang.diagnostics.wording import suggestion
from targetlang.fixing import fix_document
from targetlang.formatting import format_bytes
from targetlang.pipeline import compile_bytes
from targetlang.sameness import count_codes
from targetlang.sameness import same_model

TABLE = Path(__file__).parent / "cases" / "mistakes" / "mistakes.tsv"
NOT_YET = Path(__file__).parent / "cases" / "mistakes" / "not_yet.txt"
FIX_NOT_YET = set((Path(__file__).parent / "cases" / "mistakes" / "fix_not_yet.txt").read_text(encoding="utf-8").split())
ESCAPE = re.compile(r"\\(n|t|r|\\|u[0-9a-fA-F]{4})")
SPECIAL = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def unescape(text: str) -> bytes:
    """Return the bytes of an input as the table writes it."""
    if text.startswith("bytes:"):
        return bytes.fromhex(text[6:])
    plain = ESCAPE.sub(lambda found: SPECIAL.get(found[1]) or chr(int(found[1][1:], 16)), text)
    return plain.encode("utf-8", "surrogatepass")


def read_rows() -> list[dict[str, str]]:
    """Return the rows of the table that the checker has to know by now."""
    lines = TABLE.read_text(encoding="utf-8").split("\n")
    heads = lines[0].split("\t")
    later = set(NOT_YET.read_text(encoding="utf-8").split())
    rows = [dict(zip(heads, line.split("\t"), strict=True)) for line in lines[1:] if line]
    return [row for row in rows if row["id"] not in later]


ROWS = read_rows()


def place(finding: Finding) -> str:
    """Return the main position as the table writes it."""
    line, column = finding.source.position(finding.start)
    last_line, last_column = finding.source.position(finding.end)
    return f"{line}:{column}-{last_line}:{last_column}"


def fixed_by(finding: Finding, fix: Fix) -> bytes:
    """Return the file after one fix."""
    text = finding.source.text
    for edit in sorted(fix.edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text.encode("utf-8", "surrogatepass")


def formatted(data: bytes) -> bytes:
    """Return the canonical form of a file that can be formatted."""
    text, refused = format_bytes("input.target", data)
    assert refused == ""
    return text


def check_fix(row: dict[str, str], finding: Finding) -> None:
    """A safe fix leads to the text of the table once formatted, one of the guesses exactly; no fault is left or new."""
    if row["fix"] == "none" or row["id"] in FIX_NOT_YET:
        return
    wanted = unescape(row["fixed"]).removeprefix(b"\xef\xbb\xbf")
    results = [fixed_by(finding, fix) for fix in finding.fixes if fix.level == row["fix"]]
    if row["fix"] == "safe":
        assert [formatted(result) for result in results[:1]] == [formatted(wanted)]
    else:
        assert wanted in results
    left = [(one.code, place(one)) for one in compile_bytes("input.target", wanted).findings if severity_of(one) != "note"]
    assert [code for code, _ in left if code not in row["also"].split("|")] == []


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_row_gives_its_finding_and_no_other(row: dict[str, str]) -> None:
    data = unescape(row["input"])
    findings = compile_bytes("input.target", data).findings
    assert not [missing for one in findings if (missing := missing_facts(one))]
    allowed = {row["code"], *row["also"].split("|")}
    least = ("error",) if row["severity"] == "no-error" else ("error", "warning")
    others = [(one.code, place(one)) for one in findings if severity_of(one) in least and one.code not in allowed]
    assert not others
    if row["code"] == "-":
        return
    places = [place(one) for one in findings if one.code == row["code"]]
    expected = row["loc"]
    if row["input"].startswith("bytes:"):
        places, expected = [one.split("-")[0] for one in places], expected.split("-")[0]
    assert expected in places
    chosen = next(one for one, at in zip([f for f in findings if f.code == row["code"]], places, strict=True) if at == expected)
    assert severity_of(chosen) == row["severity"]
    check_fix(row, chosen)
    words = message(chosen, "zh") + suggestion(chosen, "zh") + "".join(fix.title for fix in chosen.fixes)
    assert not [word for word in row["words"].split("|") if word not in words]


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_fixing_adds_no_finding_and_safe_fixes_keep_the_model(row: dict[str, str]) -> None:
    data = unescape(row["input"])
    old = compile_bytes("input.target", data)
    before = count_codes(old.findings)
    safe = fix_document("input.target", data)
    new = compile_bytes("input.target", safe.files.get("input.target", data))
    assert same_model(old.document, new.document)
    assert all(count <= before.get(code, 0) for code, count in count_codes(new.findings).items())
    if row["fix"] == "safe":
        assert row["code"] not in count_codes(new.findings)
    everything = fix_document("input.target", data, confirm=True)
    left = [one for one in compile_bytes("input.target", everything.files.get("input.target", data)).findings if severity_of(one) != "note"]
    assert all(count <= before.get(code, 0) for code, count in count_codes(left).items())
    if row["fix"] == "confirm" and row["id"] not in FIX_NOT_YET and row["severity"] != "note":
        assert row["code"] not in count_codes(left)
