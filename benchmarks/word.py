"""Measure Word documents against their peers: `python -m benchmarks.word [--projects N]`.

Everyone writes the same blocks: N projects of eight indicators in the form 河北, two tables a project, with two
levels of merged cells, repeated heads and page breaks. Every sample is a fresh process; times are processor time
of the best of its calls, memory the peak of the process. The exit status is 1 where a target is missed.
"""

import json
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from statistics import median

from benchmarks.report import Verdict
from benchmarks.report import print_verdicts

ROOT = Path(__file__).parents[1]
PROJECTS = 1_000
LARGE = 20_000
FASTER_THAN = {"python-docx": 40.0, "docxtpl": 2.0}
GROWTH = 2.5
ROUNDS = 3
# python-docx takes longer for each further table; a tenth of the projects keeps a round short and favours it.
PART = {"python-docx": 10}


def main() -> int:
    """Run all measurements, print the report, return the exit status."""
    options = ArgumentParser(prog="python -m benchmarks.word", description="measure Word documents against their peers")
    options.add_argument("--projects", type=int, default=PROJECTS)
    options.add_argument("--whole", action="store_true", help="python-docx writes all projects, not a tenth of them")
    chosen = options.parse_args()
    print(f"{chosen.projects} projects of 8 indicators; processor time, median of {ROUNDS} processes")
    seconds: dict[str, float] = {}
    for name in ("targetlang", "layout and targetlang", "docxtpl", "python-docx"):
        part = 1 if chosen.whole else PART.get(name, 1)
        answers = [_sample(name, chosen.projects // part) for _ in range(ROUNDS if part == 1 else 1)]
        seconds[name] = part * median(answer["seconds"] for answer in answers)
        size = answers[0]["bytes"]
        print(f"{name:24} {seconds[name]:8.2f} s  {size / 1e3:8.0f} KB{f'  ({part} times a part)' if part > 1 else ''}")
    verdicts = [
        Verdict(f"docx: times faster than {name}", seconds[name] / seconds["targetlang"], bound)
        for name, bound in FASTER_THAN.items()
    ]
    verdicts.append(
        Verdict("docx with layout: times faster than docxtpl", seconds["docxtpl"] / seconds["layout and targetlang"], 1.0)
    )
    small, large = (_sample("streamed", count)["peak"] for count in (PROJECTS, LARGE))
    print(f"peak of {PROJECTS} projects {small / 1e3:.0f} MB, of {LARGE} {large / 1e3:.0f} MB")
    verdicts.append(Verdict(f"docx: memory, {PROJECTS} to {LARGE} projects", large / small, GROWTH, most=True))
    print_verdicts(verdicts)
    return 0 if all(verdict.holds for verdict in verdicts) else 1


def _sample(name: str, projects: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.word_sample", name, str(projects)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, cwd=ROOT)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


if __name__ == "__main__":
    raise SystemExit(main())
