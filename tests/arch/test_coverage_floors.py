"""Every package has a floor for its coverage, and what holds it says what is too low."""

import shutil

import pytest
from floors import floors
from floors import floors_before
from floors import packages
from floors import percents

WHOLE = {"source", "units", "diagnostics", "model", "tables"}


def test_every_package_has_a_floor_and_nothing_else() -> None:
    assert set(floors()) == packages()


def test_what_everything_stands_on_is_covered_completely() -> None:
    assert {name for name, floor in floors().items() if floor == 100} >= WHOLE


@pytest.mark.skipif(shutil.which("git") is None, reason="the history is read with git")
def test_floors_only_rise() -> None:
    present = packages()
    lowered = {name: floor for name, floor in floors_before().items() if name in present and floors().get(name, 0) < floor}
    assert lowered == {}


def test_lines_and_branches_count_alike() -> None:
    def file(lines: int, covered: int, branches: int, taken: int) -> dict[str, dict[str, int]]:
        return {"summary": {"num_statements": lines, "covered_lines": covered, "num_branches": branches, "covered_branches": taken}}

    files = {
        "src/targetlang/units/number.py": file(10, 10, 2, 1),
        "src/targetlang/units/unit.py": file(3, 3, 0, 0),
        "src/targetlang/pipeline.py": file(1, 0, 0, 0),
        "src/targetlang/forms/__init__.py": file(0, 0, 0, 0),
    }
    assert percents({"files": files}) == {"units": 93.33, ".": 0.0}
