"""Walk a long document in several processes: each goes over some of the projects, and what it finds comes back.

A process is a copy of this one, so nothing has to be sent to it. What comes back are plain values: objects would cost
more to send than to find. Where a process can't be had or is ended from outside, its part is gone over here.
"""

import marshal
import os
import signal
from itertools import pairwise

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Finding
from targetlang.diagnostics import Fix
from targetlang.diagnostics import Label
from targetlang.model.document import Project

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import IO
    from typing import NoReturn

    from targetlang.model.document import Department
    from targetlang.rules.walk import Walk
    from targetlang.source import SourceText

    Blocks = Sequence[Department | Project]

# Fewer lines than these in a process don't make up for starting it.
_LINES_EACH = 10_000
# The share of this process and of each other one: this one has the whole document to judge beside its own.
_OWN = 17
_EACH = 20


def run_in_parallel(walk: "Walk", processes: int) -> None:
    """Do what `walk.run` does in at most so many processes, this one counted; the findings are the same in the same order.

    No other thread may run meanwhile: a copied process has the locks of all threads, but only one to release them.
    """
    count = min(processes, len(walk.scope.statements) // _LINES_EACH)
    if count < 2 or not hasattr(os, "fork"):
        walk.run()
        return
    own, *others = _parts(walk.blocks(), count)
    # Looked for beforehand: only what a copied process touches costs it memory and time.
    sources = list({id(one.source): one.source for one in walk.scope.statements}.values())
    helpers: list[_Helper] = []
    try:
        for blocks in others:
            helpers.append(_Helper(walk, blocks, sources))
        walk.begin()
        walk.go_over(own)
        of_document = walk.of_document()
        for helper in helpers:
            answer = helper.answer()
            if answer is None:
                walk.go_over(helper.blocks)
            else:
                unpack(answer, walk, helper.blocks, sources)
    finally:
        for helper in helpers:
            helper.end()
    walk.judge_rows()
    walk.findings.extend(of_document)


def _parts(blocks: "Blocks", count: int) -> "list[Blocks]":
    """Return the blocks in so many parts, the first one smaller than the others."""
    whole = _OWN + _EACH * (count - 1)
    cuts = [0, *(len(blocks) * (_OWN + _EACH * number) // whole for number in range(count))]
    return [blocks[begin:end] for begin, end in pairwise(cuts)]


class _Helper:
    """A process that goes over some of the blocks, begun when it is made."""

    def __init__(self, walk: "Walk", blocks: "Blocks", sources: "list[SourceText]") -> None:
        self.blocks = blocks
        self._stream, writing = map(os.fdopen, os.pipe(), ("rb", "wb"))
        with writing:
            try:
                self._process = os.fork()
            except OSError:
                self._process = -1
            if self._process == 0:
                _work(walk, blocks, sources, writing)

    def answer(self) -> bytes | None:
        """Return what the process says, None where it came to no good end."""
        data = self._stream.read()
        return data if self._process > 0 and self._status() == 0 else None

    def end(self) -> None:
        """Let go of the process, whether it is done or not."""
        self._stream.close()
        if self._process > 0:
            os.kill(self._process, signal.SIGKILL)
            self._status()

    def _status(self) -> int:
        process, self._process = self._process, -1
        return os.waitpid(process, 0)[1]


def _work(walk: "Walk", blocks: "Blocks", sources: "list[SourceText]", stream: "IO[bytes]") -> "NoReturn":
    """Go over the blocks, say what was found, and end: nothing else of the copied process may run."""
    status = 1
    try:
        # What was told before the rules stays where they look for it.
        walk.findings = []
        walk.go_over(blocks)
        stream.write(pack(walk, blocks, sources))
        stream.close()
        status = 0
    finally:
        os._exit(status)


def pack(walk: "Walk", blocks: "Blocks", sources: "list[SourceText]") -> bytes:
    """Return what a walk over some blocks found, with numbers in the place of files, blocks and rows."""
    numbers = {id(source): number for number, source in enumerate(sources)}
    findings = [
        (
            *(one.code, numbers[id(one.source)], one.start, one.end, dict(one.facts), one.severity),
            [(numbers[id(label.source)], label.start, label.end, label.role) for label in one.labels],
            [(fix.level, fix.title, [(edit.start, edit.end, edit.text) for edit in fix.edits]) for fix in one.fixes],
        )
        for one in walk.findings
    ]
    places = {id(row): (at, place) for at, block in enumerate(blocks) for place, row in enumerate(block.indicators)}
    all_rows = {
        number: [[places[id(row)] for row in rows] for _, rows in gathered] for number, gathered in walk.all_rows.items()
    }
    return marshal.dumps((findings, all_rows))


def unpack(packed: bytes, walk: "Walk", blocks: "Blocks", sources: "list[SourceText]") -> None:
    """Give a walk what `pack` says of a walk over the same blocks."""
    findings, all_rows = marshal.loads(packed)  # noqa: S302 - from a copy of this process
    for code, source, start, end, facts, severity, labels, fixes in findings:
        walk.findings.append(
            Finding(
                *(code, sources[source], start, end, facts),
                tuple([Label(sources[of], *rest) for of, *rest in labels]),
                tuple([Fix(level, title, tuple([Edit(*edit) for edit in edits])) for level, title, edits in fixes]),
                severity,
            )
        )
    for number, gathered in all_rows.items():
        walk.all_rows.setdefault(number, []).extend(
            (_project(blocks[places[0][0]]), [blocks[at].indicators[place] for at, place in places]) for places in gathered
        )


def _project(block: "Department | Project") -> "Project | None":
    return block if isinstance(block, Project) else None
