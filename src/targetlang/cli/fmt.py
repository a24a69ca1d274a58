"""`targetlang fmt`: one canonical way of writing."""

import re
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
    changed = refusals = 0
    for path in files:
        data = read_file(path)
        if data is None:
            print(f"targetlang: 读不了 {path}", file=sys.stderr)
            return 2
        name = options.stdin_filename if path == "-" else path
        new, refused = format_bytes(name, data, read_file)
        if refused:
            print(f"{name}: 没有整理，{refused}", file=sys.stderr)
            refusals += 1
        changed += new != data
        if path == "-" and not (options.check or options.diff):
            # What can't be formatted passes through: an editor puts the answer in the place of the text.
            sys.stdout.buffer.write(new)
        elif new != data:
            _show_or_write(path, name, data, new, options)
    if options.check or options.diff:
        done = "" if refusals else "都已整理好"
        print(f"{changed} 个文件需要整理" if changed else done, file=sys.stderr)
        return 1 if changed or refusals else 0
    return 1 if refusals else 0


def _show_or_write(path: str, name: str, data: bytes, new: bytes, options: "argparse.Namespace") -> None:
    if options.diff:
        import difflib

        old_lines, new_lines = _lines(data), _lines(new)
        sys.stdout.writelines(difflib.unified_diff(old_lines, new_lines, name, name))
    elif options.check:
        print(name)
    else:
        replace_file(path, new)


def _lines(data: bytes) -> list[str]:
    """Return the lines of a file with their ends; other breaks than LF, CRLF and CR are text."""
    return re.findall(r"[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+", data.decode("utf-8-sig"))
