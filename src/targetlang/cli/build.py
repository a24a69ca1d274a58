"""`targetlang build`: the official document, in the format that the name of the output says."""

import sys
from codecs import BOM_UTF8
from functools import partial

from targetlang.cli.files import read_file
from targetlang.cli.files import read_or_fail
from targetlang.cli.files import replace_file
from targetlang.cli.formats import choose_format
from targetlang.cli.formats import is_batch
from targetlang.cli.formats import read_template
from targetlang.cli.formats import tell_fault
from targetlang.cli.language import colored
from targetlang.cli.speech import tell
from targetlang.cli.workspace import processes_for
from targetlang.cli.workspace import workspace_root
from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.ports.backend import Backend


def run(options: "argparse.Namespace") -> int:
    """Build one document; with an error nothing is written unless `--draft`."""
    template = read_template(options)
    if isinstance(template, int):
        return template
    if is_batch(options):
        from targetlang.cli.batch import run as run_batch

        return run_batch(options, template)
    backend = choose_format(options, template)
    if backend is None:
        from targetlang.ports.backend import backend_names

        raise CommandFault("files.unknown-format", formats=backend_names())
    output = _build(options, backend)
    if isinstance(output, int):
        return output
    if options.output == "-":
        sys.stdout.buffer.write(output)
    else:
        replace_file(options.output, output)
    return 0


def _build(options: "argparse.Namespace", backend: "Backend") -> bytes | int:
    """Return the document in a format, or the exit status where there is none."""
    from targetlang.diagnostics.options import RenderOptions
    from targetlang.diagnostics.render_full import render as render_findings
    from targetlang.diagnostics.severity import severity_of
    from targetlang.diagnostics.severity import sort_findings
    from targetlang.layout.fault import LayoutFault
    from targetlang.pipeline import compile_bytes
    from targetlang.pipeline import render

    path = options.paths[0]
    data = read_or_fail(path)
    compiled = compile_bytes(path, data, read_file, workspace_root(path), processes=processes_for(data))
    errors = [one for one in sort_findings(list(compiled.findings)) if severity_of(one) == "error"]
    if errors:
        shown = RenderOptions(options.lang, colored(options.color, sys.stderr), options.ambiguous_width)
        print(render_findings(errors, shown), file=sys.stderr)
        if not options.draft or compiled.document is None:
            return 1
    if compiled.document is None or compiled.form is None:
        raise CommandFault("build.no-form")
    try:
        output = render(compiled, backend, draft=bool(errors), tell=partial(tell, options.lang))
    except LayoutFault as fault:
        return tell_fault(fault, options)
    return BOM_UTF8 + output if options.bom and backend.bom else output
