"""The examples in docstrings are right."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

import targetlang

SOURCE = Path(targetlang.__file__).parent
# Not modules of the library: what prepares its data, and the one that runs when it is named.
NAMES = [
    ".".join(("targetlang", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__")
    for path in sorted(SOURCE.rglob("*.py"))
    if path.stem != "__main__" and "_prepared" not in path.parts
]
EXTRAS = ("docxtpl", "docx", "typst", "pylopdf_fonts_zh_cn")


@pytest.mark.parametrize("name", NAMES)
def test_examples_give_what_they_say(name: str) -> None:
    try:
        module = import_module(name)
    except ModuleNotFoundError as missing:
        if (missing.name or "").split(".")[0] not in EXTRAS:
            raise
        pytest.skip(f"{missing.name} is not installed")
    assert doctest.testmod(module).failed == 0


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder()
    modules = [import_module(f"targetlang.{name}") for name in ("pipeline", "units.quantity", "source.width")]
    assert all(sum(len(found.examples) for found in finder.find(module)) > 2 for module in modules)
