"""`targetlang fmt`: one canonical way of writing."""

import sys

from targetlang.cli.files import find_files
from targetlang.cli.files import read_file
from targetlang.cli.files import replace_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def run(options: "argparse.Namespace") -> int:
    """Format files in place, or tell which ones would change."""
    from targetlang.formatting import format_bytes

    files, missing = find_files(options.paths)
    if missing or not files:
        print(f"targetlang: 找不到 {'、'.join(missing) or '.target 文件'}", file=sys.stderr)
        return 2
    changed = 0
    for path in files:
        data = read_file(path)
        if data is None:
            print(f"targetlang: 读不了 {path}", file=sys.stderr)
            return 2
        new, refused = format_bytes(path, data, read_file)
        if refused:
            print(f"{path}: 没有整理，{refused}", file=sys.stderr)
            changed += 1
            continue
        if path == "-":
            sys.stdout.buffer.write(new)
        elif new != data:
            changed += 1
            _show_or_write(path, data, new, options)
    if options.check or options.diff:
        print(f"{changed} 个文件需要整理" if changed else "都已整理好", file=sys.stderr)
        return 1 if changed else 0
    return 0


def _show_or_write(path: str, data: bytes, new: bytes, options: "argparse.Namespace") -> None:
    if options.diff:
        import difflib

        old_lines = data.decode("utf-8-sig").splitlines(keepends=True)
        new_lines = new.decode("utf-8").splitlines(keepends=True)
        sys.stdout.writelines(difflib.unified_diff(old_lines, new_lines, path, path))
    elif options.check:
        print(path)
    else:
        replace_file(path, new)
