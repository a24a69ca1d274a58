"""A writer of TOML for the mappings of `structured`: arrays of tables, short values inline."""

import json
from collections.abc import Iterator
from typing import Any

TABLES = ("departments", "projects", "indicators", "groups")


def print_toml(plain: dict[str, Any], path: str = "") -> Iterator[str]:
    """Yield the lines of one table and of the tables below it."""
    for key, value in plain.items():
        if key not in TABLES:
            yield f"{key} = {_inline(value)}\n"
    for key in TABLES:
        for table in plain.get(key, ()):
            below = f"{path}{key}"
            yield f"\n[[{below}]]\n"
            yield from print_toml(table, below + ".")


def _inline(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_inline(member)}" for key, member in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)
