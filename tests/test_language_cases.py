"""Each sentence of the language as one small example (tests/cases/language)."""

from pathlib import Path

import pytest
from property.test_one_cause import TEXT

from targetlang.diagnostics.severity import severity_of
from targetlang.formatting import format_bytes
from targetlang.pipeline import compile_bytes

FOLDER = Path(__file__).parent / "cases" / "language"
FIRST = "规范: 河北\n"

Case = dict[str, list[str]]


def read_cases(path: Path) -> list[tuple[str, Case]]:
    """Return (sentence, lines by their first character) of every paragraph of a file."""
    found = []
    for part in path.read_text(encoding="utf-8").strip("\n").split("\n\n"):
        sentence, *lines = part.split("\n")
        case: Case = {}
        for line in lines:
            case.setdefault(line[0], []).append(line[2:])
        found.append((sentence.removeprefix("# "), case))
    return found


CASES = [(path.stem, *case) for path in sorted(FOLDER.glob("*.cases")) for case in read_cases(path)]


@pytest.mark.parametrize(("sentence", "case"), [one[1:] for one in CASES], ids=[f"{one[0]}: {one[1]}" for one in CASES])
def test_sentence(sentence: str, case: Case) -> None:
    assert set(case) <= set("前写成值报"), sentence
    top = "".join(f"{line}\n" for line in case.get("前", ()))
    lines = [f"  {line}" for line in case.get("写", ())]
    text = TEXT.replace(FIRST, FIRST + top, 1) + "".join(f"{line}\n" for line in lines)
    result = compile_bytes("本文件.target", text.encode())
    told = [one for one in result.findings if severity_of(one) != "note" and one.code != "C111"]
    assert sorted(f"{one.code} {one.source.text[one.start : one.end]}" for one in told) == sorted(case.get("报", ()))
    assert result.document is not None
    if "值" in case:
        added = [one for one in result.document.projects[0].indicators if one.statement.start >= len(text) - len("".join(lines)) - len(lines)]
        target = added[0].target
        assert target is not None
        said = [target.kind, target.text, *([target.comparator] if target.comparator else [])]
        assert " ".join(said) == case["值"][0]
    if lines:
        new, refused = format_bytes("本文件.target", text.encode())
        assert refused == ""
        expected = case.get("成") or [case["写"][-1].strip()]
        assert new.decode().rstrip("\n").split("\n")[-1].strip() == expected[-1].strip()


def test_the_document_of_the_cases_is_sound() -> None:
    assert [one.code for one in compile_bytes("本文件.target", TEXT.encode()).findings if severity_of(one) != "note"] == []
