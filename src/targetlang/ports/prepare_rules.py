"""Prepare the index of the rules and their words: `rules/*.py`, `rules/*.toml` → `targetlang/_prepared/`."""

import ast
import os
import pprint

from targetlang._prepared.keep import keep

_HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def prepare(folder: str) -> str:
    """Return the source of the prepared index for a folder of rules, which are read without being run."""
    found: list[tuple[str, str]] = []
    for name in sorted(os.listdir(folder)):
        if name.endswith(".py"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                code = code_of(file.read())
            if code is not None:
                found.append((code, name.removesuffix(".py")))
    text = pprint.pformat(tuple(sorted(found)), width=110)
    return f'''"""Prepared from rules/*.py by targetlang.ports.prepare_rules; do not edit."""

RULES: tuple[tuple[str, str], ...] = {text}
'''


def code_of(source: str) -> str | None:
    """Return the code of the one RULE of a module, or None where it has none."""
    for statement in ast.parse(source).body:
        if not isinstance(statement, ast.Assign) or not isinstance(statement.value, ast.Call):
            continue
        named = [target.id for target in statement.targets if isinstance(target, ast.Name)]
        first = statement.value.args[0] if statement.value.args else None
        if named == ["RULE"] and isinstance(first, ast.Constant) and isinstance(first.value, str):
            return first.value
    return None


def prepare_words(text: str) -> str:
    """Return the source of the prepared misspellings for the text of misspellings.toml."""
    import tomllib

    data = tomllib.loads(text)
    return f'''"""Prepared from rules/misspellings.toml by targetlang.ports.prepare_rules; do not edit."""

MISSPELLINGS: dict[str, str] = {pprint.pformat(data["misspellings"], width=110, sort_dicts=False)}

CORRECT: tuple[str, ...] = {pprint.pformat(tuple(data["correct"]["words"]), width=110)}
'''


def prepare_repealed(text: str) -> str:
    """Return the source of the prepared list of repealed documents for the text of repealed.toml."""
    import tomllib

    found = {title: tuple(now) for title, now in tomllib.loads(text)["repealed"].items()}
    return f'''"""Prepared from rules/repealed.toml by targetlang.ports.prepare_rules; do not edit."""

REPEALED: dict[str, tuple[str, int]] = {pprint.pformat(found, width=110, sort_dicts=False)}
'''


def main() -> None:
    """Write the prepared modules, or with `--check` exit 1 where one is out of date."""
    rules = os.path.join(_HERE, "rules")
    with open(os.path.join(rules, "misspellings.toml"), encoding="utf-8") as file:
        words = prepare_words(file.read())
    with open(os.path.join(rules, "repealed.toml"), encoding="utf-8") as file:
        repealed = prepare_repealed(file.read())
    keep(misspellings=words, repealed=repealed, rules=prepare(rules))


if __name__ == "__main__":
    main()
