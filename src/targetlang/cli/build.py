"""`targetlang build`: the official document, in the format that the name of the output says."""

import os
import sys
from codecs import BOM_UTF8

from targetlang.cli.check import _root
from targetlang.cli.check import colored
from targetlang.cli.check import language
from targetlang.cli.files import read_file
from targetlang.cli.files import replace_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def run(options: "argparse.Namespace") -> int:
    """Build one document; with an error nothing is written unless `--draft`."""
    if _is_batch(options):
        from targetlang.cli.batch import run as run_batch

        return run_batch(options)
    from targetlang.diagnostics.options import RenderOptions
    from targetlang.diagnostics.render_full import render as render_findings
    from targetlang.diagnostics.severity import severity_of
    from targetlang.diagnostics.severity import sort_findings
    from targetlang.pipeline import compile_bytes
    from targetlang.pipeline import render
    from targetlang.ports.backend import MissingExtra
    from targetlang.ports.backend import backend_names
    from targetlang.ports.backend import find_backend

    backend = find_backend(options.to, options.output)
    if backend is None:
        print(f"targetlang: 不知道生成什么格式，请用 --to {'、'.join(backend_names())}", file=sys.stderr)
        return 2
    path = options.paths[0]
    data = read_file(path)
    if data is None:
        print(f"targetlang: 读不了 {path}", file=sys.stderr)
        return 2
    compiled = compile_bytes(path, data, read_file, _root(path))
    errors = [one for one in sort_findings(list(compiled.findings)) if severity_of(one) == "error"]
    if errors:
        shown = RenderOptions(language(options.lang), colored(options.color, sys.stderr), options.ambiguous_width)
        print(render_findings(errors, shown), file=sys.stderr)
        if not options.draft or compiled.document is None:
            return 1
    if compiled.document is None or compiled.form is None:
        print("targetlang: 没有写“规范”，或它的版式有错，不知道用哪张表", file=sys.stderr)
        return 2
    try:
        output = render(compiled, backend, draft=bool(errors))
    except MissingExtra as missing:
        print(f'targetlang: 要先安装这种格式需要的软件包：pip install "targetlang[{missing.name}]"', file=sys.stderr)
        return 2
    if options.bom and backend.bom:
        output = BOM_UTF8 + output
    if options.output == "-":
        sys.stdout.buffer.write(output)
    else:
        replace_file(options.output, output)
    return 0


def _is_batch(options: "argparse.Namespace") -> bool:
    """Tell whether several files may come out: from a folder or several files, into a folder, or split."""
    into_folder = options.output.endswith(("/", os.sep)) or os.path.isdir(options.output)
    return len(options.paths) > 1 or os.path.isdir(options.paths[0]) or into_folder or options.split is not None
