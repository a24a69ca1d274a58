"""`units`, `schema`: what there is."""

from targetlang.cli.sentences.units import SENTENCES
from targetlang.cli.speech import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def units(options: "argparse.Namespace") -> int:
    """Print the units by dimension."""
    from targetlang._prepared.units import UNITS

    groups: dict[str, list[str]] = {}
    for dimension, symbol, _numerator, _denominator in UNITS:
        groups.setdefault("计数" if dimension == symbol else dimension, []).append(symbol)
    for dimension, symbols in groups.items():
        # A dimension that was added a moment ago has no English yet; a test asks for it.
        title = say(options.lang, f"units.{dimension}") if dimension in SENTENCES else dimension
        print(f"{title}: {' '.join(symbols)}")
    return 0


def schema(options: "argparse.Namespace") -> int:
    """Print the JSON Schema of what `build`, `diff` or `history` write with `--to json`."""
    import json

    if options.name == "diff":
        from targetlang.diff.views.schema import SCHEMA as chosen
    elif options.name == "history":
        from targetlang.history.course_schema import SCHEMA as chosen
    else:
        from targetlang.ports.document_schema import SCHEMA as chosen

    print(json.dumps(chosen, ensure_ascii=False, indent=2))
    return 0
