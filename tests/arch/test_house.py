"""The house rules that a program can check."""

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent.parent / "src" / "targetlang"
MODULES = sorted(path for path in SOURCE.rglob("*.py") if "_prepared" not in path.parts)
HARD_LIMIT = 400
EXACT = {"units", "model", "resolve", "rules", "layout", "backends", "tables", "ports"}
NOT_NAMES = {"utils", "helpers", "common", "base", "misc"}
# Modules that no plain `check` needs: they prepare data, or are imported inside the function that asks for them.
LATE = {
    "syntax/prepare_grammar.py",
    "units/prepare_units.py",
    "units/prepare_names.py",
    "ports/prepare_rules.py",
    "ports/prepare_forms.py",
    "cli/check_options.py",
    "cli/options.py",
    "layout/running.py",
    "layout/sandbox.py",
    "backends/word_filler.py",
    "backends/word_merges.py",
    "backends/word_tags.py",
    "cli/parser.py",
    "cli/prepare_pages.py",
    "units/quantity.py",
}
# Floats serve to guess encodings; quantities are exact.
QUANTITIES = [path for path in MODULES if path.relative_to(SOURCE).parts[0] in EXACT]
HEAVY = {"typing", "pathlib", "fractions", "json", "tomllib", "argparse", "lark", "jinja2", "dataclasses", "logging"} | {"docxtpl", "docx", "lxml"}


def named(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def imported_at_start(tree: ast.Module) -> set[str]:
    """Top-level packages that the module imports when it is imported itself."""
    found: set[str] = set()
    for statement in tree.body:
        if isinstance(statement, ast.Import):
            found |= {alias.name.split(".")[0] for alias in statement.names}
        elif isinstance(statement, ast.ImportFrom) and statement.module:
            found.add(statement.module.split(".")[0])
    return found


def test_there_are_modules() -> None:
    assert len(MODULES) > 50


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_module_is_small_named_and_light(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert text.count("\n") <= HARD_LIMIT
    assert not {part.removesuffix(".py") for part in path.relative_to(SOURCE).parts} & NOT_NAMES
    if named(path) not in LATE:
        assert not imported_at_start(tree) & HEAVY


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_public_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", QUANTITIES, ids=named)
def test_no_float_where_quantities_are(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    floats = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, float)]
    assert floats == []


def test_late_modules_are_there() -> None:
    assert {named(path) for path in MODULES} >= LATE


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_possessive_group_is_given_to_re_itself(path: Path) -> None:
    """Some engines misread it; `late` and `compiled` know which (source/engine.py)."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "re":
            written = "".join(ast.unparse(one) for one in node.args)
            assert not re.search(r"\)(?:[*+?]|\{[\d,]+\})\+", written), written
