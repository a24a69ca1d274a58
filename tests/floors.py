"""Hold the coverage of each package against its floor in pyproject.toml: `python -m tests.floors` after `coverage run`."""

import json
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "targetlang"
COUNTED = ("num_statements", "num_branches")
COVERED = ("covered_lines", "covered_branches")


def floors() -> dict[str, float]:
    """Return the floor of each package, "." for the modules beside the packages."""
    table: dict[str, float] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["coverage-floors"]
    return table


def floors_before() -> dict[str, float]:
    """Return the highest floor that each package ever had in the history of the checkout; nothing outside git."""
    highest: dict[str, float] = {}
    listed = subprocess.run(["git", "rev-list", "HEAD", "--", "pyproject.toml"], cwd=ROOT, capture_output=True, text=True, check=False)
    for revision in listed.stdout.split():
        text = subprocess.run(["git", "show", f"{revision}:pyproject.toml"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
        for name, floor in tomllib.loads(text).get("tool", {}).get("coverage-floors", {}).items():
            highest[name] = max(floor, highest.get(name, 0))
    return highest


def packages() -> set[str]:
    """Return what has a floor: every folder with modules but the prepared ones, and the modules beside them."""
    folders = {path.relative_to(SOURCE).parts[0] for path in SOURCE.glob("*/**/*.py") if path.stat().st_size}
    return folders - {"_prepared", "forms"} | {"."}


def package_of(path: str) -> str:
    parts = (ROOT / path).relative_to(SOURCE).parts
    return parts[0] if len(parts) > 1 else "."


def percents(report: dict[str, dict[str, dict[str, dict[str, int]]]]) -> dict[str, float]:
    """Return the percentage of each package in a JSON report of coverage, cut off after two decimals."""
    counted: Counter[str] = Counter()
    covered: Counter[str] = Counter()
    for path, file in report["files"].items():
        counted[package_of(path)] += sum(file["summary"][key] for key in COUNTED)
        covered[package_of(path)] += sum(file["summary"][key] for key in COVERED)
    return {name: covered[name] * 10_000 // counted[name] / 100 for name in counted if counted[name]}


def main() -> int:
    """Print every package with its floor; return 1 where one is below it."""
    done = subprocess.run([sys.executable, "-m", "coverage", "json", "-q", "-o", "-"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode not in (0, 2):  # 2: below fail_under, which `coverage report` tells
        sys.stderr.buffer.write(done.stdout + done.stderr)
        return 1
    reached, wanted = percents(json.loads(done.stdout)), floors()
    low = [name for name in wanted if reached.get(name, 0) < wanted[name]]
    for name in sorted(reached):
        print(f"{name:12} {reached[name]:6.2f} %  floor {wanted.get(name, 0):g}{'  ← too low' if name in low else ''}")
    return int(bool(low))


if __name__ == "__main__":
    sys.exit(main())
