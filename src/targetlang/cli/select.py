"""Which findings are told, and how grave they are: form, configuration, `--select` and `--ignore`, in this order."""

from targetlang.cli.settings import Judgement
from targetlang.cli.settings import Settings
from targetlang.diagnostics import Finding
from targetlang.diagnostics.severity import is_protected
from targetlang.records import evolve
from targetlang.records import frozen


@frozen
class View:
    """What the command line asks for: codes or prefixes to show (None for all) and to leave out."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()

    def shows(self, code: str) -> bool:
        """Tell whether a code is shown; the longer prefix goes before the shorter, leaving out before showing."""
        shown = 0 if self.select is None else _fit(self.select, code)
        left_out = _fit(self.ignore, code)
        return shown >= 0 and shown > left_out if left_out >= 0 else shown >= 0


def judge(findings: tuple[Finding, ...], settings: Settings, form: str | None, view: View) -> list[Finding]:
    """Return the findings that are told, with their severity.

    `form` is the name of the form. Later parts of the configuration go before earlier ones: everything, the
    form, the files. None of them reaches an error that may not be silenced.
    """
    return [told for finding in findings if (told := _judge(finding, settings, form, view)) is not None]


def _judge(finding: Finding, settings: Settings, form: str | None, view: View) -> Finding | None:
    code = finding.code
    if not view.shows(code):
        return None
    if is_protected(code):
        return finding
    severity = finding.severity
    for part in _parts(settings, form, finding.source.path):
        # What the command line asks for by name is told although the configuration leaves it out.
        if view.select is None and not View(part.select, part.ignore).shows(code):
            return None
        fitting = [prefix for prefix in part.severity if code.startswith(prefix)]
        severity = part.severity[max(fitting, key=len)] if fitting else severity
    return finding if severity == finding.severity else evolve(finding, severity=severity)


def _parts(settings: Settings, form: str | None, path: str) -> list[Judgement]:
    parts = [settings.judgement]
    if form is not None and form in settings.forms:
        parts.append(settings.forms[form])
    parts.extend(judgement for patterns, judgement in settings.files if settings.covers(patterns, path))
    return parts


def _fit(prefixes: tuple[str, ...], code: str) -> int:
    """Return the length of the longest prefix that fits, or -1."""
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=-1)
