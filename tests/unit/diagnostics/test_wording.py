"""Facts put into sentences."""

import pytest

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.diagnostics.catalogue import Code
from targetlang.diagnostics.catalogue import codes
from targetlang.diagnostics.wording import label_words
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import missing_facts
from targetlang.diagnostics.wording import suggestion
from targetlang.source import SourceText

SOURCE = SourceText("a.target", "部门 202001 魏县信访局本级\n")


def _finding(code: str, /, **facts: str) -> Finding:
    return Finding(code, SOURCE, 0, 2, facts)


def test_message_names_the_facts_that_clash() -> None:
    finding = _finding("M101", total="34.00万元", sum="35.00万元", difference="1.00万元")
    assert message(finding) == "预算数是 34.00万元，各资金来源加起来是 35.00万元，相差 1.00万元。"
    assert message(finding, "en") == "The budget is 34.00万元, its sources add up to 35.00万元: 1.00万元 apart."
    assert suggestion(finding).startswith("核对预算数")


def test_variant_chooses_the_template() -> None:
    assert "是不是“万元”" in suggestion(_finding("U105", variant="near", unit="万园", near="万元"))
    assert suggestion(_finding("U105", unit="机柜位")) == "若是新的计量单位，在文件里加一行“计量 机柜位”。"


def test_missing_facts_fall_back_to_the_title() -> None:
    finding = _finding("M101", total="34.00万元")
    assert message(finding) == "资金来源之和与预算数不等"
    assert message(finding, "en") == "the sources do not add up to the budget"
    assert missing_facts(finding) == ("sum", "difference")
    assert suggestion(_finding("S101", variant="near")) == ""


def test_braces_of_the_document_are_no_fields() -> None:
    assert message(_finding("S126", expression="{预算 + }")) == "算式“{预算 + }”读不懂。"
    assert suggestion(_finding("S124")) == "补上“}”；就要这个符号，就写两个“{{”。"


def test_kinds_of_value_are_translated() -> None:
    facts = {"name": "成本", "value": "34天", "expected": "金额", "units": "元、万元"}
    assert message(_finding("U102", **facts)) == "“成本”应当是金额，这里写的是“34天”。"
    assert message(_finding("U102", **facts), "en") == "“成本” asks for an amount of money, but “34天” stands here."


def test_label_words() -> None:
    finding = _finding("M103")
    assert label_words(finding, Label(SOURCE, 0, 2, "budget")) == "预算在这里"
    assert label_words(finding, Label(SOURCE, 0, 2, "budget"), "en") == "the budget is here"
    assert label_words(finding, Label(SOURCE, 0, 2, "unheard")) == ""


@pytest.mark.parametrize("code", codes(), ids=lambda code: code.code)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_complete_facts_fill_every_template(code: Code, language: str) -> None:
    for variant, fields in code.fields.items():
        finding = _finding(code.code, variant=variant, **{name: f"<{name}>" for name in fields})
        assert missing_facts(finding) == ()
        assert message(finding, language) != code.text(language).title
        told = message(finding, language) + suggestion(finding, language)
        assert all(f"<{name}>" in told for name in fields)
