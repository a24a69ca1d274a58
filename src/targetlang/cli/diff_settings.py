"""Settings of `targetlang diff`: the `[diff]` table of the configuration, then the command line."""

import os
from collections.abc import Mapping
from decimal import Decimal

from targetlang.cli.files import read_file
from targetlang.cli.settings import find_configuration
from targetlang.cli.settings import table_in
from targetlang.diagnostics import CommandFault
from targetlang.diff.catalogue import is_known
from targetlang.diff.event import SEVERITIES
from targetlang.diff.event import SEVERITY_WORDS
from targetlang.diff.settings import MODES
from targetlang.diff.settings import DiffSettings
from targetlang.records import evolve
from targetlang.records import frozen
from targetlang.units.number import parse_number
from targetlang.units.registry import shipped

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

_KEYS = ("mode", "show", "severity", "budget-percent", "budget-amount", "pairs")
_BY_WORD = {word: name for name, word in SEVERITY_WORDS.items()} | {name: name for name in SEVERITIES}


@frozen
class Chosen:
    """The settings of the comparison, and the least severity that is shown."""

    settings: DiffSettings
    least: str = "record"


def read_settings(options: "argparse.Namespace") -> Chosen:
    """Return the settings of a run. Raises CommandFault."""
    chosen = Chosen(DiffSettings())
    for name, value in ({} if options.isolated else _from_file()).items():
        chosen = _with(chosen, name, value)
    if options.mode:
        chosen = _with(chosen, "mode", options.mode)
    for word in options.severity or ():
        code, mark, severity = word.partition("=")
        chosen = _with(chosen, "severity", {code: severity}) if mark else _with(chosen, "show", word)
    for name in ("budget-percent", "budget-amount"):
        given = getattr(options, name.replace("-", "_"))
        if given:
            chosen = _with(chosen, name, given)
    for word in options.map or ():
        old, mark, new = word.partition("=")
        if not (old and mark and new):
            raise CommandFault("diff.map-form", pair=word)
        chosen = _with(chosen, "pairs", {old: new})
    return chosen


def _from_file() -> Mapping[str, object]:
    """Return the `diff` table of the nearest configuration upwards, or nothing."""
    path = find_configuration(os.getcwd())
    if path is None:
        return {}
    try:
        document = table_in(path, (read_file(path) or b"").decode("utf-8-sig"))
    except ValueError as error:  # no TOML, or no UTF-8
        raise CommandFault("diff.not-toml", path=path, reason=str(error)) from None
    table = document.get("diff", {}) if isinstance(document, dict) else {}
    if not isinstance(table, dict):
        raise CommandFault("diff.table", path=path)
    return table


def _with(chosen: Chosen, name: str, value: object) -> Chosen:
    settings = chosen.settings
    if name == "mode" and value in MODES:
        return evolve(chosen, settings=evolve(settings, mode=str(value)))
    if name == "show" and value in _BY_WORD:
        return evolve(chosen, least=_BY_WORD[str(value)])
    if name == "severity" and isinstance(value, Mapping):
        return evolve(chosen, settings=evolve(settings, severities={**settings.severities, **_severities(value)}))
    if name == "pairs" and isinstance(value, Mapping) and all(isinstance(one, str) for one in value.values()):
        return evolve(chosen, settings=evolve(settings, pairs={**settings.pairs, **value}))
    if name == "budget-percent" and (number := parse_number(str(value).removesuffix("%"))) is not None and number >= 0:
        return evolve(chosen, settings=evolve(settings, budget_percent=number))
    if name == "budget-amount" and (amount := _money(str(value))) is not None:
        return evolve(chosen, settings=evolve(settings, budget_amount=amount))
    raise _fault_of(name, value)


def _fault_of(name: str, value: object) -> CommandFault:
    if name not in _KEYS:
        return CommandFault("diff.unknown-key", key=name, known=_KEYS)
    expected = CommandFault(_EXPECTED[name])
    if name == "show":
        return CommandFault("diff.level", value=str(value), expected=expected)
    return CommandFault("diff.value", key=name, value=str(value), expected=expected)


_EXPECTED = {
    "mode": "diff.mode-expected",
    "show": "diff.show-expected",
    "severity": "diff.severity-expected",
    "pairs": "diff.pairs-expected",
    "budget-percent": "diff.percent-expected",
    "budget-amount": "diff.amount-expected",
}


def _severities(given: Mapping[object, object]) -> dict[str, str]:
    found = {}
    for code, word in given.items():
        if not is_known(str(code)):
            raise CommandFault("rules.unknown", code=str(code))
        if word not in _BY_WORD:
            raise CommandFault("diff.code-level", code=str(code), value=str(word))
        found[str(code)] = _BY_WORD[str(word)]
    return found


def _money(text: str) -> Decimal | None:
    """Return an amount of money in 元, or None."""
    digits = text.rstrip("万亿千百元 ")
    number = parse_number(digits)
    unit = shipped().find(text[len(digits) :].strip() or "元")
    if number is None or unit is None or unit.dimension.powers != (("金额", 1),) or number < 0:
        return None
    return number * unit.numerator / unit.denominator
