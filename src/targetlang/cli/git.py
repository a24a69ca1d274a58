"""`targetlang git`: setting up git, and the drivers that it calls."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.history.configuration import Change
    from targetlang.history.merge.driver import Outcome

_DONE = {"same": "已是", "set": "写入", "restored": "还原", "removed": "删除", "left": "保留（后来改过）"}


def setup(options: "argparse.Namespace") -> int:
    """Write, check or undo the settings; `.gitattributes` is left to the user, who commits it."""
    from targetlang.history.configuration import ATTRIBUTES
    from targetlang.history.configuration import Configuration
    from targetlang.history.configuration import has_attributes
    from targetlang.history.git import GitFault
    from targetlang.history.git import require_repository
    from targetlang.history.git import top_of

    try:
        if options.repository:
            require_repository()
        if options.check:
            return _check(repository=top_of() is not None)
        scope = Configuration("--local" if options.repository else "--global")
        _tell(scope.undo() if options.undo else scope.set_up(), undone=options.undo)
        if not options.undo and (top_of() is None or not has_attributes()):
            print(f"\n还差一步：在仓库最上层的 .gitattributes 里写上这一行并提交，大家共用：\n{ATTRIBUTES}")
    except GitFault as fault:
        print(f"targetlang: {fault}", file=sys.stderr)
        return 2
    return 0


def _tell(changes: "list[Change]", *, undone: bool) -> None:
    for change in changes:
        print(f"{_DONE[change.state]} {change.key}")
    if undone and not changes:
        print("没有 targetlang 写过的设置")


def _check(*, repository: bool) -> int:
    from targetlang.history.configuration import ATTRIBUTES
    from targetlang.history.configuration import has_attributes
    from targetlang.history.configuration import missing_settings

    missing = missing_settings()
    for key in missing:
        print(f"没有设好 {key}")
    if missing:
        print("运行 targetlang git setup")
    without = repository and not has_attributes()
    if without:
        print(f".gitattributes 里没有这一行：{ATTRIBUTES}")
    if not missing and not without:
        print("git 已设好")
    return 1 if missing or without else 0


def textconv(options: "argparse.Namespace") -> int:
    """Write the formatted text of a file, or the file as it is."""
    from targetlang.cli.files import read_file
    from targetlang.history.textconv import convert

    data = read_file(options.path)
    if data is None:
        print(f"targetlang: 读不了 {options.path}", file=sys.stderr)
        return 2
    sys.stdout.buffer.write(convert(options.path, data))
    return 0


def merge(options: "argparse.Namespace") -> int:
    """Merge three files into the second one. 0 merged, 1 conflicts or faults of the combination, 2 nothing done."""
    from targetlang.cli.files import read_file
    from targetlang.cli.files import replace_file
    from targetlang.history.git import GitFault
    from targetlang.history.merge.driver import marking_of
    from targetlang.history.merge.driver import merge_bytes
    from targetlang.history.merge.driver import merge_plain

    files = (options.base, options.ours, options.theirs)
    base, ours, theirs = (read_file(path) for path in files)
    if base is None or ours is None or theirs is None:
        unread = next(path for path, data in zip(files, (base, ours, theirs), strict=True) if data is None)
        print(f"targetlang: 读不了 {unread}", file=sys.stderr)
        return 2
    try:
        marking = marking_of(options.size, options.labels)
        outcome = merge_bytes(base, ours, theirs, marking, path=options.path) or merge_plain(*files, marking)
    except GitFault as fault:
        print(f"targetlang: {fault}", file=sys.stderr)
        return 2
    if outcome.conflicts > _MOST:
        print(f"targetlang: {options.path or options.ours} 合并不了：不是文本文件", file=sys.stderr)
        return 1
    replace_file(options.ours, outcome.data)
    return _explain(options.path or options.ours, outcome)


_MOST = 127
"""More than that many conflicts is git's way of saying that it could not merge at all."""


def _explain(path: str, outcome: "Outcome") -> int:
    if outcome.conflicts:
        print(f"targetlang: {path} 有 {outcome.conflicts} 处两边都改了，已在文件里标出；改好后运行 targetlang check", file=sys.stderr)
        return 1
    if outcome.faults:
        places = "、".join(f"第 {line} 行 {code}" for code, line in outcome.faults)
        print(f"targetlang: {path} 两边各自没有错，合在一起有问题：{places}；运行 targetlang check 看详情", file=sys.stderr)
        return 1
    return 0
