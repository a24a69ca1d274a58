"""Files that lean on others of their workspace: every command finds these where `check` does."""

import sys
from pathlib import Path

import pytest

from e2e.repository import TARGET
from e2e.repository import Repository

NAME = "预算/信访局.target"
BASES = "依据 计划: 年度工作计划\n依据 问卷: 调查问卷\n"
IMPORTING = TARGET.replace(BASES, "引入: ../依据.target\n")
FIELD = """
[[fields]]
key = "主管领导"
identifier = "leader"
owners = ["project"]
aliases = ["分管领导"]
"""
OWN = TARGET.replace("规范: 河北", "规范: ../forms/本县").replace("  用途", "  主管领导: 张三\n  用途")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path)
    made.targetlang("forms", "new", "forms/本县", "--from", "河北")
    made.write("forms/本县/form.toml", made.read("forms/本县/form.toml") + FIELD)
    return made


def commit(repository: Repository, text: str) -> None:
    repository.write(NAME, text)
    if "引入" in text:
        repository.write("依据.target", BASES)
    repository.commit("上报")


# -- diff


@pytest.mark.parametrize("text", [IMPORTING, IMPORTING.replace("../依据", "../依*"), OWN])
def test_an_unchanged_file_does_not_differ_from_its_revision(repository: Repository, text: str) -> None:
    commit(repository, text)
    for words in ((NAME,), (f"HEAD:{NAME}", NAME), ("--against", "main", NAME), ("HEAD", "."), ("HEAD", "HEAD")):
        assert repository.targetlang("diff", *words, "--exit-code").stderr == ""


def test_a_workspace_at_a_revision_ends_at_its_configuration(repository: Repository) -> None:
    repository.write("预算/targetlang.toml", "")
    commit(repository, IMPORTING)
    assert "C119" in repository.targetlang("diff", f"HEAD:{NAME}", f"HEAD:{NAME}").stderr


def test_each_file_of_a_folder_has_its_own_workspace(repository: Repository) -> None:
    repository.write("甲/targetlang.toml", "")
    repository.write("甲/a.target", TARGET)
    commit(repository, IMPORTING)
    assert repository.targetlang("diff", "HEAD", "--exit-code").stderr == ""


# -- fmt


def test_a_file_is_formatted_in_its_own_form(repository: Repository) -> None:
    repository.write(NAME, OWN.replace("主管领导", "分管领导"))
    repository.targetlang("fmt", NAME)
    assert repository.read(NAME) == OWN
    done = repository.run("sh", "-c", f'sed s/主管/分管/ {NAME} | "$0" -m targetlang fmt - --stdin-filename {NAME}', sys.executable)
    assert done.stdout == OWN


# -- history


@pytest.mark.parametrize("text", [IMPORTING, OWN])
def test_a_history_reads_what_each_revision_leans_on(repository: Repository, text: str) -> None:
    commit(repository, text)
    repository.change(NAME, ("23家", "25家"))
    repository.commit("调整")
    for words in ((NAME,), ("预算",), (NAME, NAME)):
        done = repository.targetlang("history", *words)
        assert "23家" in done.stdout or len(words) > 1
        assert "25家" in done.stdout


def test_a_history_reads_each_revision_in_the_form_of_that_revision(repository: Repository) -> None:
    """A file that stayed as it was is read anew where its form has changed."""
    repository.write("预算/本级.target", "规范: 河北\n部门 202002 某局\n")
    commit(repository, OWN)
    repository.change("预算/本级.target", ("某局", "某某局"))
    repository.change("forms/本县/form.toml", ("[[fields]]", "[[fields"))
    repository.commit("弄坏规范")
    assert "读不出来" in repository.targetlang("history", "预算").stdout


# -- merge


def test_a_key_that_one_side_respells_is_no_conflict(repository: Repository) -> None:
    repository.write(".gitattributes", "*.target diff=target merge=target\n")
    commit(repository, OWN)
    repository.targetlang("git", "setup")
    repository.git("checkout", "-q", "-b", "业务科")
    repository.change(NAME, ("主管领导", "分管领导"))
    repository.commit("换叫法")
    repository.git("checkout", "-q", "main")
    repository.change(NAME, ("张三", "李四"))
    repository.commit("换人")
    repository.run("git", "merge", "-q", "--no-edit", "业务科")
    assert "领导: 李四\n" in repository.read(NAME)
