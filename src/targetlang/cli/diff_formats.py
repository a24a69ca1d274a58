"""The formats of `targetlang diff`: views of its own, and the formats that write tables."""

import os
import shutil
import sys

from targetlang.cli.language import colored
from targetlang.diagnostics import CommandFault
from targetlang.ports.backend import format_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.diff.views.report import Report

FORMATS = {
    "text": (".txt",), "md": (".md", ".markdown"), "html": (".html", ".htm"),
    "json": (".json",), "xlsx": (".xlsx",), "docx": (".docx",),
}


def render(report: "Report", options: "argparse.Namespace") -> bytes:
    """Return the comparison in the wanted format. Raises CommandFault where there is no such format."""
    name = format_of(options.to, options.output, FORMATS)
    if name == "text":
        return _text(report, options).encode("utf-8", "backslashreplace")
    if name == "json":
        from targetlang.diff.views.to_json import render as to_json

        return to_json(report).encode("utf-8", "backslashreplace")
    if name == "md":
        from targetlang.diff.views.to_markdown import render as to_markdown

        return to_markdown(report).encode("utf-8", "backslashreplace")
    if name == "html":
        from targetlang.diff.views.to_page import render as to_page

        return to_page(report).encode("utf-8", "backslashreplace")
    if name is not None:
        return _tables(report, name)
    raise CommandFault("files.unknown-format", formats=list(FORMATS))


def _text(report: "Report", options: "argparse.Namespace") -> str:
    from targetlang.diagnostics.options import RenderOptions
    from targetlang.diff.views.to_terminal import render as to_terminal

    to_screen = options.output == "-"
    width = shutil.get_terminal_size().columns if to_screen and sys.stdout.isatty() else int(os.environ.get("COLUMNS") or 80)
    color = colored(options.color, sys.stdout) if to_screen else options.color == "always"
    return to_terminal(report, RenderOptions(options.lang, color, options.ambiguous_width, width))


def _tables(report: "Report", name: str) -> bytes:
    from targetlang.diff.views.comparison_table import lay_out
    from targetlang.ports.backend import find_backend

    backend = find_backend(name)
    if backend is None:
        raise CommandFault("diff.unmade-format", format=name)
    return backend.render(lay_out(report, split=name == "xlsx"))
