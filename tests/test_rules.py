"""Cases of the rules: small files a budget clerk can read. `#! Q103 17-21` tells the fault in the line above it.

A form of one's own that a case names (`规范: ./镇江`) stands in cases/own_forms.
"""

import re
from pathlib import Path

import pytest

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Fix
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.severity import sort_findings
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import missing_facts
from targetlang.diagnostics.wording import suggestion
from targetlang.pipeline import compile_bytes

CASES = Path(__file__).parent / "cases" / "rules"
OWN_FORMS = CASES.parent / "own_forms"
FILES = sorted(CASES.glob("*/*.target"))
MARK = re.compile(r"#! ([A-Z]\d{3}) (\d+)-(\d+)")


def load_own_form(path: str) -> bytes | None:
    file = OWN_FORMS / path
    return file.read_bytes() if file.is_file() else None


def found_in(data: bytes) -> tuple[Finding, ...]:
    return compile_bytes("input.target", data, load_own_form).findings


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
    findings = sort_findings(found_in(text.encode()))
    own = [one for one in findings if one.code == code]
    assert sorted(map(place, own)) == marked(text)
    assert bool(own) == path.name.startswith("bad-")
    assert [one.code for one in findings if one.code != code and severity_of(one) == "error"] == []
    for one in own:
        assert missing_facts(one) == ()
        assert message(one, "zh") != message(one, "en")


def _mended(text: str, fix: Fix) -> str:
    for edit in sorted(fix.edits, key=lambda edit: -edit.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def mended_line(text: str, fix: Fix) -> str:
    """Return the line that a fix begins in, once it is made."""
    mended, at = _mended(text, fix), min(edit.start for edit in fix.edits)
    return mended[mended.rfind("\n", 0, at) + 1 :].split("\n")[0].strip()


def said(path: Path) -> str:
    """Return everything that a rule says about a bad case of it, in both languages, and what it offers."""
    findings = sort_findings(found_in(path.read_bytes()))
    lines = [named(path).removesuffix(".target")]
    for one in [one for one in findings if one.code == path.parent.name.split("-")[0]]:
        lines += [f"  {message(one, language)}  ▸ {suggestion(one, language)}" for language in ("zh", "en")]
        lines += [f"  {label.role}: {label.source.text[label.start : label.end]}" for label in one.labels]
        lines += [f"  = {fix.title} ({fix.level}): {mended_line(one.source.text, fix)}" for fix in one.fixes]
    return "\n".join(lines) + "\n"


def sentences() -> str:
    """Return what is said about all bad cases."""
    return "".join(said(path) for path in FILES if path.name.startswith("bad-"))


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
    findings = found_in(text.encode())
    before = sum(severity_of(one) != "note" for one in findings)
    for one in [one for one in findings if one.code == code and one.fixes]:
        after = found_in(_mended(text, one.fixes[0]).encode())
        assert sum(found.code == code for found in after) < sum(found.code == code for found in findings)
        assert sum(severity_of(found) != "note" for found in after) <= before
