"""Cases of the rules: small files a budget clerk can read. `#! Q103 17-21` tells the fault in the line above it."""

import re
from pathlib import Path

import pytest

from targetlang.diagnostics import Finding
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.severity import sort_findings
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import missing_facts
from targetlang.diagnostics.wording import suggestion
from targetlang.pipeline import compile_bytes

CASES = Path(__file__).parent / "cases" / "rules"
FILES = sorted(CASES.glob("*/*.target"))
MARK = re.compile(r"#! ([A-Z]\d{3}) (\d+)-(\d+)")


def named(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def marked(text: str) -> list[tuple[str, int, int, int]]:
    """Return (code, line, first column, column behind) of every mark; the faulty line is the last that is no mark."""
    places: list[tuple[str, int, int, int]] = []
    faulty = 0
    for number, line in enumerate(text.split("\n"), 1):
        found = MARK.fullmatch(line.strip())
        if found is None:
            faulty = number
        else:
            places.append((found[1], faulty, int(found[2]), int(found[3])))
    return sorted(places)


def place(finding: Finding) -> tuple[str, int, int, int]:
    line, column = finding.source.position(finding.start)
    return finding.code, line, column, finding.source.position(finding.end)[1]


@pytest.mark.parametrize("path", FILES, ids=[named(path) for path in FILES])
def test_case(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    code = path.parent.name.split("-")[0]
    findings = sort_findings(compile_bytes("input.target", text.encode()).findings)
    own = [one for one in findings if one.code == code]
    assert sorted(map(place, own)) == marked(text)
    assert bool(own) == path.name.startswith("bad-")
    assert [one.code for one in findings if one.code != code and severity_of(one) == "error"] == []
    for one in own:
        assert missing_facts(one) == ()
        assert message(one, "zh") != message(one, "en")


def sentences() -> str:
    """Return what the first bad case of every rule says, in both languages."""
    lines: list[str] = []
    for path in [one for one in FILES if one.name == "bad-1.target"]:
        code = path.parent.name.split("-")[0]
        first = next(one for one in sort_findings(compile_bytes("input.target", path.read_bytes()).findings) if one.code == code)
        lines.append(f"{path.parent.name}")
        lines += [f"  {message(first, language)}  ▸ {suggestion(first, language)}" for language in ("zh", "en")]
        lines += [f"  = {fix.title} ({fix.level})" for fix in first.fixes]
    return "\n".join(lines) + "\n"


def test_sentences(request: pytest.FixtureRequest) -> None:
    golden = CASES.parent / "sentences.txt"
    if request.config.getoption("--update-golden", default=False):
        golden.write_text(sentences(), encoding="utf-8")
    assert sentences() == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [one for one in FILES if one.name.startswith("bad-")], ids=named)
def test_an_offer_ends_its_fault(path: Path) -> None:
    """What a finding offers leads to a file without it, and without a new error or warning."""
    text = path.read_text(encoding="utf-8")
    code = path.parent.name.split("-")[0]
    findings = compile_bytes("input.target", text.encode()).findings
    before = sum(severity_of(one) != "note" for one in findings)
    for one in [one for one in findings if one.code == code and one.fixes]:
        mended = text
        for edit in sorted(one.fixes[0].edits, key=lambda edit: -edit.start):
            mended = mended[: edit.start] + edit.text + mended[edit.end :]
        after = compile_bytes("input.target", mended.encode()).findings
        assert sum(found.code == code for found in after) < sum(found.code == code for found in findings)
        assert sum(severity_of(found) != "note" for found in after) <= before
