"""`targetlang fmt`: one canonical way of writing."""

import sys

from targetlang.cli.files import read_file
from targetlang.cli.files import read_or_fail
from targetlang.cli.files import replace_file
from targetlang.cli.files import require_files
from targetlang.cli.files import unreadable
from targetlang.cli.language import colored
from targetlang.cli.patch import show_patch
from targetlang.cli.speech import say
from targetlang.cli.speech import tell
from targetlang.cli.workspace import workspace_root
from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def run(options: "argparse.Namespace") -> int:
    """Format files in place, or tell which ones would change."""
    from targetlang.formatting import format_bytes

    files = require_files(options.paths)
    undone = unreadable(files)
    for path in undone:
        tell(options.lang, "files.unreadable", path=path)
    changed = refusals = 0
    for path in [one for one in files if one not in undone]:
        data = read_or_fail(path)
        name = options.stdin_filename if path == "-" else path
        new, refused = format_bytes(name, data, read_file, workspace_root(name))
        if refused:
            print(say(options.lang, "fmt.refused", path=name, reason=CommandFault(refused)), file=sys.stderr)
            refusals += 1
        changed += new != data
        if path == "-" and not (options.check or options.diff):
            # What can't be formatted passes through: an editor puts the answer in the place of the text.
            sys.stdout.buffer.write(new)
        elif new != data:
            undone += _show_or_write(path, name, data, new, options)
    if options.check or options.diff:
        done = "" if refusals or undone else say(options.lang, "fmt.all-formatted")
        print(say(options.lang, "fmt.would-change", count=changed) if changed else done, file=sys.stderr)
        return 2 if undone else 1 if changed or refusals else 0
    return 2 if undone else 1 if refusals else 0


def _show_or_write(path: str, name: str, data: bytes, new: bytes, options: "argparse.Namespace") -> list[str]:
    """Do with one changed file what the options say; return it where it can't be written, after saying so."""
    if options.diff:
        show_patch(name, data, new, color=colored(options.color, sys.stdout))
    elif options.check:
        print(name)
    else:
        try:
            replace_file(path, new)
        except OSError as fault:
            tell(options.lang, "files.unwritable", path=path, reason=fault)
            return [path]
    return []
