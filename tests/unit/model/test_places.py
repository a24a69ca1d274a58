"""Where the parts of an indicator's value stand in its line."""

import pytest
from presence import there

from targetlang.model.places import comparator_span
from targetlang.pipeline import compile_text

HEAD = "规范: 河北\n部门 101 某局\n项目 修路\n  产出.数量 次数: "


@pytest.mark.parametrize(
    ("written", "found"),
    [("≥5次", "≥"), ("不低于 5次", "不低于"), ("5次以上", "以上"), ("5次", None), ("显著提高", None), ("2025年12月底前", None), ("{基数}", None)],
)
def test_comparator(written: str, found: str | None) -> None:
    text = f"{HEAD}{written}\n"
    span = comparator_span(there(compile_text("a.target", text).document).projects[0].indicators[0])
    assert (text[slice(*span)].strip() if span else None) == found
