"""Measure `targetlang diff` against `check`: `python -m benchmarks.comparing [--projects N] [--rounds R]`.

Two years of N projects, whole processes, output thrown away; the figure is the median over the rounds. `usual` changes
what changes from one year to the next: budgets, targets, years, 1% of the projects gone and 1% new, 1% under another
code and name. `recoded` gives every project another code and a longer name, so that all of them have to be matched by
likeness, which is bounded: the comparison falls back to greedy and says so. The exit status is 1 where the target is
missed.
"""

import os
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.content import draw_content
from benchmarks.numbers import project_code
from benchmarks.printing import print_content
from benchmarks.records import Content
from benchmarks.records import Project
from benchmarks.report import Verdict
from benchmarks.report import print_machine
from benchmarks.report import print_verdicts

MOST = 3.0
NEW_CODES = 50_000_000_000


def main() -> int:
    """Write both years, time both commands, print the ratio; return the exit status."""
    options = ArgumentParser(prog="python -m benchmarks.comparing", description="measure diff against check")
    options.add_argument("--projects", type=int, default=5_000)
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    print_machine()
    verdicts = []
    with TemporaryDirectory() as folder:
        for title, change in (("usual", next_year), ("recoded", recoded)):
            files = write_years(Path(folder), chosen.projects, change)
            check = median(time_command("check", "--exit-zero", "--output-format", "concise", *files) for _ in range(chosen.rounds))
            taken = median(time_command("diff", *files) for _ in range(chosen.rounds))
            print(f"{title}: check of both {check:.2f} s, diff {taken:.2f} s, 2 × {chosen.projects} projects")
            verdicts.append(Verdict(f"diff of two years, {title}: times check of both", taken / check, MOST, most=True))
    print_verdicts(verdicts)
    return 0 if all(verdict.holds for verdict in verdicts) else 1


def write_years(folder: Path, projects: int, change: object) -> list[str]:
    """Write the old and the new year; return both paths."""
    content = draw_content(projects)
    paths = [folder / "old.target", folder / "new.target"]
    paths[0].write_text("".join(print_content(content)), encoding="utf-8", newline="\n")
    change(content)  # type: ignore[operator]
    paths[1].write_text("".join(print_content(content)), encoding="utf-8", newline="\n")
    return [str(path) for path in paths]


def next_year(content: Content) -> None:
    """Turn the content into that of the next year."""
    rng = Random(7)
    content.fields = [(key, "2026" if key == "年度" else text) for key, text in content.fields]
    for number, project in enumerate(every_project(content)):
        if rng.random() < 0.5:
            change_targets(project, rng)
        if rng.random() < 0.01:
            project.code, project.name = project_code(NEW_CODES + number), f"新{project.name}"
    for department in content.departments:
        department.projects = [one for one in department.projects if rng.random() > 0.01]


def recoded(content: Content) -> None:
    """Give every project another code and another name."""
    for number, project in enumerate(every_project(content)):
        project.code, project.name = project_code(NEW_CODES + number), f"{project.name}（调整）"


def change_targets(project: Project, rng: Random) -> None:
    """Change some targets of a project, its plan and its use."""
    for indicator in project.indicators:
        low = indicator.target.low
        counted = low is not None and low.unit != "%" and indicator.target.high is None and not indicator.parts
        if low is not None and counted and rng.random() < 0.3:
            low.number += Decimal(1)
    project.fields = [(key, f"{text}，并做好验收" if key == "用途" else text) for key, text in project.fields]


def every_project(content: Content) -> Iterator[Project]:
    """Yield the projects in order."""
    for department in content.departments:
        yield from department.projects


def time_command(*arguments: str) -> float:
    """Return the seconds of one run."""
    started = perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "targetlang", *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, env=dict(os.environ)
    )
    if done.returncode > 1 or b"Traceback" in done.stderr:
        raise SystemExit(done.stderr.decode("utf-8", "replace"))
    return perf_counter() - started


if __name__ == "__main__":
    raise SystemExit(main())
