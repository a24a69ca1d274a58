"""引入: one file or many, never outside the workspace, never in a circle, never twice."""

from fnmatch import fnmatch

import pytest
from presence import there

from targetlang.diagnostics.severity import severity_of
from targetlang.pipeline import compile_bytes

HEAD = "部门 202001 某局\n规范: 河北\n总体目标: 甲。\n分项目标: 乙。\n保障措施: 丙。\n"


class Files(dict[str, bytes]):
    """A workspace in memory."""

    def __call__(self, path: str) -> bytes | None:
        return self.get(path)

    def matching(self, pattern: str) -> list[str]:
        return [path for path in self if fnmatch(path, pattern)]


def codes(text: str, files: dict[str, str], path: str = "a.target") -> list[str]:
    load = Files({name: content.encode() for name, content in {path: text, **files}.items()})
    found = compile_bytes(path, text.encode(), load).findings
    return sorted({one.code for one in found if one.code.startswith("C1") and one.code not in ("C111", "C112")})


def test_a_pattern_brings_every_file_but_the_one_it_stands_in() -> None:
    files = {"公共/依据.target": "依据 计划: 工作计划\n", "公共/单价.target": "令 单价: 2万元/次\n"}
    text = HEAD + "引入: 公共/*.target\n项目 13043425P000001100396 甲\n  预算: {单价 × 2次}\n  产出.数量 乙: 4次 @计划\n"
    compiled = compile_bytes("a.target", text.encode(), Files({name: content.encode() for name, content in files.items()}))
    assert compiled.imported == tuple(sorted(files))
    assert set(there(compiled.document).bases) == {"计划"}
    assert codes(HEAD + "引入: *.target\n", {"b.target": "依据 计划: 工作计划\n"}) == []


def test_a_pattern_that_fits_nothing_is_an_error() -> None:
    assert codes(HEAD + "引入: 公共/*.target\n", {}) == ["C120"]
    assert codes(HEAD + "引入: *.target\n", {}) == ["C120"]


def test_a_pattern_stays_in_the_workspace() -> None:
    assert codes(HEAD + "引入: ../*.target\n", {}) == ["C119"]


def test_a_file_that_two_others_bring_is_brought_once() -> None:
    files = {"b.target": "引入: d.target\n", "c.target": "引入: d.target\n", "d.target": "依据 计划: 工作计划\n"}
    assert codes(HEAD + "引入: b.target\n", {**files}) == []
    text = HEAD + "引入: [bc].target\n"
    assert codes(text, files) == []


def test_a_circle_is_told() -> None:
    assert codes(HEAD + "引入: b.target\n", {"b.target": "引入: a.target\n"}) == ["C121"]
    assert codes(HEAD + "引入: a.target\n", {}) == ["C121"]


def test_there_may_be_several_imports() -> None:
    files = {"b.target": "依据 计划: 工作计划\n", "c.target": "依据 问卷: 调查问卷\n"}
    compiled = compile_bytes("a.target", (HEAD + "引入: b.target\n引入: c.target\n").encode(), Files({k: v.encode() for k, v in files.items()}))
    assert set(there(compiled.document).bases) == {"计划", "问卷"}
    assert "S116" not in [one.code for one in compiled.findings]


def test_what_follows_an_import_belongs_to_the_block_it_stands_in() -> None:
    files = {"b.target": "指标组 通用\n  产出.数量 值班: 4次\n", "c.target": "部门 202002 乙局\n项目 13043425P000001100415 乙\n  预算: 1万元\n"}
    text = "规范: 河北\n引入: b.target\n年度: 2025\n部门 202001 甲局\n引入: c.target\n总体目标: 甲。\n产出.数量 会议: 10次\n项目 13043425P000001100396 甲\n"
    load = Files({name: content.encode() for name, content in files.items()})
    compiled = compile_bytes("a.target", text.encode(), load)
    document = there(compiled.document)
    assert document.fiscal_year == 2025
    assert [one.name for one in document.groups["通用"].indicators] == ["值班"]
    first, second = document.departments
    assert [one.name for one in first.indicators] == ["会议"]
    assert [[one.name for one in department.projects] for department in (first, second)] == [["甲"], ["乙"]]
    assert not [one.code for one in compiled.findings if one.code.startswith("S")]


def test_a_department_that_is_brought_in_stays_open_for_projects_of_a_file_without_one() -> None:
    files = Files({"局.target": "部门 202001 甲局\n总体目标: 甲。\n".encode()})
    compiled = compile_bytes("a.target", "规范: 河北\n引入: 局.target\n分项目标: 乙。\n项目 13043425P000001100396 甲\n".encode(), files)
    (department,) = there(compiled.document).departments
    assert sorted(key for key, _ in department.fields) == ["分项目标", "总体目标"]
    assert [one.name for one in department.projects] == ["甲"]


def test_the_path_may_stand_in_quotes() -> None:
    assert codes(HEAD + '引入: "公共/依据.target"\n', {"公共/依据.target": "依据 计划: 工作计划\n"}) == []


USING = (
    "依据 自己: 文件\n项目 13043425P000001100396 甲\n  预算: 3万元\n  采用: 通用\n  测算 值班费: 4次 × {值班标准}\n  产出.数量 用纸量: 5大包 @问卷\n"
)


@pytest.mark.parametrize(("line", "code"), [("没有.target", "C120"), ("../外面.target", "C119"), ("坏.target", "F101")])
@pytest.mark.parametrize("head", [HEAD, "规范: 河北\n", "规范: 河北\n部门 202001 某局\n"])
def test_nothing_follows_from_a_file_that_could_not_be_read(head: str, line: str, code: str) -> None:
    text = f"{head}引入: {line}\n{USING}"
    load = Files({"坏.target": "依据 计划: 工作计划，满意度调查问卷\n".encode("gbk")})
    found = compile_bytes("a.target", text.encode(), load).findings
    assert [one.code for one in found if severity_of(one) == "error"] == [code]
    assert "C111" not in [one.code for one in found]


def test_names_are_told_again_once_the_file_is_there() -> None:
    found = compile_bytes("a.target", f"{HEAD}引入: b.target\n{USING}".encode(), Files({"b.target": "令 值班: 1万元/次\n".encode()})).findings
    assert {"C109", "C111", "C116", "C118", "U105"} <= {one.code for one in found}


def test_nothing_follows_from_a_character_that_is_cut() -> None:
    text = f"{HEAD}依据 问卷: 群众测评\n项目 13043425P000001100396 甲\n  预算: 3万元\n  产出.数量 用纸量: 5张 @问卷".encode()
    assert [one.code for one in compile_bytes("a.target", text[:-1]).findings if one.code in ("F103", "C109")] == ["F103"]


def test_a_reserved_block_is_told_and_belongs_to_nothing() -> None:
    text = HEAD + "项目 13043425P000001100396 甲\n  预算: 34万元\n完成 13043425P000001100396\n  执行: 33.8万元\n  产出.数量 乙: 4次\n"
    compiled = compile_bytes("a.target", text.encode())
    assert [one.code for one in compiled.findings if one.code.startswith("S")] == ["S102"]
    (project,) = there(compiled.document).projects
    assert project.value("执行") is None
    assert project.indicators == []
