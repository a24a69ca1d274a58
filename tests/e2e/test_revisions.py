"""Reading files as they were, in real repositories."""

import os
from collections.abc import Callable
from functools import partial
from glob import glob
from pathlib import Path

import pytest

from e2e.repository import TARGET
from e2e.repository import Repository
from targetlang.cli.speech import say
from targetlang.history.blobs import read_blobs
from targetlang.history.git import GitFault
from targetlang.history.path_log import touches
from targetlang.history.revision import find_revision
from targetlang.history.revision import merge_base
from targetlang.history.revision import parse_location
from targetlang.history.revision import require_revision


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    made = Repository(tmp_path)
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    return made


def test_a_file_and_a_folder_at_a_revision(repository: Repository) -> None:
    repository.write("2025年/信访局.target", TARGET)
    repository.write("2025年/说明.txt", "不是绩效目标\n")
    repository.commit("上报")
    repository.change("2025年/信访局.target", ("23家", "25家"))
    repository.write("别处.target", TARGET)
    os.symlink("别处.target", repository.top / "链接.target")
    repository.commit("调整")
    top = str(repository.top)
    old, new = require_revision("HEAD~1", top), require_revision("HEAD", top)
    assert (old.read("2025年/信访局.target") or b"").decode() == TARGET
    assert "25家" in (new.read("2025年/信访局.target") or b"").decode()
    assert old.list() == ["2025年/信访局.target"]
    assert new.list() == ["2025年/信访局.target", "别处.target"]
    assert new.list("2025年") == ["2025年/信访局.target"]
    assert new.is_folder("2025年")
    assert not new.is_folder("2025年/信访局.target")
    assert new.read("没有.target") is None
    asked = [f"{old.commit}:2025年/信访局.target", f"{old.commit}:别处.target", f"{new.commit}:2025年", "坏\n名"]
    assert read_blobs(top, asked) == {asked[0]: TARGET.encode(), asked[1]: None, asked[2]: None, asked[3]: None}


def test_what_a_file_of_a_revision_leans_on(repository: Repository) -> None:
    for name in ("a.target", "甲/乙/b.target", "甲/targetlang.toml", "甲/依据/1.target", "甲/依据/省/2.target", "甲/依据/.3.target", "甲/依据/.旧/4.target"):
        repository.write(name, TARGET)
    repository.commit("上报")
    revision = require_revision("HEAD", str(repository.top))
    files, roots = revision.read_files(["a.target", "甲/乙/b.target", "没有.target"])
    assert files == [("a.target", TARGET.encode()), ("甲/乙/b.target", TARGET.encode())]
    assert roots == {"a.target": ".", "甲/乙/b.target": "甲"}
    assert revision("甲/依据/1.target") == TARGET.encode()
    for pattern in ("甲/依据/*.target", "甲/依据/**/*.target", "甲/**", "*/依*/[12].target", "*", "甲/依据/.*.target"):
        on_disk = {path for path in glob(pattern, root_dir=repository.top, recursive=True) if (repository.top / path).is_file()}
        assert set(revision.matching(pattern)) == on_disk, pattern


def test_locations_as_typed(repository: Repository) -> None:
    repository.write("2025年/信访局.target", TARGET)
    first = repository.commit("上报")
    top, year = str(repository.top), str(repository.top / "2025年")
    assert parse_location("2025年", top).revision is None
    for word, folder, path in [
        ("HEAD:2025年/信访局.target", top, "2025年/信访局.target"),
        ("HEAD:信访局.target", year, "2025年/信访局.target"),
        ("HEAD:2025年/信访局.target", year, "2025年/信访局.target"),
        ("HEAD:./信访局.target", year, "2025年/信访局.target"),
        ("HEAD:2025年", top, "2025年"),
        ("main", top, ""),
        ("main:", top, ""),
    ]:
        found = parse_location(word, folder)
        assert found.revision is not None
        assert (found.path, found.revision.commit) == (path, first), word


def told(ask: Callable[[], object]) -> str:
    with pytest.raises(GitFault) as caught:
        ask()
    return say("zh", caught.value)


def test_faults_are_one_sentence(repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    top = str(repository.top)
    assert "还没有提交过" in told(lambda: require_revision("HEAD", top))
    repository.write("a.target", TARGET)
    repository.commit("上报")
    for word, said in [
        ("HEAD:没有.target", "版本 HEAD 里没有 没有.target"),
        ("v9:a.target", "没有 v9 这个版本"),
        ("没有.target", "没有这个文件或文件夹，也没有这个版本"),
        ("--help", "没有这个文件或文件夹"),
        ("", "没有写"),
        (":a.target", "没有写"),
    ]:
        assert said in told(partial(parse_location, word, top))
    assert "不在 git 仓库里" in told(lambda: require_revision("main", str(tmp_path)))
    assert "这个文件夹" in told(lambda: require_revision("main", str(tmp_path / "没有")))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "请先安装 git" in told(lambda: find_revision("main", top))


def test_the_common_start_of_two_branches(repository: Repository) -> None:
    repository.write("a.target", TARGET)
    start = repository.commit("上报")
    repository.git("checkout", "-q", "-b", "业务科")
    repository.change("a.target", ("23家", "25家"))
    repository.commit("业务科")
    repository.git("checkout", "-q", "main")
    repository.write("b.target", TARGET)
    repository.commit("别人的")
    top = str(repository.top)
    for name, other in [("业务科", "HEAD"), ("main", "业务科")]:
        base = merge_base(name, top, other)
        assert base is not None
        assert base.commit == start
    assert merge_base("没有", top) is None


def test_commits_of_a_file_follow_its_renames(repository: Repository) -> None:
    repository.write("旧名 一.target", TARGET)
    first = repository.commit("上报", "2024-01-10T09:00:00+08:00")
    repository.write("无关.target", "# 无关\n")
    repository.commit("无关")
    repository.git("mv", "旧名 一.target", "新名.target")
    moved = repository.commit("改名", "2025-01-10T09:00:00+08:00")
    repository.change("新名.target", ("23家", "25家"))
    last = repository.commit("调整 \x01 指标", "2025-06-10T09:00:00+08:00")
    found = touches("新名.target", folder=str(repository.top))
    assert [one.commit for one in found] == [last, moved, first]
    assert [one.paths for one in found] == [("新名.target",), ("新名.target",), ("旧名 一.target",)]
    assert (found[-1].date, found[-1].author, found[-1].subject) == ("2024-01-10", "张三", "上报")
    everywhere = touches("", folder=str(repository.top), is_folder=True)
    assert len(everywhere) == 4
