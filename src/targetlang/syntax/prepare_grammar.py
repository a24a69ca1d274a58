"""Prepare the grammar: `grammar/target.lark` → `targetlang/_prepared/grammar.py`.

At run time nothing imports Lark: the terminals of the grammar become ordinary regular expressions and the LALR
tables of the recursive parts plain dictionaries. A test regenerates the module and compares it byte for byte.
"""

import os
import pprint

from targetlang._prepared.keep import keep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lark.parsers.lalr_analysis import ParseTable

LINES = ("INDICATOR", "FIELD", "ITEM", "COMMENT", "ENTRY", "HEADER")
"""Kinds of line, the most frequent first; the grammar's priorities decide, see `_ordered`."""
TARGETS = ("RAW", "NOT_APPLICABLE", "DATE", "QUANTITY", "RANGE")
STARTS = ("template", "money")


def grammar_path() -> str:
    """Return where the grammar is: beside an installed package, or at the top of a checkout."""
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(here, "grammar", "target.lark")
    if os.path.exists(installed):
        return installed
    return os.path.join(os.path.dirname(os.path.dirname(here)), "grammar", "target.lark")


def prepare(grammar: str) -> str:
    """Return the source of the prepared module for a grammar text."""
    from lark import Lark

    lark = Lark(grammar, parser="lalr", start=["start", "target", *STARTS], propagate_positions=False)
    patterns = {terminal.name: terminal.pattern.to_regexp() for terminal in lark.terminals}
    priorities = {terminal.name: terminal.priority for terminal in lark.terminals}
    lines = sorted(LINES, key=lambda name: -priorities[name])
    targets = sorted(TARGETS, key=lambda name: -priorities[name])
    parts = [
        '"""Prepared from grammar/target.lark by targetlang.syntax.prepare_grammar; do not edit."""\n',
        _assignment("LINES", {name: patterns[name] for name in lines}),
        _assignment("TARGETS", {name: patterns[name] for name in targets}),
        _assignment("TABLES", {start: _table(grammar, start) for start in STARTS}),
    ]
    return "\n".join(parts)


def _assignment(name: str, value: object) -> str:
    return f"{name} = {pprint.pformat(value, width=110, sort_dicts=False)}\n"


def _table(grammar: str, start: str) -> dict[str, object]:
    """Return the LALR table of one start rule: tokens in matching order, actions per state, rules."""
    from lark import Lark
    from lark.parsers.lalr_analysis import Shift

    lark = Lark(grammar, parser="lalr", start=start)
    table = lark.parser.parser._parse_table  # noqa: SLF001 - the table is what is prepared here
    rules: list[tuple[str, str, int, tuple[int, ...]]] = []
    numbers: dict[object, int] = {}
    states: dict[int, dict[str, tuple[int, int]]] = {}
    for state, actions in _ordered(table):
        row: dict[str, tuple[int, int]] = {}
        for token, (action, argument) in sorted(actions.items()):
            if action is Shift:
                row[token] = (0, argument)
                continue
            if argument not in numbers:
                numbers[argument] = len(rules)
                rules.append(_rule(argument))
            row[token] = (1, numbers[argument])
        states[state] = row
    states, first, last = _renumber(states, table.start_states[start], table.end_states[start])
    used = {token for row in states.values() for token in row}
    terminals = [terminal for terminal in lark.terminals if terminal.name in used]
    terminals.sort(key=lambda t: (-t.priority, -t.pattern.max_width, -len(t.pattern.value), t.name))
    return {
        "tokens": {terminal.name: terminal.pattern.to_regexp() for terminal in terminals},
        "start": first,
        "end": last,
        "states": states,
        "rules": rules,
    }


def _ordered(table: "ParseTable") -> "list[tuple[int, dict[str, tuple[object, Any]]]]":
    """Return the states in the order in which they are reached: Lark's own numbers differ from run to run."""
    from lark.parsers.lalr_analysis import Shift

    order = list(table.start_states.values())
    for state in order:
        for _, (action, argument) in sorted(table.states[state].items()):
            if action is Shift and argument not in order:
                order.append(argument)
    return [(state, table.states[state]) for state in order]  # type: ignore[misc]


def _renumber(
    states: dict[int, dict[str, tuple[int, int]]], first: int, last: int
) -> tuple[dict[int, dict[str, tuple[int, int]]], int, int]:
    """Number the states by their order."""
    new = {old: number for number, old in enumerate(states)}
    moved = {
        new[old]: {token: (kind, new[to] if kind == 0 else to) for token, (kind, to) in row.items()}
        for old, row in states.items()
    }
    return moved, new[first], new[last]


def _rule(rule: object) -> tuple[str, str, int, tuple[int, ...]]:
    """Return (origin, name of what it builds, length, positions kept) of a Lark rule."""
    origin = str(rule.origin.name)  # type: ignore[attr-defined]
    name = str(rule.alias or origin)  # type: ignore[attr-defined]
    kept = tuple(
        at
        for at, symbol in enumerate(rule.expansion)  # type: ignore[attr-defined]
        if not (symbol.is_term and symbol.filter_out)
    )
    return origin, name, len(rule.expansion), kept  # type: ignore[attr-defined]


def main() -> None:
    """Write the prepared module, or with `--check` exit 1 where it is out of date."""
    with open(grammar_path(), encoding="utf-8") as file:
        keep(grammar=prepare(file.read()))


if __name__ == "__main__":
    main()
