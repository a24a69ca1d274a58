"""`targetlang check` without options: the short way in. With options or a configuration: `cli.check_files`."""

import os
import sys

from targetlang.cli.files import find_files
from targetlang.cli.files import read_file
from targetlang.cli.files import read_or_fail
from targetlang.cli.files import unreadable
from targetlang.cli.settings import configured_language
from targetlang.cli.settings import find_configuration
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.severity import sort_findings
from targetlang.pipeline import compile_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diagnostics import Finding
    from targetlang.rules.undecided import Undecided

# More files are checked in processes of their own; a file of more bytes is judged in several.
_FEW = 8
_LONG = 1_000_000


def language(chosen: str | None = None) -> str:
    """Return the language of messages: the option, TARGETLANG_LANG, the first part of the locale that names one; else Chinese."""
    if chosen:
        return chosen
    own = os.environ.get("TARGETLANG_LANG")
    if own in ("zh", "en"):
        return own
    named = (os.environ.get(name, "")[:2] for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((one for one in named if one in ("zh", "en")), "zh")


def spoken(chosen: str | None = None, *, isolated: bool = False) -> str:
    """Return the language of a command: as chosen, else what the configuration here says, else as for messages."""
    return language(chosen or (None if isolated else configured_language(".")))


def asked(given: list[str]) -> str | None:
    """Return the language that `--lang` asks for, wherever it stands in a command line; None where it doesn't."""
    for word, after in zip(reversed(given), [None, *reversed(given)], strict=False):
        option, mark, value = word.partition("=")
        value = value if mark else after or ""
        if option == "--lang" and value in ("zh", "en"):
            return value
    return None


def colored(choice: str, stream: object) -> bool:
    """Tell whether to colour: the option, NO_COLOR, else whether a terminal reads it."""
    if choice != "auto":
        return choice == "always"
    return "NO_COLOR" not in os.environ and bool(getattr(stream, "isatty", bool)())


def check(paths: list[str]) -> int:
    """Check with the default options, without reading options."""
    files, missing = find_files(paths)
    folders = dict.fromkeys(os.path.dirname(path) for path in files)
    if missing or not files or len(files) > _FEW or unreadable(files) or any(find_configuration(folder) is not None for folder in folders):
        from targetlang.cli.check_files import check_configured

        return check_configured(paths)
    findings: list[Finding] = []
    imported: set[str] = set()
    undecided: list[Undecided] = []
    results: list[tuple[str, tuple[Finding, ...]]] = []
    for path in files:
        data = read_or_fail(path)
        name = "stdin.target" if path == "-" else path
        compiled = compile_bytes(name, data, read_file, _root(name), processes=processes_for(data))
        imported.update(compiled.imported)
        results.append((name, compiled.findings))
        undecided.extend(compiled.undecided)
    for name, found in results:
        if name not in imported:
            findings.extend(found)
    findings = sort_findings(findings)

    from targetlang.diagnostics.render_full import render

    sys.stdout.write(render(findings, RenderOptions(language(), colored("auto", sys.stdout), 1)))
    if undecided:
        from targetlang.cli.undecided import tell_undecided

        tell_undecided(undecided, language())
    return int(any(severity_of(finding) == "error" for finding in findings))


def processes_for(data: bytes) -> int:
    """Return how many processes may judge a file; a short one needs no help."""
    if len(data) < _LONG:
        return 1
    from targetlang.cli.processes import processors

    return processors()


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
