"""`targetlang check` without options: the short way in. With options or a configuration: `cli.check_files`."""

import os
import sys

from targetlang.cli.files import find_files
from targetlang.cli.files import read_file
from targetlang.cli.files import read_or_fail
from targetlang.cli.files import unreadable
from targetlang.cli.language import colored
from targetlang.cli.language import language
from targetlang.cli.settings import find_configuration
from targetlang.cli.workspace import processes_for
from targetlang.cli.workspace import workspace_root
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.severity import sort_findings
from targetlang.pipeline import compile_bytes
from targetlang.pipeline import root_files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diagnostics import Finding
    from targetlang.rules.undecided import Undecided

# More files are checked in processes of their own.
_FEW = 8


def check(paths: list[str]) -> int:
    """Check with the default options, without reading options."""
    files, missing = find_files(paths)
    folders = dict.fromkeys(os.path.dirname(path) for path in files)
    if missing or not files or len(files) > _FEW or unreadable(files) or any(find_configuration(folder) is not None for folder in folders):
        from targetlang.cli.check_files import check_configured

        return check_configured(paths)
    findings: list[Finding] = []
    imported: dict[str, tuple[str, ...]] = {}
    undecided: list[Undecided] = []
    results: list[tuple[str, tuple[Finding, ...]]] = []
    for path in files:
        data = read_or_fail(path)
        name = "stdin.target" if path == "-" else path
        compiled = compile_bytes(name, data, read_file, workspace_root(name), processes=processes_for(data))
        imported[name] = compiled.imported
        results.append((name, compiled.findings))
        undecided.extend(compiled.undecided)
    roots = root_files(imported)
    for name, found in results:
        if name in roots:
            findings.extend(found)
    findings = sort_findings(findings)

    from targetlang.diagnostics.render_full import render

    sys.stdout.write(render(findings, RenderOptions(language(), colored("auto", sys.stdout), 1)))
    if undecided:
        from targetlang.cli.undecided import tell_undecided

        tell_undecided(undecided, language())
    return int(any(severity_of(finding) == "error" for finding in findings))
