"""The page about comparing lists every event as the catalogue has it."""

from pathlib import Path

from targetlang.diff.catalogue import codes
from targetlang.diff.event import SEVERITY_WORDS

PAGE = Path(__file__).parent.parent.parent / "docs" / "compare.md"


def test_the_page_lists_every_event_with_its_severity() -> None:
    listed = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| D")]
    assert listed == [f"| {one.code} | {SEVERITY_WORDS[one.severity]} | {one.chinese.title} |" for one in codes()]
