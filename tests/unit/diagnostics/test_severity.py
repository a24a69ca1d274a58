"""Severities, order and duplicates."""

from targetlang.diagnostics import Finding
from targetlang.diagnostics.severity import count_severities
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.severity import sort_findings
from targetlang.source import SourceText

FIRST = SourceText("a.target", "甲乙丙丁")
SECOND = SourceText("b.target", "甲乙丙丁")


def test_severity_is_the_default_unless_given() -> None:
    assert severity_of(Finding("M103", FIRST, 0, 1)) == "warning"
    assert severity_of(Finding("M103", FIRST, 0, 1, severity="error")) == "error"


def test_counts_name_every_severity() -> None:
    findings = [Finding("M101", FIRST, 0, 1), Finding("M112", FIRST, 0, 1), Finding("M101", FIRST, 1, 2)]
    assert count_severities(findings) == {"error": 2, "warning": 0, "note": 1}


def test_order_is_path_position_code() -> None:
    ordered = [
        Finding("S101", FIRST, 0, 2),
        Finding("M101", FIRST, 1, 2),
        Finding("M103", FIRST, 1, 2),
        Finding("F113", SECOND, 0, 0),
    ]
    assert sort_findings(reversed(ordered)) == ordered


def test_the_same_fault_is_told_once_and_the_first_stays() -> None:
    first = Finding("M101", FIRST, 0, 1, {"total": "1元"}, severity="error")
    assert sort_findings([first, Finding("M101", FIRST, 0, 1, {"total": "1元"})]) == [first]


def test_one_place_can_lack_two_things() -> None:
    both = [Finding("K101", FIRST, 0, 1, {"category": word}) for word in ("产出", "效益")]
    assert sort_findings(both) == both


def test_replaced_bytes_are_no_second_fault() -> None:
    bad = Finding("F103", FIRST, 1, 2)
    follows = Finding("F106", FIRST, 1, 3)
    of_its_own = Finding("F106", FIRST, 3, 4)
    elsewhere = Finding("F106", SECOND, 1, 3)
    assert sort_findings([follows, bad, of_its_own, elsewhere]) == [bad, of_its_own, elsewhere]
