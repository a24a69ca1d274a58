"""Prepare the registry: `units/units.toml` → `targetlang/_prepared/units.py`, so that no start reads TOML."""

import os
import pprint

from targetlang._prepared.keep import keep


def prepare(text: str) -> str:
    """Return the source of the prepared module for the text of units.toml. Raises ValueError on a fault in it."""
    import tomllib

    data = tomllib.loads(text)
    units: list[tuple[str, str, int, int]] = []
    aliases: dict[str, list[int]] = {}
    counting = data.pop("counting")
    confused = tuple(data.pop("confused")["groups"])
    for dimension, entries in data.items():
        for symbol, entry in entries.items():
            factor, *others = entry if isinstance(entry, list) else [entry]
            numerator, _, denominator = str(factor).partition("/")
            _add(aliases, (symbol, *others), len(units), units, dimension)
            units.append((dimension, symbol, int(numerator), int(denominator or 1)))
    for word in counting["words"].split():
        folded = tuple(alias for alias, to in counting["alias"].items() if to == word)
        _add(aliases, (word, *folded), len(units), units, word)
        units.append((word, word, 1, 1))
    return "\n".join(
        [
            '"""Prepared from units/units.toml by targetlang.units.prepare_units; do not edit."""\n',
            f"UNITS: tuple[tuple[str, str, int, int], ...] = {pprint.pformat(tuple(units), width=110)}\n",
            f"ALIASES: dict[str, tuple[int, ...]] = {pprint.pformat({k: tuple(v) for k, v in aliases.items()}, width=110)}\n",
            f"CONFUSED: tuple[str, ...] = {pprint.pformat(confused, width=110)}\n",
        ]
    )


def _add(
    aliases: dict[str, list[int]],
    words: tuple[str, ...],
    number: int,
    units: list[tuple[str, str, int, int]],
    dimension: str,
) -> None:
    for word in words:
        if any(other == number or units[other][0] == dimension for other in aliases.get(word, ())):
            message = f"{word} stands twice under {dimension}"
            raise ValueError(message)
        aliases.setdefault(word, []).append(number)


def main() -> None:
    """Write the prepared module, or with `--check` exit 1 where it is out of date."""
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "units.toml"), encoding="utf-8") as file:
        keep(units=prepare(file.read()))


if __name__ == "__main__":
    main()
