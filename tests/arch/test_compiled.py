"""What a compiled wheel is made of (pyproject.toml): the modules that can be, and no class of values."""

import ast
import tomllib
from fnmatch import fnmatch
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "src"
HOOK: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["mypyc"]
COMPILED = import_module("targetlang.resolve.from_tree").__file__ or ""


def named(path: Path) -> str:
    return "/" + path.relative_to(ROOT).as_posix()


def is_out(path: Path) -> bool:
    return any(fnmatch(named(path) if "/" in pattern else path.name, pattern) for pattern in HOOK["exclude"])


CHOSEN = [path for path in sorted(SOURCE.rglob("*.py")) if any(fnmatch(named(path), pattern) for pattern in HOOK["include"]) and not is_out(path)]


def test_every_pattern_says_something() -> None:
    names = [named(path) for path in SOURCE.rglob("*.py")]
    patterns = [*HOOK["include"], *(f"*/{one}" if "/" not in one else one for one in HOOK["exclude"])]
    assert not [pattern for pattern in patterns if not any(fnmatch(name, pattern) for name in names)]


@pytest.mark.parametrize("path", CHOSEN, ids=named)
def test_chosen_module_can_be_compiled(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        made = isinstance(node, ast.ClassDef) and any(ast.unparse(one).split("(")[0] in ("define", "frozen") for one in node.decorator_list)
        assert not made, f"{path.name} has a class of values: it is made by records, as attrs makes it, and not compiled"


def test_all_or_none_is_compiled() -> None:
    """A compiled module left among the sources would hide what is changed in them."""
    suffix = Path(COMPILED).suffix
    modules = [import_module(".".join(path.relative_to(SOURCE).with_suffix("").parts)) for path in CHOSEN]
    assert {Path(module.__file__ or "").suffix for module in modules} == {suffix}
    assert suffix == ".py" or str(SOURCE) not in COMPILED, "compiled modules lie among the sources"
