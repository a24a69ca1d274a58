"""`explain` and `rules`: the codes, in both languages."""

import sys
from shutil import get_terminal_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.diagnostics.catalogue.code import Code

_NARROWEST, _WIDEST = 40, 100


def explain(options: "argparse.Namespace") -> int:
    """Print the page of one code; an unknown one is answered with the nearest."""
    from targetlang.catalogue import page
    from targetlang.catalogue import render_text
    from targetlang.cli.check import language
    from targetlang.diagnostics import catalogue
    from targetlang.diff import catalogue as events
    from targetlang.resolve.near import nearest

    chosen = language(options.lang)
    wanted = options.code.upper()
    if events.is_known(wanted):
        return _show_event(events.find(wanted), chosen)
    if not catalogue.is_known(wanted):
        near = nearest(wanted, [entry.code for entry in catalogue.codes()])
        words = f"no code {options.code}" if chosen == "en" else f"没有 {options.code} 这个代码"
        asked = "" if near is None else f"; {near}?" if chosen == "en" else f"，是不是 {near}？"
        print(f"targetlang: {words}{asked}", file=sys.stderr)
        return 2
    width = min(max(get_terminal_size().columns, _NARROWEST), _WIDEST)
    sys.stdout.write(render_text(page(wanted, chosen), chosen, width))
    return 0


def _show_event(code: "Code", language: str) -> int:
    """Print the page of a code of the comparison of years."""
    text = code.text(language)
    print(f"{code.code}  {code.name}  ({code.severity})\n\n{text.title}\n\n  {text.message}")
    if text.suggestion:
        print(f"  {text.suggestion}")
    for message, suggestion in text.variants.values():
        print(f"  {message}" + (f"\n  {suggestion}" if suggestion else ""))
    return 0


def rules(options: "argparse.Namespace") -> int:
    """Print all codes, or those that begin with the prefixes given: severity, fix and meaning of each."""
    from targetlang.cli.check import language
    from targetlang.diagnostics import catalogue
    from targetlang.diagnostics.summary import severity_word
    from targetlang.source.width import pad

    chosen = language(options.lang)
    prefixes = tuple(prefix.upper() for prefix in options.prefixes)
    entries = [entry for entry in catalogue.codes() if not prefixes or entry.code.startswith(prefixes)]
    if options.output_format == "json":
        from json import dumps

        listed = [
            {"code": one.code, "name": one.name, "severity": one.severity, "fix": one.fix, "zh": one.chinese.title, "en": one.english.title}
            for one in entries
        ]
        print(dumps({"version": 1, "rules": listed}, ensure_ascii=False, indent=1))
        return 0
    marks = {"safe": "*", "confirm": "?", "none": " "}
    width = 7 if chosen == "en" else 4
    for one in entries:
        print(f"{one.code} {pad(severity_word(one.severity, chosen), width)} {marks[one.fix]} {one.text(chosen).title}")
    print("* --fix   ? --fix --confirm", file=sys.stderr)
    return 0 if entries else 2
