"""What is wrong in form data whose keys and types are right: words that no line could write, names used twice."""

import re
from collections.abc import Iterator
from collections.abc import Mapping

from targetlang.ports.form import COLUMN_KEYS
from targetlang.ports.form_faults import FormFault
from targetlang.ports.form_shape import ASKED_FOR
from targetlang.ports.vocabulary import ENTRY_KINDS
from targetlang.ports.vocabulary import HEADER_KINDS
from targetlang.ports.vocabulary import LANGUAGE_FIELDS
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_DECIMAL = late(r"[0-9]{1,18}(?:\.[0-9]{1,8})?")
# As the grammar has them: what a level, a key, a source, a checkpoint and a horizon may look like.
_LEVEL = late(r"[^\s\d:：.．。·/／\"|｜@＠#＃-][^\s:：.．。·/／\"|｜]*")
_KEY = late(r"[^\s:：#＃\".．。·/／0-9０-９（(《“【-][^\s:：.．。·/／]*")
_SOURCE = late(r"[^\s0-9０-９+＋=＝()（）|｜@＠,，、；;:：{}｛｝]+")
_POINT = late(r"[^\s,，、；;:：]+")
_IDENTIFIER = late(r"[a-z][a-z0-9_]*")
_CODE = late(r"[A-Z][0-9]{3}")
_STEP = late(r"([^.\[\]]+)|\[([0-9]+)\]")
_COSTLY = late(r"\)(?:[*+]|\{[0-9]*,\})|\\[1-9]|\(\?P=")
_MAX_PATTERN = 200


def content_faults(data: "Mapping[str, Any]") -> Iterator[FormFault]:
    """Yield the faults of data whose shape is right."""
    yield from _unit_faults(data)
    yield from _category_faults(data)
    yield from _field_faults(data.get("fields", []))
    yield from _word_faults(data)
    yield from _column_faults(data)
    yield from _reference_faults(data)
    for at, total in enumerate(data.get("weight_totals", ())):
        if not _DECIMAL.fullmatch(total):
            yield FormFault(f"weight_totals[{at}]", "not-number", {"value": total})
    if data.get("valid_from", 0) > data.get("valid_to", 9999):
        yield FormFault("valid_to", "too-early")
    if "date_pattern" in data and "YYYY" not in data["date_pattern"]:
        yield FormFault("date_pattern", "no-year", {"value": data["date_pattern"]})
    for key in ("project_code", "department_code"):
        if key in data:
            yield from _code_faults(data[key], key)


def _unit_faults(data: "Mapping[str, Any]") -> Iterator[FormFault]:
    from targetlang.units.registry import shipped

    unit, yuan = shipped().find(data["money_unit"]), shipped().find("元")
    if unit is None or yuan is None or unit.dimension != yuan.dimension:
        yield FormFault("money_unit", "no-money-unit", {"value": data["money_unit"]})
    if not 0 <= data["money_decimals"] <= 8:
        yield FormFault("money_decimals", "out-of-range", {"value": str(data["money_decimals"])})


def _category_faults(data: "Mapping[str, Any]") -> Iterator[FormFault]:
    yield from _repeated(data["categories"], "categories", "short")
    for at, category in enumerate(data["categories"]):
        key = f"categories[{at}]"
        yield from _bad_words(category, key, _LEVEL)
        yield from _repeated(category.get("subcategories", []), f"{key}.subcategories", "short")
        for below, subcategory in enumerate(category.get("subcategories", ())):
            yield from _bad_words(subcategory, f"{key}.subcategories[{below}]", _LEVEL)


def _bad_words(level: "Mapping[str, Any]", key: str, pattern: "re.Pattern[str]") -> Iterator[FormFault]:
    if not pattern.fullmatch(level["short"]):
        yield FormFault(f"{key}.short", "not-a-word", {"value": level["short"]})
    for at, alias in enumerate(level.get("aliases", ())):
        if not pattern.fullmatch(alias):
            yield FormFault(f"{key}.aliases[{at}]", "not-a-word", {"value": alias})


def _field_faults(fields: "list[Mapping[str, Any]]") -> Iterator[FormFault]:
    identifiers = {spec.identifier: spec.key for spec in LANGUAGE_FIELDS}
    seen: set[str] = set()
    for at, one in enumerate(fields):
        key = f"fields[{at}]"
        for place, word in ((f"{key}.key", one["key"]), *_numbered(one.get("aliases", []), f"{key}.aliases")):
            if not _KEY.fullmatch(word) or word in HEADER_KINDS:
                yield FormFault(place, "not-a-word", {"value": word})
            elif word in seen or (word in ENTRY_KINDS and word != "依据"):
                yield FormFault(place, "repeated", {"value": word})
            seen.add(word)
        if not _IDENTIFIER.fullmatch(one["identifier"]):
            yield FormFault(f"{key}.identifier", "not-an-identifier", {"value": one["identifier"]})
        elif identifiers.setdefault(one["identifier"], one["key"]) != one["key"]:
            yield FormFault(f"{key}.identifier", "repeated", {"value": one["identifier"]})
        yield from _own_faults(one, key)


def _own_faults(one: "Mapping[str, Any]", key: str) -> Iterator[FormFault]:
    """Yield what of a field doesn't fit its other keys."""
    if one.get("type") == "choice" and not one.get("choices"):
        yield FormFault(f"{key}.choices", "missing-key", {"name": "choices"})
    if one.get("required") and not {*one["owners"]} & {*ASKED_FOR}:
        yield FormFault(f"{key}.required", "never-asked-for")
    yield from _source_faults(one.get("funding", []), f"{key}.funding", set())


def _numbered(words: list[str], key: str) -> list[tuple[str, str]]:
    return [(f"{key}[{at}]", word) for at, word in enumerate(words)]


def _word_faults(data: "Mapping[str, Any]") -> Iterator[FormFault]:
    yield from _source_faults(data.get("funding", []), "funding", set())
    for key in ("checkpoints", "horizons"):
        seen: set[str] = set()
        for place, word in _numbered(data.get(key, []), key):
            if not _POINT.fullmatch(word):
                yield FormFault(place, "not-a-word", {"value": word})
            elif word in seen:
                yield FormFault(place, "repeated", {"value": word})
            seen.add(word)
    horizon = data.get("default_horizon")
    if horizon is not None and horizon not in data.get("horizons", ()):
        yield FormFault("default_horizon", "not-declared", {"value": horizon, "place": "horizons"})


def _source_faults(sources: "list[Mapping[str, Any]]", key: str, seen: set[str]) -> Iterator[FormFault]:
    for at, one in enumerate(sources):
        place = f"{key}[{at}]"
        if not _SOURCE.fullmatch(one["name"]):
            yield FormFault(f"{place}.name", "not-a-word", {"value": one["name"]})
        elif one["name"] in seen:
            yield FormFault(f"{place}.name", "repeated", {"value": one["name"]})
        seen.add(one["name"])
        yield from _source_faults(one.get("parts", []), f"{place}.parts", seen)


def _column_faults(data: "Mapping[str, Any]") -> Iterator[FormFault]:
    fields = {one["key"] for one in data.get("fields", ()) if "indicator" in one["owners"]}
    fields |= {spec.key for spec in LANGUAGE_FIELDS if "indicator" in spec.owners}
    seen: set[tuple[str, str, str | None]] = set()
    for at, column in enumerate(data.get("columns", ())):
        key = f"columns[{at}]"
        if column["key"] not in fields and column["key"] not in COLUMN_KEYS:
            allowed = "、".join((*COLUMN_KEYS, *sorted(fields)))
            yield FormFault(f"{key}.key", "not-allowed", {"value": column["key"], "allowed": allowed})
        horizon = column.get("horizon")
        if horizon is not None and horizon not in data.get("horizons", ()):
            yield FormFault(f"{key}.horizon", "not-declared", {"value": horizon, "place": "horizons"})
        place = (column.get("table", ""), column["key"], horizon)
        if place in seen:
            yield FormFault(f"{key}.key", "repeated", {"value": column["key"]})
        seen.add(place)


def _reference_faults(data: "Mapping[str, Any]") -> Iterator[FormFault]:
    """Yield the keys that speak of what is not there: required fields, severities, what is known from memory."""
    words = {word for spec in LANGUAGE_FIELDS for word in (spec.key, *spec.aliases)}
    words |= {one["key"] for one in data.get("fields", ())}
    for owner, keys in data.get("required_fields", {}).items():
        for place, word in _numbered(keys, f"required_fields.{owner}"):
            if word not in words:
                yield FormFault(place, "not-declared", {"value": word, "place": "fields"})
    for code in data.get("severities", ()):
        if not _CODE.fullmatch(code):
            yield FormFault(f"severities.{code}", "no-code", {"value": code})
    for place, path in _numbered(data.get("from_memory", []), "from_memory"):
        if not _leads_somewhere(data, path):
            yield FormFault(place, "no-such-key", {"value": path})


def _leads_somewhere(data: "Any", path: str) -> bool:
    for name, index in _STEP.findall(path):
        if name and isinstance(data, Mapping) and name in data:
            data = data[name]
        elif index and isinstance(data, list) and int(index) < len(data):
            data = data[int(index)]
        else:
            return False
    return bool(path)


def _repeated(tables: "list[Mapping[str, Any]]", key: str, name: str) -> Iterator[FormFault]:
    seen: set[str] = set()
    for at, one in enumerate(tables):
        if one[name] in seen:
            yield FormFault(f"{key}[{at}].{name}", "repeated", {"value": one[name]})
        seen.add(one[name])


def _code_faults(code: "Mapping[str, Any]", key: str) -> Iterator[FormFault]:
    written = code["pattern"]
    if len(written) > _MAX_PATTERN or _COSTLY.search(written):
        yield FormFault(f"{key}.pattern", "costly-pattern", {"value": written})
        return
    try:
        pattern = re.compile(written)
    except (re.error, OverflowError, RecursionError) as error:
        yield FormFault(f"{key}.pattern", "bad-pattern", {"error": str(error)})
        return
    if "example" in code and not pattern.fullmatch(code["example"]):
        yield FormFault(f"{key}.example", "not-fitting", {"value": code["example"]})
    if ("check_power" in code or "check_weights" in code) and not (code.get("alphabet") and code.get("check_modulus")):
        yield FormFault(key, "no-check-character")
    if not 1 <= code["length"] <= 100:
        yield FormFault(f"{key}.length", "out-of-range", {"value": str(code["length"])})
