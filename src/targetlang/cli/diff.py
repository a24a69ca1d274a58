"""`targetlang diff`: what changed between two years or two versions, and what has to be explained."""

import sys

from targetlang.cli.language import colored
from targetlang.cli.speech import tell
from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.comparing import Compared
    from targetlang.comparing import Side
    from targetlang.diff.judging import Comparison
    from targetlang.diff.views.report import Report


def run(options: "argparse.Namespace") -> int:
    """Compare as the options say. Exit: 1 for missing reasons, or for differences where that is asked."""
    from targetlang.cli.diff_settings import read_settings
    from targetlang.comparing import compare
    from targetlang.diff.views.report import Report

    chosen = read_settings(options)
    old, new = _sides(options)
    compared = compare(old, new, chosen.settings)
    if not _tell_faults(compared, (old, new), options):
        return 1
    assert compared.comparison is not None  # noqa: S101 - told above
    _tell_unknown_codes(compared.comparison, options)
    report = Report(compared.comparison, (old.label, new.label), chosen.least, options.lang)
    _write(report, options)
    unanswered = len(compared.comparison.unanswered)
    if options.require_reasons and unanswered:
        tell(options.lang, "diff.unanswered", count=unanswered)
        return 1
    return 1 if options.exit_code and report.events else 0


def _sides(options: "argparse.Namespace") -> "tuple[Side, Side]":
    from targetlang.cli.sides import against
    from targetlang.cli.sides import side_of
    from targetlang.cli.sides import sides_of_one

    given = options.sides
    if options.against:
        return against(options.against, given or ["."], options.lang)
    if not given:
        raise CommandFault("diff.two-sides")
    if len(given) == 1:
        return sides_of_one(given[0])
    if len(given) > 2:  # noqa: PLR2004 - two sides
        raise CommandFault("diff.too-many-sides")
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
            shown = RenderOptions(options.lang, colored(options.color, sys.stderr), options.ambiguous_width)
            print(render(errors, shown).rstrip("\n"), file=sys.stderr)
            tell(options.lang, "diff.faulty-side", label=side.label)
    if compared.comparison is None:
        tell(options.lang, "diff.unreadable-side")
        return False
    return True


def _tell_unknown_codes(comparison: "Comparison", options: "argparse.Namespace") -> None:
    """Say which codes of --map no project has: a slip there would pass for a project that ended."""
    changes = comparison.changes
    for word in options.map or ():
        old, new = word.split("=", 1)
        if all(project.code != old for project in changes.old.projects):
            tell(options.lang, "diff.unmapped-old", pair=word, code=old)
        if all(project.code != new for project in changes.new.projects):
            tell(options.lang, "diff.unmapped-new", pair=word, code=new)


def _write(report: "Report", options: "argparse.Namespace") -> None:
    from targetlang.cli.diff_formats import render
    from targetlang.cli.files import replace_file

    data = render(report, options)
    if options.output == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    else:
        replace_file(options.output, data)
