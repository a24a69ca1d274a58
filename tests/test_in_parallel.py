"""A long document judged in several processes: what is found is the same, in the same order, whatever becomes of them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from test_rules import load_own_form

from targetlang.diagnostics import Finding
from targetlang.pipeline import compile_bytes
from targetlang.ports.rule import Scope
from targetlang.rules.in_parallel import pack
from targetlang.rules.in_parallel import unpack
from targetlang.rules.walk import Walk

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases" / "rules").glob("*/bad*.target"))
EXAMPLES = sorted((HERE.parent / "examples").glob("**/*.target"))

SCRIPT = """
import os, sys
from targetlang.pipeline import compile_bytes
from targetlang.rules import in_parallel

data, trouble = sys.stdin.buffer.read(), sys.argv[1]
if trouble == "killed":
    in_parallel.pack = lambda *_: os.kill(os.getpid(), 9)
if trouble == "fault":
    in_parallel.pack = lambda *_: 1 // 0
if trouble == "refused":
    os.fork = lambda: (_ for _ in ()).throw(OSError("no more processes"))
alone, beside = ([
    (one.code, one.start, one.end, one.facts, one.fixes, [(of.start, of.end, of.role) for of in one.labels])
    for one in compile_bytes("a.target", data, processes=processes).findings
] for processes in (1, 3))
assert alone == beside
print(len(alone), len({one[0] for one in alone}))
"""


@pytest.mark.parametrize("path", [*CASES, *EXAMPLES], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_parts_give_what_the_whole_gives(path: Path) -> None:
    compiled = compile_bytes(str(path), path.read_bytes(), load_own_form)
    if compiled.document is None:
        return
    whole, parted = (Walk(Scope(compiled.document, compiled.form, None, list(compiled.statements)), []) for _ in range(2))
    whole.run()
    blocks = parted.blocks()
    parted.begin()
    sources = list({id(one.source): one.source for one in parted.scope.statements}.values())
    for block in blocks:
        apart = Walk(parted.scope, [])
        apart.go_over([block])
        unpack(pack(apart, [block], sources), parted, [block], sources)
    parted.judge_rows()
    parted.findings.extend(parted.of_document())
    assert list(map(told, parted.findings)) == list(map(told, whole.findings))


def told(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.source, finding.start, finding.end, dict(finding.facts), finding.labels, finding.fixes, finding.severity


def long_document() -> str:
    """Return a document of over 30 000 lines, the projects of an example again and again."""
    head, *projects = (HERE.parent / "examples" / "weixian" / "信访局.target").read_text(encoding="utf-8").split("\n项目 ")
    again = "".join("\n项目 " + project for project in projects)
    return head + again * (30_000 // again.count("\n") + 1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system does not copy processes")
@pytest.mark.parametrize("trouble", ["nothing", "killed", "fault", "refused"])
def test_processes_find_the_same(trouble: str) -> None:
    command = [sys.executable, "-W", "error", "-c", SCRIPT, trouble]
    source = {**os.environ, "PYTHONPATH": str(HERE.parent / "src")}
    done = subprocess.run(command, input=long_document().encode(), capture_output=True, check=False, env=source)
    assert done.stderr == b""
    count, kinds = map(int, done.stdout.split())
    assert count > 1000
    assert kinds > 5
