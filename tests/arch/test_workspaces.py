"""Who hands over a loader of files says which folder it may not leave: without, imports and forms beside it are not found."""

import ast
from collections.abc import Iterator
from pathlib import Path

import targetlang

SOURCE = Path(targetlang.__file__).parent
# How many arguments by place it takes to give the workspace; the loader stands before it.
GIVEN = {"compile_bytes": 4, "format_bytes": 4, "fix_document": 4, "Side": 4, "Place": 3, "read_documents": 3}


def calls() -> Iterator[tuple[str, str, int]]:
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in GIVEN:
                named = sum(word.arg in ("load", "root", "roots") for word in node.keywords)
                yield f"{path.relative_to(SOURCE)}:{node.lineno}", node.func.id, len(node.args) + named


def test_a_loader_is_never_handed_over_without_its_workspace() -> None:
    found = list(calls())
    assert {name for _, name, _ in found} == set(GIVEN)
    assert [place for place, name, count in found if count == GIVEN[name] - 1] == []
