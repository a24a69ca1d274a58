"""What clerks get wrong: each row of the table is a small file and the finding it must give, at its place."""

import re
from pathlib import Path

import pytest

from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import missing_facts
from targetlang.diagnostics.wording import suggestion
from targetlang.pipeline import compile_bytes

TABLE = Path(__file__).parent / "cases" / "mistakes" / "mistakes.tsv"
NOT_YET = Path(__file__).parent / "cases" / "mistakes" / "not_yet.txt"
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


def place(finding) -> str:
    """Return the main position as the table writes it."""
    line, column = finding.source.position(finding.start)
    last_line, last_column = finding.source.position(finding.end)
    return f"{line}:{column}-{last_line}:{last_column}"


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
    words = message(chosen, "zh") + suggestion(chosen, "zh") + "".join(fix.title for fix in chosen.fixes)
    assert not [word for word in row["words"].split("|") if word not in words]
