"""Measure targetlang against its peers: `python -m benchmarks.run [--projects N] [--quick]`.

Every sample is a fresh process with the cyclic collector off, the names shuffled in each round; a figure is the
median over the rounds. The exit status is 1 where a target is missed. Where `make compiled` has made a compiled copy
of targetlang, that is what is measured, with one row for the same sources in Python alone.
"""

import compileall
import json
import os
import random
import subprocess
import sys
from argparse import ArgumentParser
from argparse import Namespace
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import benchmarks
from benchmarks.corpus import corpus_path
from benchmarks.corpus import count_statements
from benchmarks.corpus import ensure_corpus
from benchmarks.peers import ALL
from benchmarks.peers import PEERS
from benchmarks.report import Verdict
from benchmarks.report import print_machine
from benchmarks.report import print_times
from benchmarks.report import print_verdicts
from targetlang.cli.processes import processors

ROOT = Path(benchmarks.__file__).parents[1]
SOURCE = ROOT / "src"
COMPILED = ROOT / "build" / "compiled" / "lib"
MEASURED = COMPILED if COMPILED.exists() else SOURCE
FASTER_THAN = {"beancount": 1.7, "lark": 8.0, "yaml": 12.0}
CHECK_AGAINST_LOAD = 1.0
RULES = 1.5
HELD_PER_BYTE = 5.0
SCALING = 1.3
START_UP = 5.0
SIZES = (1_000, 10_000, 100_000)
STARTS = 21


def main() -> int:
    """Run all measurements, print the report, return the exit status."""
    options = _parse_options()
    _expect_current_copy()
    rounds = options.rounds or (3 if options.quick else 5)
    print_machine("in Python alone" if MEASURED is SOURCE else "compiled by mypyc")
    seconds = _measure_times(options, rounds)
    if options.peers_only:
        return 0
    whole = seconds["document"]
    verdicts = [
        Verdict(f"objects: times faster than {PEERS[name].title}"[:48], seconds[name] / whole, bound)
        for name, bound in FASTER_THAN.items()
        if name in seconds
    ]
    if "load" in seconds:
        print(f"\ncheck against beancount load_file: {seconds['load'] / seconds['check']:.2f} in one process, "
              f"{seconds['load'] / seconds['command']:.2f} with all {processors()} processors, as the command does")
        verdicts.append(Verdict("check: times faster than beancount load_file", seconds["load"] / seconds["command"], CHECK_AGAINST_LOAD))
    verdicts.append(Verdict("rules, times parse and resolve", seconds["check"] / whole - 1, RULES, most=True))
    verdicts.append(_measure_held(options.projects))
    verdicts.append(_measure_scaling(SIZES[:2] if options.quick else SIZES, rounds))
    verdicts.append(_measure_start_up())
    print_verdicts(verdicts)
    return 0 if all(verdict.holds for verdict in verdicts) else 1


def _parse_options() -> Namespace:
    options = ArgumentParser(prog="python -m benchmarks.run", description="measure targetlang against its peers")
    options.add_argument("--projects", type=int, default=10_000)
    options.add_argument("--rounds", type=int, help="rounds of samples; 5, or 3 with --quick")
    options.add_argument("--quick", action="store_true", help="fewer rounds, no file of 100 000 projects")
    options.add_argument("--peers-only", action="store_true", help="leave targetlang itself out")
    return options.parse_args()


def _measure_times(options: Namespace, rounds: int) -> dict[str, float]:
    names = [name for name in (PEERS if options.peers_only else ALL) if name != "python" or MEASURED is COMPILED]
    ensure_corpus(options.projects, {ALL[name].suffix for name in names})
    text = corpus_path(options.projects, "target")
    size, statements = text.stat().st_size, count_statements(text)
    print(f"\n{options.projects} projects, {statements} statements, {size / 1e6:.1f} MB; gc off; {rounds} rounds")
    samples: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(rounds):
        random.shuffle(names)
        for name in names:
            answer = _sample(name, options.projects)
            _expect_count(name, answer["count"], options.projects, statements)
            samples[name].append(answer["seconds"])
    seconds = {name: median(taken) for name, taken in samples.items()}
    titles = {name: ALL[name].title for name in names}
    print_times(seconds, titles, size, seconds.get("document"))
    return seconds


def _expect_count(name: str, count: int | None, projects: int, statements: int) -> None:
    """Stop where a peer did not read the whole content: a ratio against part of it means nothing."""
    expected = statements if name in ("beancount", "load") else projects
    if count is not None and count != expected:
        raise SystemExit(f"{name} read {count} of {expected}")


def _expect_current_copy() -> None:
    """Stop where the compiled copy is that of older sources."""
    made = COMPILED.parent / ".stamp"
    if MEASURED is COMPILED and any(path.stat().st_mtime > made.stat().st_mtime for path in SOURCE.rglob("*.py")):
        raise SystemExit(f"{COMPILED} is older than the sources: run make compiled, or remove it")


def _measure_held(projects: int) -> Verdict:
    held: int = _sample("document", projects, "--held")["held"]
    size = corpus_path(projects, "target").stat().st_size
    return Verdict("held memory, times the file", held / size, HELD_PER_BYTE, most=True)


def _measure_scaling(sizes: tuple[int, ...], rounds: int) -> Verdict:
    """Compare the time of a project in files of several sizes: slowest against fastest."""
    each: dict[int, list[float]] = {size: [] for size in sizes}
    for size in sizes:
        ensure_corpus(size, {"target"})
    for _ in range(rounds):
        for size in random.sample(sizes, len(sizes)):
            each[size].append(_sample("document", size)["seconds"] / size)
    costs = {size: median(taken) for size, taken in each.items()}
    print("\nmicroseconds a project: " + ", ".join(f"{cost * 1e6:.1f} of {size}" for size, cost in costs.items()))
    title = f"time a project, {sizes[0]} to {sizes[-1]} projects"
    return Verdict(title, max(costs.values()) / min(costs.values()), SCALING, most=True)


def _measure_start_up() -> Verdict:
    """Compare `targetlang check` on the sample with an interpreter that does nothing."""
    compileall.compile_dir(str(MEASURED), quiet=1)
    files = sorted(map(str, (ROOT / "examples" / "weixian").glob("*.target")))
    check = [str(Path(sys.executable).with_name("targetlang")), "check", *files]
    bare = [sys.executable, "-c", "pass"]
    first = subprocess.run(check, capture_output=True, check=False, env=_environment())
    if not files or first.returncode > 1 or b"Traceback" in first.stderr:
        raise SystemExit(f"the check of {files} does not run: {first.stderr.decode()}")
    taken: dict[str, list[float]] = {"check": [], "bare": []}
    for _ in range(STARTS):
        taken["check"].append(_time_process(check))
        taken["bare"].append(_time_process(bare))
    whole, floor = median(taken["check"]), median(taken["bare"])
    print(f"check of the sample {whole * 1e3:.1f} ms, python -c pass {floor * 1e3:.1f} ms")
    return Verdict("check of the sample, times python -c pass", whole / floor, START_UP, most=True)


def _time_process(command: list[str]) -> float:
    started = perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=_environment())
    return perf_counter() - started


def _environment(name: str = "") -> dict[str, str]:
    """Return the environment of a sample: in it the targetlang that is measured is found first."""
    return os.environ | {"PYTHONPATH": str(SOURCE if name == "python" else MEASURED)}


def _sample(name: str, projects: int, *extra: str) -> dict[str, Any]:
    path = corpus_path(projects, ALL[name].suffix)
    command = [sys.executable, "-m", "benchmarks.sample", name, str(path), *extra]
    if projects >= SIZES[-1]:
        command.append("--once")
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, cwd=ROOT, env=_environment(name))
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


if __name__ == "__main__":
    raise SystemExit(main())
