"""The format that a build is asked for: by name, by the suffix of the output, or by a user's own Word template."""

import os
import sys

from targetlang.cli.files import read_file
from targetlang.cli.language import colored
from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.layout.fault import LayoutFault
    from targetlang.ports.backend import Backend


def choose_format(options: "argparse.Namespace", template: bytes) -> "Backend | None":
    """Return the format of a Word template, or by name or the suffix of the output; None where nothing says one."""
    if template:
        from targetlang.backends.word_template import word_backend

        return word_backend(template)
    from targetlang.ports.backend import find_backend

    return find_backend(options.to, options.output)


def read_template(options: "argparse.Namespace") -> bytes | int:
    """Return the Word template of `--template`, b"" without one, or the exit status where it can't be used."""
    if options.template is None:
        return b""
    from targetlang.backends.word_template import check_template
    from targetlang.layout.fault import LayoutFault

    chosen = choose_format(options, b"")
    to_word = chosen.name == "docx" if chosen is not None else options.to is None and is_batch(options)
    if not to_word:
        raise CommandFault("build.template-for-word")
    data = read_file(options.template) if options.template != "-" else None
    if data is None:
        raise CommandFault("files.unreadable", path=options.template)
    try:
        check_template(data)
    except LayoutFault as fault:
        return tell_fault(fault, options)
    return data


def is_batch(options: "argparse.Namespace") -> bool:
    """Tell whether several files may come out: from a folder or several files, into a folder, or split."""
    into_folder = options.output.endswith(("/", os.sep)) or os.path.isdir(options.output)
    return len(options.paths) > 1 or os.path.isdir(options.paths[0]) or into_folder or options.split is not None


def tell_fault(fault: "LayoutFault", options: "argparse.Namespace") -> int:
    """Show a fault of the Word template; return the exit status."""
    from targetlang.backends.word_template import finding_of
    from targetlang.diagnostics.options import RenderOptions
    from targetlang.diagnostics.render_full import render

    shown = RenderOptions(options.lang, colored(options.color, sys.stderr), options.ambiguous_width)
    print(render([finding_of(fault, options.template)], shown), file=sys.stderr)
    return 1
