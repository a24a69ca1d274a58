"""Git with the drivers installed, in real repositories."""

import json
import re
from pathlib import Path

import pytest

from e2e.repository import TARGET
from e2e.repository import Repository

NAME = "2025年/县信访局.target"
ATTRIBUTES = "*.target diff=target merge=target\n"


@pytest.fixture
def plain(tmp_path: Path) -> Repository:
    """A repository whose user has not set up anything."""
    made = Repository(tmp_path)
    made.write(".gitattributes", ATTRIBUTES)
    made.write(NAME, TARGET)
    made.commit("上报")
    return made


@pytest.fixture
def repository(plain: Repository) -> Repository:
    plain.targetlang("git", "setup")
    return plain


def merge(repository: Repository, *theirs: tuple[str, str], ours: tuple[tuple[str, str], ...], status: int = 0) -> str:
    repository.git("checkout", "-q", "-b", "业务科")
    repository.change(NAME, *theirs)
    repository.commit("业务科的修改")
    repository.git("checkout", "-q", "main")
    repository.change(NAME, *ours)
    repository.commit("办公室的修改")
    done = repository.run("git", "merge", "-q", "--no-edit", "业务科", status=status)
    return done.stdout + done.stderr


# -- diff, log, show, blame


def test_diff_shows_what_changed_and_not_how_it_is_typed(repository: Repository) -> None:
    repository.change(NAME, ("≥95% |", "＞＝95％ |"), ("  产出", "\t产出"), ("预算: ", "预算数："))
    assert repository.git("diff") == ""
    repository.change(NAME, ("≤4小时", "<=5小时"))
    shown = repository.git("diff")
    assert [line for line in shown.splitlines() if line[0] in "+-"][2:] == [
        "-  产出.时效 故障修复时间: ≤4小时 | 报修到恢复的时长 @计划",
        "+  产出.时效 故障修复时间: ≤5小时 | 报修到恢复的时长 @计划",
    ]
    assert NAME in shown
    assert "@@ 项目 13043425P000001100396 光纤租赁费" in shown


def test_words_are_numbers_and_characters(repository: Repository) -> None:
    repository.change(NAME, ("≥95%", "≥97.5%"), ("接入网上信访系统", "都接入网上信访系统"))
    shown = repository.git("diff", "--word-diff")
    assert "≥[-95%-]{+97.5%+}" in shown
    assert "各有关单位{+都+}接入" in shown


def test_log_show_and_blame(repository: Repository) -> None:
    repository.change(NAME, ("≤4小时", "＜=5小时"))
    commit = repository.commit("放宽修复时间")
    for words in (("log", "-p", "-1"), ("show",), ("log", "-p", "--follow", "-1", "--", NAME)):
        assert "+  产出.时效 故障修复时间: ≤5小时" in repository.git(*words)
    blamed = [line for line in repository.git("blame", NAME).splitlines() if line.startswith(commit[:8])]
    assert len(blamed) == 1
    assert "≤5小时" in blamed[0]


def test_a_renamed_file_and_a_renamed_project(repository: Repository) -> None:
    repository.git("mv", NAME, "新.target")
    repository.change("新.target", ("396 光纤租赁费", "396 专线租赁费"))
    repository.commit("改名")
    shown = repository.git("show", "-M")
    assert f"rename from {NAME}" in shown
    assert "+项目 13043425P000001100396 专线租赁费" in shown


def test_files_that_cannot_be_formatted_are_shown_as_they_are(repository: Repository) -> None:
    repository.write("坏.target", "项目 1 甲\n  这一行谁也不认得\n<<<<<<< 坏\n")
    (repository.top / "旧编码.target").write_bytes("部门 202001 某局\n".encode("gbk"))
    repository.write("空.target", "")
    repository.commit("坏文件")
    shown = repository.run("git", "-c", "i18n.logOutputEncoding=UTF-8", "show", "--", "坏.target").stdout
    assert "+  这一行谁也不认得" in shown
    done = repository.run("sh", "-c", "git show HEAD -- 旧编码.target > out.bin")
    assert done.returncode == 0
    assert "部门 202001 某局".encode("gbk") in (repository.top / "out.bin").read_bytes()


# -- a user without the configuration, and one whose program is gone


def test_without_configuration_git_does_what_it_always_does(plain: Repository) -> None:
    said = merge(plain, ("≤4小时", "≤5小时"), ours=(("≥95%", "≥96%"),))
    assert "error" not in said
    plain.change(NAME, ("≥96% |", "＞＝96％ |"))
    assert "+  满意度.服务对象 使用人员满意度: ＞＝96％" in plain.git("diff")


@pytest.mark.parametrize("program", ["/no/such/program -P", r"\1 -I -S -P"], ids=["no Python", "no package"])
def test_a_missing_program_breaks_nothing(repository: Repository, program: str) -> None:
    for key in ("diff.target.textconv", "merge.target.driver"):
        value = repository.git("config", "--global", key).removesuffix("\n")
        gone = re.sub(r"('[^']*'|\S+) -P", program, value)
        assert gone != value
        repository.git("config", "--global", key, gone)
    merge(repository, ("≤4小时", "≤5小时"), ours=(("≥60%", "≥61%"),))
    assert "≤5小时" in repository.read(NAME)
    assert "≥61%" in repository.read(NAME)
    repository.change(NAME, ("≥61% |", "＞＝61％ |"))
    assert "＞＝61％" in repository.git("diff")
    assert repository.git("blame", NAME)


# -- merge


def test_neighbouring_fields_and_indicators_merge(repository: Repository) -> None:
    merge(
        repository,
        ("≤4小时", "≤5小时"),
        ("  产出.时效", "  产出.数量 培训人次: 40人次 @计划\n  产出.时效"),
        ("目标: 各有关单位", "目标: 全县各单位"),
        ours=(
            ("≥99%", "≥98%"),
            ("  产出.时效", "  产出.数量 巡检次数: 12次 @计划\n  产出.时效"),
            ("用途: 租用", "用途: 全年租用"),
            ("≤34万元", "≤340000元"),
        ),
    )
    text = repository.read(NAME)
    assert text.index("巡检次数") < text.index("培训人次") < text.index("≤5小时")
    for part in ("≥98%", "全县各单位", "全年租用", "≤340000元", "# 数量由业务科核实"):
        assert part in text
    assert repository.targetlang("check", NAME, status=None).returncode == 0


def test_the_same_value_in_other_units_merges(repository: Repository) -> None:
    merge(
        repository,
        ("34.00万元 = 财政 34.00万元", "340000元 = 财政 340000元"),
        ("≤4小时", "≤240分钟"),
        ours=(("34.00万元 = 财政 34.00万元", "34万元 = 财政 34万元"), ("≤4小时", "不超过4小时")),
    )
    text = repository.read(NAME)
    assert "预算: 34万元 = 财政 34万元" in text
    assert "不超过4小时" in text


def test_a_conflict_is_marked_by_line_and_checked_as_one_finding(repository: Repository) -> None:
    said = merge(
        repository,
        ("≤4小时", "≤5小时"),
        ("≥95%", "≥90%"),
        ("23家", "24家"),
        ours=(("≤4小时", "≤3小时"), ("≥95%", "≥97%")),
        status=1,
    )
    assert "2 处两边都改了" in said
    text = repository.read(NAME)
    assert (
        "<<<<<<< HEAD\n"
        "  产出.时效 故障修复时间: ≤3小时 | 报修到恢复的时长 @计划\n"
        "=======\n"
        "  产出.时效 故障修复时间: ≤5小时 | 报修到恢复的时长 @计划\n"
        ">>>>>>> 业务科\n"
    ) in text
    assert text.count("<<<<<<<") == 2
    assert "24家" in text
    assert repository.git("diff", "--name-only", "--diff-filter=U").splitlines()[0] == NAME
    checked = repository.targetlang("check", "--output-format", "concise", status=1).stdout
    assert checked.count("V101") == 2
    assert " 错误 " not in re.sub(".*V101.*", "", checked)


def test_the_base_is_shown_where_the_user_asks_git_for_it(repository: Repository) -> None:
    repository.git("config", "merge.conflictStyle", "diff3")
    merge(repository, ("≤4小时", "≤5小时"), ours=(("≤4小时", "≤3小时"),), status=1)
    marked = repository.read(NAME).split("<<<<<<< ")[1].split(">>>>>>>")[0]
    assert [value for value in ("≤3小时", "|||||||", "≤4小时", "=======", "≤5小时") if value in marked] == re.findall(r"≤\d小时|\|{7}|={7}", marked)
    checked = repository.targetlang("check", "--output-format", "json", status=1).stdout
    (finding,) = [one for one in json.loads(checked)["findings"] if one["severity"] == "error"]
    lines = repository.read(NAME).splitlines()
    assert finding["code"] == "V101"
    assert [re.findall(r"≤\d小时", lines[one["start"]["line"] - 1]) for one in finding["related"]] == [["≤3小时"], ["≤5小时"]]


@pytest.mark.parametrize("action", ["cherry-pick", "stash"])
def test_other_ways_to_bring_changes_together(repository: Repository, action: str) -> None:
    """Neighbouring lines merge, the same line is a conflict, in a folder with a Chinese name."""
    place = "预算/2025年/信访局.target"
    repository.write(place, TARGET)
    repository.commit("放进文件夹")
    if action == "cherry-pick":
        repository.git("checkout", "-q", "-b", "业务科")
    repository.change(place, ("≤4小时", "≤5小时"), ("≥99%", "≥98%"))
    if action == "stash":
        repository.git("stash", "-q")
    else:
        repository.commit("业务科")
        repository.git("checkout", "-q", "main")
    repository.change(place, ("≤4小时", "≤3小时"), ("23家", "24家"))
    repository.commit("办公室")
    repository.git(*(("stash", "pop", "-q") if action == "stash" else ("cherry-pick", "业务科")), status=1)
    text = repository.read(place)
    assert text.count("<<<<<<<") == 1
    assert all(value in text for value in ("≤3小时", "≤5小时", "≥98%", "24家"))


def test_a_file_deleted_on_one_side_and_changed_on_the_other_is_kept(repository: Repository) -> None:
    repository.git("checkout", "-q", "-b", "业务科")
    repository.git("rm", "-q", NAME)
    repository.commit("删除")
    repository.git("checkout", "-q", "main")
    repository.change(NAME, ("23家", "24家"))
    repository.commit("修改")
    repository.git("merge", "业务科", status=1)
    assert repository.read(NAME) == TARGET.replace("23家", "24家")


def test_a_renamed_project_takes_the_edits_of_the_other_side(repository: Repository) -> None:
    merge(repository, ("396 光纤租赁费", "396 专线租赁费"), ours=(("23家", "24家"),))
    assert "项目 13043425P000001100396 专线租赁费" in repository.read(NAME)
    assert "24家" in repository.read(NAME)


def test_a_project_deleted_here_and_changed_there_is_a_conflict(repository: Repository) -> None:
    start = TARGET.index("\n项目")
    said = merge(repository, ("23家", "24家"), ours=((TARGET[start:], "\n项目 13043425P00000110050D 新项目\n"),), status=1)
    assert "1 处" in said
    text = repository.read(NAME)
    assert "=======\n项目 13043425P000001100396 光纤租赁费\n" in text
    assert "项目 13043425P00000110050D 新项目" in text


def test_what_only_the_combination_gets_wrong_is_told(repository: Repository) -> None:
    said = merge(
        repository,
        ("  满意度", "  效益.社会 值班到位率: ≥98% @值班\n  满意度"),
        ("依据 问卷", "依据 值班: 值班登记\n依据 问卷"),
        ours=(("  # 数量由业务科核实\n", ""),),
    )
    assert "有问题" not in said
    repository.git("reset", "-q", "--hard", "HEAD~1")
    repository.git("branch", "-q", "-D", "业务科")
    said = merge(
        repository,
        ("@问卷", "@计划"),
        ("依据 问卷: 调查问卷\n", ""),
        ours=(("@计划\n  产出.质量", "@问卷\n  产出.质量"),),
        status=1,
    )
    assert "两边各自没有错，合在一起有问题" in said
    assert "C1" in said


def test_both_add_the_same_file(repository: Repository) -> None:
    repository.git("checkout", "-q", "-b", "业务科")
    repository.write("新.target", TARGET.replace("23家", "24家"))
    repository.commit("业务科的新文件")
    repository.git("checkout", "-q", "main")
    repository.write("新.target", TARGET)
    repository.commit("办公室的新文件")
    repository.run("git", "merge", "-q", "--no-edit", "业务科", status=1)
    assert repository.read("新.target").count("<<<<<<<") == 1


def test_rebase_and_crlf(repository: Repository) -> None:
    (repository.top / NAME).write_bytes(TARGET.replace("\n", "\r\n").encode())
    repository.commit("换行改为 CRLF")
    repository.git("checkout", "-q", "-b", "业务科")
    data = (repository.top / NAME).read_bytes()
    (repository.top / NAME).write_bytes(data.replace("≤4小时".encode(), "≤5小时".encode()))
    repository.commit("业务科: 放宽")
    repository.git("checkout", "-q", "main")
    (repository.top / NAME).write_bytes(data.replace("≥99%".encode(), "≥98%".encode()))
    repository.commit("办公室")
    repository.git("checkout", "-q", "业务科")
    repository.git("rebase", "-q", "main")
    merged = (repository.top / NAME).read_bytes()
    assert merged == data.replace("≤4小时".encode(), "≤5小时".encode()).replace("≥99%".encode(), "≥98%".encode())


def test_files_that_are_not_utf8_are_left_to_git(repository: Repository) -> None:
    data = TARGET.encode("gbk")
    (repository.top / NAME).write_bytes(data)
    repository.commit("GBK")
    repository.git("checkout", "-q", "-b", "业务科")
    (repository.top / NAME).write_bytes(data.replace(b"202001", b"202002"))
    repository.commit("业务科")
    repository.git("checkout", "-q", "main")
    (repository.top / NAME).write_bytes(data.replace(b"95%", b"96%"))
    repository.commit("办公室")
    repository.git("merge", "-q", "--no-edit", "业务科")
    assert (repository.top / NAME).read_bytes() == data.replace(b"202001", b"202002").replace(b"95%", b"96%")


# -- setup


def test_setup_check_and_undo(plain: Repository) -> None:
    config = plain.home / ".gitconfig"
    config.write_text("[user]\n\tname = 李四\n[core]\n\tquotepath = true\n", encoding="utf-8")
    before = config.read_text(encoding="utf-8")
    assert plain.targetlang("git", "setup", "--check", status=1).stdout.count("没有设好") == 6
    assert "写入 diff.target.textconv" in plain.targetlang("git", "setup").stdout
    once = config.read_text(encoding="utf-8")
    assert "已是 core.quotepath" in plain.targetlang("git", "setup").stdout
    assert config.read_text(encoding="utf-8") == once
    assert plain.targetlang("git", "setup", "--check").stdout == "git 已设好\n"
    assert "还原 core.quotepath" in plain.targetlang("git", "setup", "--undo").stdout
    assert re.sub(r"\n(?=\[)|\s+", " ", config.read_text(encoding="utf-8")) == re.sub(r"\s+", " ", before)
    assert "没有 targetlang 写过的设置" in plain.targetlang("git", "setup", "--undo").stdout


def test_undo_leaves_what_the_user_changed_since(plain: Repository) -> None:
    plain.targetlang("git", "setup", "--repository")
    plain.git("config", "--local", "diff.target.wordRegex", "my own")
    assert "保留（后来改过） diff.target.wordRegex" in plain.targetlang("git", "setup", "--repository", "--undo").stdout
    left = plain.git("config", "--local", "--list")
    assert "diff.target.wordregex=my own" in left
    assert "textconv" not in left
    assert "targetlang." not in left


def test_setup_says_what_to_commit(tmp_path: Path) -> None:
    made = Repository(tmp_path)
    assert ATTRIBUTES in made.targetlang("git", "setup").stdout
    assert not (made.top / ".gitattributes").exists()
    assert ".gitattributes" in made.targetlang("git", "setup", "--check", status=1).stdout


def test_faults_of_use(tmp_path: Path) -> None:
    made = Repository(tmp_path)
    assert made.targetlang("git", "textconv", "没有.target", status=2).stderr.count("\n") == 1
    assert made.targetlang("git", "merge", "a", "b", "c", status=2).stderr.count("\n") == 1
    made.run("rm", "-r", ".git")
    assert "不在 git 仓库里" in made.targetlang("git", "setup", "--repository", status=2).stderr
