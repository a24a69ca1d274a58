"""Prepare what names say: `units/names.toml` → `targetlang/_prepared/names.py`, so that no start reads TOML."""

import os

from targetlang._prepared.keep import keep


def prepare(text: str) -> str:
    """Return the source of the prepared module for the text of names.toml. Raises ValueError on a fault in it."""
    import pprint
    import tomllib

    lines = ['"""Prepared from units/names.toml by targetlang.units.prepare_names; do not edit."""\n']
    for table, entries in tomllib.loads(text).items():
        if table == "counted":
            value: object = {word: tuple(units) for word, units in entries.items()}
            lines.append(f"COUNTED: dict[str, tuple[str, ...]] = {pprint.pformat(value, width=110)}\n")
            continue
        for key, words in entries.items():
            if len(set(words)) != len(words):
                message = f"a word stands twice in {table}.{key}"
                raise ValueError(message)
            lines.append(f"{table.upper()}_{key.upper()}: tuple[str, ...] = {pprint.pformat(tuple(words), width=110)}\n")
    return "\n".join(lines)


def main() -> None:
    """Write the prepared module, or with `--check` exit 1 where it is out of date."""
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "names.toml"), encoding="utf-8") as file:
        keep(names=prepare(file.read()))


if __name__ == "__main__":
    main()
