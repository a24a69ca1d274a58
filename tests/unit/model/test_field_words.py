"""What a field says in words, and where."""

from targetlang.pipeline import compile_text

HEAD = "规范: 河北\n部门 202001 某局\n项目 13043425P000001100396 专线\n  预算: 34.00万元\n"


def test_every_paragraph_with_its_line_and_nothing_of_money() -> None:
    document = compile_text("a.target", HEAD + "  目标:\n    - 接入各单位。\n    - 全年畅通。\n").document
    assert document is not None
    fields = document.projects[0].fields
    assert [(line.value, text) for line, text in fields["目标", None].written] == [("接入各单位。",) * 2, ("全年畅通。",) * 2]
    assert list(fields["预算", None].written) == []
