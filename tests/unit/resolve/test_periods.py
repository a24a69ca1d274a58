"""Spans of dates."""

import pytest

from targetlang.fixing import fix_document
from targetlang.model.text import Period
from targetlang.pipeline import compile_text
from targetlang.resolve.periods import read_span

HEAD = "规范: 河北\n部门 101 某局\n项目 13043425P000001100396 甲\n  期限: "


@pytest.mark.parametrize(
    ("written", "begin", "end"),
    [
        ("2025年1月～2027年12月", (2025, 1, None), (2027, 12, None)),
        ("2025年1月-12月", (2025, 1, None), (2025, 12, None)),
        ("2025年1月至12月", (2025, 1, None), (2025, 12, None)),
        ("2025年1-12月", (2025, 1, None), (2025, 12, None)),
        ("２０２５年１－１２月", (2025, 1, None), (2025, 12, None)),
        ("2025年3月1-15日", (2025, 3, 1), (2025, 3, 15)),
        ("2025年3月1日至4月15日", (2025, 3, 1), (2025, 4, 15)),
        ("2023-2025年", (2023, None, None), (2025, None, None)),
        ("2023-2025", (2023, None, None), (2025, None, None)),
        ("2023～2025年度", (2023, None, None), (2025, None, None)),
        ("2023.07-2025.06", (2023, 7, None), (2025, 6, None)),
        ("2023-01-01～2023-12-31", (2023, 1, 1), (2023, 12, 31)),
        ("2023-01-01 至 2023-12-31", (2023, 1, 1), (2023, 12, 31)),
        ("2023-01-01-2023-12-31", (2023, 1, 1), (2023, 12, 31)),
        ("2025年1月——2025年12月", (2025, 1, None), (2025, 12, None)),
    ],
)
def test_span(written: str, begin: tuple[int | None, ...], end: tuple[int | None, ...]) -> None:
    span = read_span(written)
    assert span is not None
    assert (span.begin, span.end) == (begin, end)


@pytest.mark.parametrize("written", ["2023-07", "1-2年", "2025年1月～", "～2025年1月", "3年", "20246-202516", "2025", "一月至二月"])
def test_no_span(written: str) -> None:
    assert read_span(written) is None


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2025年1-12月", []),
        ("2023-07", []),
        ("2025年1月～", ["Y111"]),
        ("至2025年1月", ["Y111"]),
        ("1-2年", ["Y111"]),
        ("2025年至今", ["Y111"]),
        ("2023-01-01", []),
        ("2025年12月-1月", ["Y107"]),
        ("2025年2月30日-3月", ["Y105"]),
        ("2025年1-13月", ["Y105"]),
        ("2023-01-01～2023-12-31", ["Y106"]),
    ],
)
def test_what_is_told(written: str, told: list[str]) -> None:
    assert [one.code for one in compile_text("a.target", f"{HEAD}{written}\n").findings if one.code[0] == "Y"] == told


def test_the_offer_for_dates_of_another_style_is_safe() -> None:
    fixed = fix_document("a.target", f"{HEAD}2023-01-01至2023-12-31\n".encode())
    assert "期限: 2023年1月1日～2023年12月31日" in fixed.files["a.target"].decode()
    assert fixed.compiled.document is not None
    period = fixed.compiled.document.projects[0].value("期限")
    assert isinstance(period, Period)
    assert (period.begin, period.end) == ((2023, 1, 1), (2023, 12, 31))
