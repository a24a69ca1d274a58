"""Break the checks one by one and see whether a case turns red: `python -m tests.mutation [module …]` from the checkout.

What a break is: one comparison turned round, one `and` for `or`, one condition made constant, one number changed by one, one
early return left out, in a file of `rules/`. What has to turn red are the tests of the small files of tests/cases that
speak of the codes of that file, those of silence and of what was not judged, the lines of clerks, and the published sample. A break that no
case sees is a survivor: it is printed with file and line, and either a case is missing or the branch is not needed. Breaks after which
every document is told the same, only later or slower, stand in tests/equal_breaks.tsv with the reason; any other survivor makes the exit status 1.
"""

import ast
import copy
import csv
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import test_clerks
import test_mistakes
import test_rules
import test_silence
import test_undecided
from test_rules import FILES
from test_rules import place

from targetlang.diagnostics import Finding
from targetlang.diagnostics.severity import sort_findings
from targetlang.pipeline import compile_bytes
from targetlang.records import evolve
from targetlang.rules import chosen
from targetlang.rules import walk

RULES = Path(walk.__file__).parent
_ROOT = Path(__file__).parent.parent
_SAMPLES = sorted((_ROOT / "examples").glob("weixian*/*.target"))
_CLERKS = (test_clerks.FOLDER / "sentences.txt").read_text(encoding="utf-8")
EQUAL_BREAKS = Path(__file__).parent / "equal_breaks.tsv"
_TURNED = {ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In}
_TURNED |= {ast.Is: ast.IsNot, ast.IsNot: ast.Is}


def findings(path: str, data: bytes) -> list[Finding]:
    return sort_findings(compile_bytes(path, data, lambda _: None).findings)


def run_cases(codes: frozenset[str]) -> None:
    """Run every case that speaks of one of the codes."""
    for path in FILES:
        if path.parent.name.split("-")[0] in codes:
            test_rules.test_case(path)
            if path.name.startswith("bad-"):
                test_rules.test_an_offer_ends_its_fault(path)
    for row in test_mistakes.ROWS:
        if row["code"] in codes or row["code"] == "-":
            test_mistakes.test_row_gives_its_finding_and_no_other(row)


def run_common() -> None:
    """Run the cases that speak of every code."""
    for path in test_silence.FILES:
        test_silence.test_what_is_silenced_and_what_is_not(path)
    for path in test_undecided.FILES:
        test_undecided.test_what_was_not_judged(path)
    for row in test_clerks.ROWS:
        test_clerks.test_everything_is_told_and_nothing_else(row)


def red(codes: frozenset[str], sample: list[list[object]], sentences: list[str]) -> bool:
    """Tell whether a case that speaks of one of the codes, or a case of silence, is not as it should be."""
    try:
        run_cases(codes)
        run_common()
        if "".join(test_clerks.said(row) for row in test_clerks.ROWS if row["findings"]) != _CLERKS:
            return True
        return sentences != of_cases(codes) or sample != of_sample(codes)
    except AssertionError:
        return True


def of_cases(codes: frozenset[str]) -> list[str]:
    """Return what is said about the bad cases of the codes: tests/cases/sentences.txt has it."""
    return [test_rules.said(path) for path in FILES if path.name.startswith("bad-") and path.parent.name.split("-")[0] in codes]


def of_sample(codes: frozenset[str]) -> list[list[object]]:
    return [[place(one) for one in findings(path.name, path.read_bytes()) if one.code in codes] for path in _SAMPLES]


class _Break(ast.NodeTransformer):
    """Makes the n-th possible break, and remembers where; `made` stays None where there are fewer."""

    def __init__(self, wanted: int) -> None:
        self.left = wanted
        self.made: tuple[int, str] | None = None

    def _is_it(self, node: ast.expr | ast.stmt, what: str) -> bool:
        self.left -= 1
        if self.left == -1:
            self.made = (node.lineno, what)
            return True
        return False

    def visit_If(self, node: ast.If) -> ast.AST:
        self.generic_visit(node)
        # What only tells the type checker something is no branch.
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            return node
        for value in (True, False):
            if self._is_it(node, f"if {value}"):
                node.test = ast.copy_location(ast.Constant(value), node.test)
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        turned = _TURNED[type(node.ops[0])]
        if self._is_it(node, f"{type(node.ops[0]).__name__} → {turned.__name__}"):
            node.ops[0] = turned()
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        self.generic_visit(node)
        for at, operand in enumerate(node.values):
            # What may be absent is asked for the type checker; where it counts, leaving it out raises.
            if isinstance(operand, ast.Compare) and isinstance(operand.ops[0], ast.Is | ast.IsNot):
                continue
            if self._is_it(node, f"operand {at + 1} left out"):
                rest = node.values[:at] + node.values[at + 1 :]
                return rest[0] if len(rest) == 1 else ast.copy_location(ast.BoolOp(node.op, rest), node)
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, int) and not isinstance(node.value, bool) and self._is_it(node, f"{node.value} → {node.value + 1}"):
            node.value += 1
        return node

    def visit_Assert(self, node: ast.Assert) -> ast.AST:
        return node


def breaks(source: str) -> Iterator[tuple[int, str, ast.Module]]:
    """Yield (line, what, broken tree) for every break of a module."""
    tree = ast.parse(source)
    for wanted in range(10_000):
        broken = _Break(wanted)
        changed = broken.visit(copy.deepcopy(tree))
        if broken.made is None:
            return
        yield (*broken.made, ast.fix_missing_locations(changed))


def codes_of(source: str) -> frozenset[str]:
    """Return the codes that a module reports."""
    texts = {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return frozenset(text for text in texts if len(text) == 4 and text[0].isupper() and text[1:].isdigit())


def codes_seen_by(module: ModuleType) -> frozenset[str]:
    """Return the codes that a module reports; those of the rules that use it where it has none itself, all where none does."""
    sources = {path: path.read_text(encoding="utf-8") for path in RULES.glob("*.py")}
    own = codes_of(sources[RULES / f"{module.__name__.rpartition('.')[2]}.py"])
    users = [text for text in sources.values() if f"from {module.__name__} import" in text]
    return own or codes_of("\n".join(users)) or codes_of("\n".join(sources.values()))


def equal_breaks() -> list[dict[str, str]]:
    """Return the breaks that change nothing that is told: file, text of the line, what, and why."""
    with EQUAL_BREAKS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def survivors(module: ModuleType) -> Iterator[tuple[int, str]]:
    """Yield (line, what) of every break of a module of rules/ that no case sees."""
    assert module.__file__ is not None
    source = Path(module.__file__).read_text(encoding="utf-8")
    codes, before = codes_seen_by(module), dict(vars(module))
    sample, sentences = of_sample(codes), of_cases(codes)
    assert not red(codes, sample, sentences), f"{module.__name__} is red before it is broken"
    for line, what, tree in breaks(source):
        try:
            exec(compile(tree, module.__file__, "exec"), vars(module))  # noqa: S102 - the broken module takes the place of the sound one
            hand_on(module, before)
            chosen._loaded.clear()
            seen = red(codes, sample, sentences)
        except Exception:  # noqa: BLE001 - a break that raises is seen
            seen = True
        broken = dict(vars(module))
        vars(module).update(before)
        hand_on(module, broken)
        chosen._loaded.clear()
        if not seen:
            yield line, what


def hand_on(module: ModuleType, before: dict[str, object]) -> None:
    """Put the functions of a module in the place of those that other modules of rules/ took from it before."""
    for name, other in list(sys.modules.items()):
        if name.startswith("targetlang.rules.") and other is not module:
            for own, value in before.items():
                if callable(value) and vars(other).get(own) is value:
                    setattr(other, own, vars(module)[own])
                    # What a rule is asked by was handed to it when it was made.
                    rule: Any = vars(other).get("RULE")
                    asked = [part for part in ("applies", "suspects") if getattr(rule, part, None) is value]
                    if asked:
                        vars(other)["RULE"] = evolve(rule, **dict.fromkeys(asked, vars(module)[own]))


# What it does shows in processes, not in findings: tests/test_in_parallel.py ends them.
_NO_RULES = ("__init__", "in_parallel")


def main() -> int:
    """Print the survivors of the modules named, else of all of rules/, and how many there are; return the exit status."""
    names = sys.argv[1:] or sorted(path.stem for path in RULES.glob("*.py") if path.stem not in _NO_RULES)
    equal = {(row["file"], row["line"], row["break"]) for row in equal_breaks()}
    total = listed = 0
    for name in names:
        lines = (RULES / f"{name}.py").read_text(encoding="utf-8").splitlines()
        for line, what in survivors(import_module(f"targetlang.rules.{name}")):
            if (name, lines[line - 1].strip(), what) in equal:
                listed += 1
                continue
            total += 1
            print(f"rules/{name}.py:{line}: {what}", flush=True)
    print(f"{total} survivors in {len(names)} files, and {listed} breaks that change nothing")
    return int(total > 0)


if __name__ == "__main__":
    sys.exit(main())
