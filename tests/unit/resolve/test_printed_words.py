"""Words that a form prints are accepted where it reads its own (language.md §1)."""

import pytest

from targetlang.model.money import MoneyTree
from targetlang.pipeline import compile_text
from targetlang.ports.form_index import find_form
from targetlang.ports.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("form", "label", "key"),
    [
        ("财政部2015", "主管部门及代码", "主管"),
        ("财政部2015", "项目期", "期限"),
        ("湖南2023", "项目支出实施期", "期限"),
        ("湖南2024", "项目起止时间", "期限"),
        ("湖南2024", "项目实施单位", "实施"),
        ("衔接资金2020", "主管部门", "主管"),
        ("四川自评2023", "实施单位", "实施"),
        ("四川自评2023", "项目年度目标", "目标"),
        ("甘肃2023", "预算申报数", "预算"),
        ("甘肃2023", "保证项目实施的制度、措施", "制度措施"),
    ],
)
def test_labels_are_keys(form: str, label: str, key: str) -> None:
    assert Vocabulary(find_form(form)).by_key[label].key == key


@pytest.mark.parametrize(
    ("form", "written", "meant"),
    [
        ("河北", "财政资金 9万元 (上级资金 4万元 + 本级资金 5万元) + 其他资金 1万元", ["财政", "上级", "本级", "其他"]),
        ("昭化2021", "财政拨款小计 6万元 (国有资本经营预算 6万元) + 其他收入 4万元", ["财政", "国有资本经营", "其他"]),
        ("四川自评2023", "财政专户管理资金 9万元 + 其他资金 1万元", ["财政专户", "其他"]),
    ],
)
def test_labels_are_sources(form: str, written: str, meant: list[str]) -> None:
    compiled = compile_text("a.target", f"规范: {form}\n部门 101 某局\n项目 修路\n  预算: 10万元 = {written}\n")
    assert compiled.document is not None
    tree = compiled.document.projects[0].fields["预算", None].value
    assert isinstance(tree, MoneyTree)
    assert [name for one in tree.sources for name in (one.name, *(part.name for part in one.parts))] == meant
    assert not any(one.code[0] == "M" for one in compiled.findings)


def test_a_source_said_in_two_words_stands_twice() -> None:
    text = "规范: 河北\n部门 101 某局\n项目 修路\n  预算: 10万元 = 财政 9万元 + 财政资金 1万元\n"
    assert "M115" in [one.code for one in compile_text("a.target", text).findings]
