"""What a run prints: machine and versions, one table, and the targets with their marks."""

import platform
import sys
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version
from os import cpu_count
from pathlib import Path

from attrs import frozen

WIDTH = 80
PACKAGES = ("attrs", "lark", "beancount", "pyyaml", "tomli")


@frozen
class Verdict:
    """A measured ratio against its target: at least `bound`, or at most where `most` is set."""

    title: str
    measured: float
    bound: float
    most: bool = False

    @property
    def holds(self) -> bool:
        """Whether the target is reached."""
        return self.measured <= self.bound if self.most else self.measured >= self.bound


def print_machine(subject: str = "in Python alone") -> None:
    """Print processor, system, interpreter and versions; `subject` says which targetlang is measured."""
    system = f"{platform.system()} {platform.release()}"
    print(f"{_processor()}, {cpu_count()} CPUs, {system}"[:WIDTH])
    print(f"{platform.python_implementation()} {platform.python_version()}, targetlang {subject}")
    print(", ".join(f"{name} {_version(name)}" for name in PACKAGES))


def print_times(seconds: dict[str, float], titles: dict[str, str], size: int, whole: float | None) -> None:
    """Print one row a name: milliseconds, MB of .target text a second, times as long as `whole` seconds."""
    print(f"{'':36} {'ms':>9} {'MB/s':>8} {'ratio':>8}")
    for name, taken in sorted(seconds.items(), key=lambda row: row[1]):
        ratio = f"{taken / whole:8.2f}" if whole else f"{'-':>8}"
        print(f"{titles[name]:36} {taken * 1e3:9.1f} {size / taken / 1e6:8.1f} {ratio}")


def print_verdicts(verdicts: list[Verdict]) -> None:
    """Print the targets, each with what was measured and a mark."""
    print()
    for verdict in verdicts:
        mark = "pass" if verdict.holds else "FAIL"
        sign = "<=" if verdict.most else ">="
        print(f"{mark}  {verdict.title:48} {verdict.measured:8.2f}  ({sign} {verdict.bound:g})")


def _version(name: str) -> str:
    """Return the version of a package; peers are there with the `bench` extra only."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "-"


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if sys.platform == "linux" and information.exists():
        for line in information.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
