"""`units`, `schema`: what there is."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def units(_: "argparse.Namespace") -> int:
    """Print the units by dimension."""
    from targetlang._prepared.units import UNITS

    groups: dict[str, list[str]] = {}
    for dimension, symbol, _numerator, _denominator in UNITS:
        groups.setdefault("计数" if dimension == symbol else dimension, []).append(symbol)
    for dimension, symbols in groups.items():
        print(f"{dimension}: {' '.join(symbols)}")
    return 0


def schema(_: "argparse.Namespace") -> int:
    """Print the JSON Schema of `build --to json`."""
    import json

    from targetlang.backends.document_schema import SCHEMA

    print(json.dumps(SCHEMA, ensure_ascii=False, indent=2))
    return 0
