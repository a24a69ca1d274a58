"""`targetlang check`: what is wrong with the files."""

import os
import sys

from targetlang.cli.files import find_files
from targetlang.cli.files import read_file
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.severity import sort_findings
from targetlang.pipeline import compile_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.diagnostics import Finding


def language(chosen: str | None = None) -> str:
    """Return the language of messages: the option, TARGETLANG_LANG, the locale; else Chinese."""
    if chosen:
        return chosen
    own = os.environ.get("TARGETLANG_LANG")
    if own in ("zh", "en"):
        return own
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name, "").startswith("en"):
            return "en"
    return "zh"


def colored(choice: str, stream: object) -> bool:
    """Tell whether to colour: the option, NO_COLOR, else whether a terminal reads it."""
    if choice != "auto":
        return choice == "always"
    return "NO_COLOR" not in os.environ and bool(getattr(stream, "isatty", bool)())


def check(paths: list[str]) -> int:
    """Check with the default options: the short way in, without reading options."""
    return _check(paths, "full", RenderOptions(language(), colored("auto", sys.stdout), 1), "stdin.target")[0]


def run(options: "argparse.Namespace") -> int:
    """Check as the options say."""
    render = RenderOptions(language(options.lang), colored(options.color, sys.stdout), options.ambiguous_width)
    status, worst = _check(options.paths, options.output_format, render, options.stdin_filename)
    if options.strict and worst == "warning":
        status = status or 1
    return 0 if options.exit_zero and status == 1 else status


def _check(paths: list[str], output: str, options: RenderOptions, stdin_name: str) -> tuple[int, str]:
    files, missing = find_files(paths)
    if missing or not files:
        for path in missing:
            print(f"targetlang: 找不到 {path}", file=sys.stderr)
        if not missing:
            print("targetlang: 没有 .target 文件", file=sys.stderr)
        return 2, ""
    findings: list[Finding] = []
    imported: set[str] = set()
    results: list[tuple[str, tuple[Finding, ...]]] = []
    for path in files:
        data = read_file(path)
        if data is None:
            print(f"targetlang: 读不了 {path}", file=sys.stderr)
            return 2, ""
        name = stdin_name if path == "-" else path
        compiled = compile_bytes(name, data, read_file, _root(name))
        imported.update(compiled.imported)
        results.append((name, compiled.findings))
    for name, found in results:
        if name not in imported:
            findings.extend(found)
    findings = sort_findings(findings)
    _print(findings, output, options)
    severities = {severity_of(finding) for finding in findings}
    worst = next((one for one in ("error", "warning", "note") if one in severities), "")
    return (1 if worst == "error" else 0), worst


def _root(path: str) -> str:
    """Return the folder that imports may not leave: the nearest above with targetlang.toml or .git, else the file's."""
    folder = os.path.dirname(path)
    here = os.path.abspath(folder or ".")
    while True:
        if os.path.exists(os.path.join(here, "targetlang.toml")) or os.path.exists(os.path.join(here, ".git")):
            return os.path.relpath(here) if not os.path.isabs(path) else here
        above = os.path.dirname(here)
        if above == here:
            return folder
        here = above


def _print(findings: "list[Finding]", output: str, options: RenderOptions) -> None:
    if output == "json":
        from targetlang.diagnostics.render_json import render
    elif output == "concise":
        from targetlang.diagnostics.render_concise import render
    else:
        from targetlang.diagnostics.render_full import render
    text = render(findings, options)
    sys.stdout.write(text if text.endswith("\n") or not text else text + "\n")
