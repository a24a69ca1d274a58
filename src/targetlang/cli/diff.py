"""`targetlang diff`: what changed between two years or two versions, and what has to be explained."""

import sys

from targetlang.cli.check import colored
from targetlang.cli.check import language

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.comparing import Compared
    from targetlang.comparing import Side
    from targetlang.diff.judging import Comparison
    from targetlang.diff.views.report import Report


def run(options: "argparse.Namespace") -> int:
    """Compare as the options say. Exit: 1 for missing reasons, or for differences where that is asked."""
    from targetlang.cli.diff_settings import SettingFault
    from targetlang.cli.diff_settings import read_settings
    from targetlang.cli.sides import SideFault
    from targetlang.comparing import compare
    from targetlang.diff.views.report import Report
    from targetlang.history.revision import GitFault

    try:
        chosen = read_settings(options)
        old, new = _sides(options)
    except (SideFault, SettingFault, GitFault) as fault:
        print(f"targetlang: {fault}", file=sys.stderr)
        return 2
    compared = compare(old, new, chosen.settings)
    if not _tell_faults(compared, (old, new), options):
        return 1
    assert compared.comparison is not None  # noqa: S101 - told above
    _tell_unknown_codes(compared.comparison, options)
    report = Report(compared.comparison, (old.label, new.label), chosen.least, language(options.lang))
    status = _write(report, options)
    if status:
        return status
    unanswered = len(compared.comparison.unanswered)
    if options.require_reasons and unanswered:
        print(f"targetlang: 有 {unanswered} 项须说明的变化没有写“变动: 理由”", file=sys.stderr)
        return 1
    return 1 if options.exit_code and report.events else 0


def _sides(options: "argparse.Namespace") -> "tuple[Side, Side]":
    from targetlang.cli.sides import SideFault
    from targetlang.cli.sides import against
    from targetlang.cli.sides import side_of
    from targetlang.cli.sides import sides_of_one

    given = options.sides
    if options.against:
        return against(options.against, given or ["."])
    if not given:
        raise SideFault("请写出要比较的两边，例如 targetlang diff 2024.target 2025.target")
    if len(given) == 1:
        return sides_of_one(given[0])
    if len(given) > 2:  # noqa: PLR2004 - two sides
        raise SideFault("只能比较两边；比较整个分支请用 --against")
    return side_of(given[0]), side_of(given[1])


def _tell_faults(compared: "Compared", sides: "tuple[Side, Side]", options: "argparse.Namespace") -> bool:
    """Print the errors of both sides to stderr; return whether there is a comparison."""
    from targetlang.diagnostics.options import RenderOptions
    from targetlang.diagnostics.render_concise import render
    from targetlang.diagnostics.severity import severity_of
    from targetlang.diagnostics.severity import sort_findings

    for side, findings in zip(sides, compared.findings, strict=True):
        errors = [one for one in sort_findings(findings) if severity_of(one) == "error"]
        if errors:
            shown = RenderOptions(language(options.lang), colored(options.color, sys.stderr), options.ambiguous_width)
            print(render(errors, shown).rstrip("\n"), file=sys.stderr)
            print(f"targetlang: {side.label} 有错误，只比较了读得懂的部分", file=sys.stderr)
    if compared.comparison is None:
        print("targetlang: 有一边读不出来，没有比较", file=sys.stderr)
        return False
    return True


def _tell_unknown_codes(comparison: "Comparison", options: "argparse.Namespace") -> None:
    """Say which codes of --map no project has: a slip there would pass for a project that ended."""
    changes = comparison.changes
    for word in options.map or ():
        for code, document, side in zip(word.split("=", 1), (changes.old, changes.new), ("旧", "新"), strict=True):
            if all(project.code != code for project in document.projects):
                print(f"targetlang: --map {word}：{side}的一边没有编码是 {code} 的项目", file=sys.stderr)


def _write(report: "Report", options: "argparse.Namespace") -> int:
    from targetlang.cli.diff_formats import UnknownFormat
    from targetlang.cli.diff_formats import render
    from targetlang.cli.files import replace_file

    try:
        data = render(report, options)
    except UnknownFormat as fault:
        print(f"targetlang: {fault}", file=sys.stderr)
        return 2
    if options.output == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    else:
        replace_file(options.output, data)
    return 0
