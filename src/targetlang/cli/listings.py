"""`explain`, `units`, `schema`: what there is."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def explain(options: "argparse.Namespace") -> int:
    """Print the page of one code."""
    from targetlang.cli.check import language
    from targetlang.diagnostics import catalogue

    wanted = options.code.upper()
    if not catalogue.is_known(wanted):
        print(f"targetlang: 没有 {options.code} 这个代码", file=sys.stderr)
        return 2
    code = catalogue.find(wanted)
    text = code.text(language(options.lang))
    print(f"{code.code}  {code.name}  ({code.severity})\n\n{text.title}\n\n  {text.message}")
    if text.suggestion:
        print(f"  {text.suggestion}")
    for message, suggestion in text.variants.values():
        print(f"  {message}" + (f"\n  {suggestion}" if suggestion else ""))
    return 0


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
