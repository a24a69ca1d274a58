"""docs/sample-review.md shows what the checker says about the published document, and only that."""

from sample_review import PAGE
from sample_review import render


def test_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == render()


def test_page_shows_the_remarks_a_reviewer_would_make_first() -> None:
    text = render()
    assert "错误 · errors: 0" in text
    for words in ("光纤网络维护时间", "信访平稳可控”只是重复", "12月底", "【2016】", "没有配对", "冀明信字108号", "攻坚克难", "零登记"):
        assert words in text
