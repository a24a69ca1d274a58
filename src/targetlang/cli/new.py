"""`targetlang new`: a first file for a form."""

import os
import sys

from targetlang.cli.files import replace_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def run(options: "argparse.Namespace") -> int:
    """Write a file with everything that a form asks for; one that is there already is never overwritten."""
    from targetlang.ports.form_index import find_form
    from targetlang.ports.form_index import form_names
    from targetlang.resolve.near import nearest
    from targetlang.starting import starting_text

    form = find_form(options.form)
    if form is None:
        near = nearest(options.form, form_names())
        meant = f"，是不是“{near}”" if near else ""
        print(f"targetlang: 没有“{options.form}”这个规范{meant}。有：{'、'.join(form_names())}", file=sys.stderr)
        return 2
    text = starting_text(form, options.department, options.project, options.fiscal_year)
    if options.path == "-":
        sys.stdout.write(text)
        return 0
    path = options.path if options.path.endswith(".target") else f"{options.path}.target"
    if os.path.exists(path):
        print(f"targetlang: {path} 已经有了，没有覆盖", file=sys.stderr)
        return 2
    try:
        replace_file(path, text.encode())
    except OSError as fault:
        print(f"targetlang: 写不了 {path}：{fault.strerror}", file=sys.stderr)
        return 2
    print(f"已按规范“{form.name}”生成 {path}。改好以后运行：targetlang check {path}")
    return 0
