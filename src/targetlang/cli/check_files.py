"""`targetlang check` with everything it can be asked for: settings, views, fixes, baselines, output formats."""

import os
import sys
from importlib import import_module

from targetlang.cli.compile_all import Checked
from targetlang.cli.compile_all import compile_all
from targetlang.cli.files import Overlay
from targetlang.cli.files import find_files
from targetlang.cli.files import read_or_fail
from targetlang.cli.files import unreadable
from targetlang.cli.language import colored
from targetlang.cli.language import language
from targetlang.cli.language import spoken
from targetlang.cli.select import View
from targetlang.cli.select import judge
from targetlang.cli.settings import Configurations
from targetlang.cli.settings import Settings
from targetlang.cli.workspace import workspace_root
from targetlang.diagnostics import CommandFault
from targetlang.diagnostics import Finding
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.severity import sort_findings
from targetlang.pipeline import root_files
from targetlang.records import define
from targetlang.records import evolve
from targetlang.records import field
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.fixing import Fixed
    from targetlang.rules.undecided import Undecided

FORMATS = ("full", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab")


@frozen
class Wish:
    """What the command line of one `check` asks for; None and "" leave it to the configuration."""

    paths: tuple[str, ...]
    output: str = "full"
    lang: str | None = None
    color: str = "auto"
    ambiguous_width: int | None = None
    stdin_name: str = "stdin.target"
    view: View = View()
    strict: bool = False
    exit_zero: bool = False
    draft: bool = False
    fix: bool = False
    confirm: bool = False
    diff: bool = False
    statistics: bool = False
    baseline: str = ""
    write_baseline: str = ""
    isolated: bool = False


@define
class Run:
    """One run over all files: what was found, which files it read, and what fixing made of them."""

    findings: list[Finding] = field(factory=list)
    files: list[str] = field(factory=list)
    originals: dict[str, bytes] = field(factory=dict)
    fixed: dict[str, bytes] = field(factory=dict)
    undecided: "list[Undecided]" = field(factory=list)
    applied: int = 0
    refused: int = 0
    unread: int = 0


def check_configured(paths: list[str]) -> int:
    """Check with the options of the nearest configuration only."""
    return check_files(Wish(tuple(paths)))


def run(options: "argparse.Namespace") -> int:
    """Check as the options say."""
    from targetlang.cli.read_settings import code_fault

    select = None if options.select is None else tuple(_split(options.select))
    view = View(select, tuple(_split(options.ignore or [])))
    if options.confirm and not (options.fix or options.diff):
        raise CommandFault("check.confirm-alone")
    for prefix in (*(view.select or ()), *view.ignore):
        fault = code_fault(prefix)
        if fault is not None:
            raise fault
    wish = Wish(
        tuple(options.paths),
        options.output_format,
        options.lang,
        options.color,
        options.ambiguous_width,
        options.stdin_filename,
        view,
        options.strict,
        options.exit_zero,
        options.draft,
        options.fix or options.diff,
        options.confirm,
        options.diff,
        options.statistics,
        options.baseline,
        options.write_baseline,
        options.isolated,
    )
    if options.show_settings:
        return show_settings(wish)
    if options.watch:
        from targetlang.cli.watch import watch

        return watch(wish)
    return check_files(wish)


def _split(values: list[str]) -> list[str]:
    return [code.strip() for value in values for code in value.split(",") if code.strip()]


def check_files(wish: Wish, seen: Run | None = None) -> int:
    """Check, print, and return the exit status; `seen` is filled with what the run met.

    Raises CommandFault where a file, a configuration or a baseline can't be used.
    """
    told = seen if seen is not None else Run()
    configurations = Configurations(isolated=wish.isolated)
    # Files of a run may have settings of their own; what is printed follows those of the first.
    files = _files(wish, configurations, told)
    if not files:
        return 2
    settings = configurations.of(wish.stdin_name if files[0] == "-" else files[0])
    wish = evolve(wish, lang=language(wish.lang or settings.lang))
    _collect(wish, files, configurations, told)
    told.findings = _without_baseline(wish, settings, sort_findings(told.findings))
    if wish.fix:
        from targetlang.cli.fix import finish

        finish(wish, told)
    _print(wish, settings, told.findings)
    if told.undecided and wish.output in ("full", "concise"):
        from targetlang.cli.undecided import tell_undecided

        tell_undecided(told.undecided, language(wish.lang))
    return _status(wish, settings, told)


def _files(wish: Wish, configurations: Configurations, told: Run) -> list[str]:
    """Return the files to check, those left out that the configuration excludes; [] after saying what is missing.

    Of many files some may not be readable: that is said, and the others are checked.
    """
    found, missing = find_files(list(wish.paths))
    for path in missing:
        _tell(wish, CommandFault("files.missing", paths=path))
    if missing:
        return []
    files = []
    for path in found:
        settings = configurations.of(wish.stdin_name if path == "-" else path)
        if path in wish.paths or not settings.covers(settings.exclude, path):
            files.append(path)
    if not files:
        raise CommandFault("check.no-files")
    unread = unreadable(files)
    told.unread = len(unread)
    for path in unread:
        _tell(wish, CommandFault("files.unreadable", path=path))
    return [path for path in files if path not in unread]


def _tell(wish: Wish, fault: CommandFault) -> None:
    from targetlang.cli.speech import tell

    tell(spoken(wish.lang, isolated=wish.isolated), fault)


def _collect(wish: Wish, files: list[str], configurations: Configurations, told: Run) -> None:
    """Compile every file, and fix it where that is asked for."""
    names = [wish.stdin_name if path == "-" else path for path in files]
    if wish.fix:
        results = [_fix(wish, name, path, configurations, told) for name, path in zip(names, files, strict=True)]
    else:
        results = compile_all(list(zip(names, files, strict=True)), language(wish.lang))
    roots = root_files({one.name: one.imported for one in results})
    told.files = [*names, *sorted({path for one in results for path in one.imported})]
    for one in results:
        if one.name in roots:
            told.findings.extend(_judged(wish, configurations, one))
            told.undecided.extend(one.undecided)


def _judged(wish: Wish, configurations: Configurations, compiled: Checked) -> list[Finding]:
    by_path: dict[str, list[Finding]] = {}
    for finding in compiled.findings:
        by_path.setdefault(finding.source.path, []).append(finding)
    told = [
        one
        for path, found in by_path.items()
        for one in judge(tuple(found), configurations.of(path), compiled.form_name, wish.view)
    ]
    if wish.draft:
        # A draft may leave values open (language.md §5).
        told = [evolve(one, severity="warning") if one.code == "S128" else one for one in told]
    return told


def _fix(wish: Wish, name: str, path: str, configurations: Configurations, told: Run) -> Checked:
    from targetlang.fixing import fix_document

    def wanted(finding: Finding) -> bool:
        return bool(judge((finding,), configurations.of(finding.source.path), None, wish.view))

    told.originals[name] = data = read_or_fail(path)
    data = told.fixed.get(name, data)
    fixed: Fixed = fix_document(name, data, Overlay(told.fixed), workspace_root(name), confirm=wish.confirm, wanted=wanted)
    told.fixed.update(fixed.files)
    told.applied += len(fixed.applied)
    told.refused += len(fixed.refused)
    return Checked.of(name, fixed.compiled)


def _without_baseline(wish: Wish, settings: Settings, findings: list[Finding]) -> list[Finding]:
    """Write the baseline, or leave out what it knows."""
    if wish.write_baseline:
        from targetlang.cli.baseline import write_baseline
        from targetlang.cli.speech import tell

        write_baseline(wish.write_baseline, findings)
        tell(language(wish.lang), "check.baseline-written", count=len(findings), path=wish.write_baseline)
        return []
    path = wish.baseline or (settings.baseline and os.path.join(settings.folder, settings.baseline))
    if not path:
        return findings
    from targetlang.cli.baseline import without_known

    new, gone = without_known(path, findings)
    if gone:
        from targetlang.cli.speech import tell

        tell(language(wish.lang), "check.baseline-gone", count=gone, path=path)
    return new


def _print(wish: Wish, settings: Settings, findings: list[Finding]) -> None:
    chosen = language(wish.lang)
    # Where the fixed text goes to the standard output, findings step aside.
    stream = sys.stderr if wish.diff or (wish.fix and "-" in wish.paths) else sys.stdout
    if wish.statistics:
        from targetlang.cli.statistics import render_statistics

        stream.write(render_statistics(findings, chosen, wish.output))
        return
    options = RenderOptions(chosen, colored(wish.color, stream), wish.ambiguous_width or settings.ambiguous_width)
    renderer = import_module(f"targetlang.diagnostics.render_{wish.output}")
    text: str = renderer.render(findings, options)
    stream.write(text if text.endswith("\n") or not text else text + "\n")


def _status(wish: Wish, settings: Settings, told: Run) -> int:
    severities = {severity_of(finding) for finding in told.findings}
    bad = "error" in severities or ("warning" in severities and (wish.strict or settings.strict))
    if wish.diff and told.fixed:
        bad = True
    return 2 if told.unread else 1 if bad and not wish.exit_zero else 0


def show_settings(wish: Wish) -> int:
    """Print the settings that hold for the first path, as TOML, with the file they come from."""
    from targetlang.cli.show_settings import render_settings

    first = next(iter(wish.paths), ".")
    name = wish.stdin_name if first == "-" else os.path.join(first, "x") if os.path.isdir(first) else first
    settings = Configurations(isolated=wish.isolated).of(name)
    sys.stdout.write(render_settings(settings, language(wish.lang or settings.lang)))
    return 0
