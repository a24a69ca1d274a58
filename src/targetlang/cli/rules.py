"""`explain` and `rules`: the codes, in both languages."""

import sys
from shutil import get_terminal_size

from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


_NARROWEST, _WIDEST = 40, 100


def explain(options: "argparse.Namespace") -> int:
    """Print the page of one code; an unknown one is answered with the nearest."""
    from targetlang.catalogue import event_page
    from targetlang.catalogue import page
    from targetlang.catalogue import render_text
    from targetlang.diagnostics import catalogue
    from targetlang.diff import catalogue as events

    chosen = options.lang
    wanted = options.code.upper()
    if events.is_known(wanted):
        sys.stdout.write(render_text(event_page(wanted, chosen), chosen))
        return 0
    if not catalogue.is_known(wanted):
        raise _unknown(options.code)
    width = min(max(get_terminal_size().columns, _NARROWEST), _WIDEST)
    sys.stdout.write(render_text(page(wanted, chosen), chosen, width))
    return 0


def rules(options: "argparse.Namespace") -> int:
    """Print all codes, or those that begin with the prefixes given: severity, fix and meaning of each.

    The events of a comparison (D…) are listed where they are asked for.
    """
    from targetlang.diagnostics import catalogue
    from targetlang.diagnostics.summary import severity_word
    from targetlang.diff import catalogue as events
    from targetlang.diff.telling import severity_word as event_word
    from targetlang.source.width import display_width
    from targetlang.source.width import pad

    chosen = options.lang
    prefixes = tuple(prefix.upper() for prefix in options.prefixes)
    for prefix in options.prefixes:
        if not any(entry.code.startswith(prefix.upper()) for entry in (*catalogue.codes(), *events.codes())):
            raise _unknown(prefix)
    entries = [entry for entry in catalogue.codes() if not prefixes or entry.code.startswith(prefixes)]
    if prefixes:
        entries += [entry for entry in events.codes() if entry.code.startswith(prefixes)]
    if options.output_format == "json":
        from json import dumps

        listed = [
            {"code": one.code, "name": one.name, "severity": one.severity, "fix": one.fix, "zh": one.chinese.title, "en": one.english.title}
            for one in entries
        ]
        print(dumps({"version": 1, "rules": listed}, ensure_ascii=False, indent=1))
        return 0
    marks = {"safe": "*", "confirm": "?", "none": " "}
    words = [event_word(one.severity, chosen) if events.is_known(one.code) else severity_word(one.severity, chosen) for one in entries]
    width = max(map(display_width, words), default=0)
    for one, word in zip(entries, words, strict=True):
        print(f"{one.code} {pad(word, width)} {marks[one.fix]} {one.text(chosen).title}")
    print("* --fix   ? --fix --confirm", file=sys.stderr)
    return 0


def _unknown(code: str) -> CommandFault:
    """Say that there is no such code, and which one is near."""
    from targetlang.diagnostics import catalogue
    from targetlang.diff import catalogue as events
    from targetlang.resolve.near import nearest

    near = nearest(code.upper(), [entry.code for entry in (*catalogue.codes(), *events.codes())])
    return CommandFault("rules.unknown", code=code) if near is None else CommandFault("rules.unknown-near", code=code, near=near)
