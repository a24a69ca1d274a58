"""What counts as left to be filled in, and what does not."""

import pytest

from targetlang.model.placeholders import gaps_in
from targetlang.model.placeholders import is_ditto


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("____家", ["____"]),
        ("20XX年完成", ["20XX"]),
        ("〇〇县第XX号", ["〇〇", "XX"]),
        ("（待补充）", ["待补充"]),
        ("—", ["—"]),
        ("待填", ["待填"]),
        ("建于一九〇〇年", []),
        ("XXL号工作服", []),
        ("2025-2027年", []),
        ("待定", []),
    ],
)
def test_gaps(text: str, gaps: list[str]) -> None:
    assert [text[low:high] for low, high in gaps_in(text)] == gaps


def test_ditto() -> None:
    assert [is_ditto(text) for text in ("同上", "同上。", "同上年")] == [True, True, False]
