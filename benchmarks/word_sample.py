"""One sample in a process of its own: `python -m benchmarks.word_sample NAME PROJECTS`.

Prints one JSON line: `seconds` of processor time of the best call, `bytes` of the file, `peak` in KB.
"""

import json
import resource
from argparse import ArgumentParser
from collections.abc import Callable
from collections.abc import Iterator
from time import process_time

from attrs import evolve

from benchmarks.content import draw_content
from benchmarks.printing import print_content
from targetlang.backends.to_docx import render
from targetlang.layout import lay_out
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_text
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

INDICATORS = 8
CALLS = 3


def main() -> int:
    """Take the sample and print it; return the exit status."""
    options = ArgumentParser(prog="python -m benchmarks.word_sample")
    options.add_argument("name", choices=("targetlang", "layout and targetlang", "docxtpl", "python-docx", "streamed"))
    options.add_argument("projects", type=int)
    chosen = options.parse_args()
    write = _writer(chosen.name, chosen.projects)
    seconds, size = [], 0
    for _ in range(1 if chosen.name in ("python-docx", "streamed") else CALLS):
        started = process_time()
        size = len(write())
        seconds.append(process_time() - started)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": min(seconds), "bytes": size, "peak": peak}))
    return 0


def _writer(name: str, projects: int) -> Callable[[], bytes]:
    """Return what is measured, its input made beforehand."""
    if name == "streamed":
        return lambda: render(repeated_blocks(projects))
    compiled = _compile(projects)
    if name == "layout and targetlang":
        return lambda: render(_laid_out(compiled))
    blocks = tuple(_laid_out(compiled))
    if name == "targetlang":
        return lambda: render(blocks)
    if name == "python-docx":
        from benchmarks.word_peers import with_python_docx

        return lambda: with_python_docx(blocks)
    from benchmarks.word_peers import make_template
    from benchmarks.word_peers import with_docxtpl

    template = make_template()
    return lambda: with_docxtpl(template, blocks)


def _compile(projects: int) -> Compiled:
    compiled = compile_text("bench.target", "".join(print_content(draw_content(projects))))
    assert compiled.document is not None
    for project in compiled.document.projects:
        del project.indicators[INDICATORS:]
    return compiled


def _laid_out(compiled: Compiled) -> Iterator[Block]:
    assert compiled.document is not None
    assert compiled.form is not None
    return iter(lay_out(compiled.document, compiled.form))


def repeated_blocks(projects: int) -> Iterator[Block]:
    """Yield as many projects, each with texts of its own, without holding any but the first."""
    compiled = _compile(1)
    own = list(_laid_out(compiled))
    start = next(at for at, block in enumerate(own) if isinstance(block, Table)) - 1
    yield from own[:start]
    for number in range(projects):
        yield PageBreak()
        for block in own[start:]:
            yield _numbered(block, str(number))


def _numbered(block: Block, number: str) -> Block:
    if isinstance(block, Heading | Paragraph):
        return evolve(block, text=block.text + number)
    if isinstance(block, Table):
        rows = tuple(tuple(cell if cell.header else evolve(cell, text=cell.text + number) for cell in row) for row in block.rows)
        return evolve(block, caption=block.caption + number, rows=rows)
    return block


if __name__ == "__main__":
    raise SystemExit(main())
