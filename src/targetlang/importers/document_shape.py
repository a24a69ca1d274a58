"""Whether a JSON is a document as `build --to json` writes it, told with the place of what is not."""

from targetlang.ports.document_schema import SCHEMA
from targetlang.ports.importer import Unreadable
from targetlang.source.pattern import late
from targetlang.source.pattern import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Schema = dict[str, Any]

_DEFS: "dict[str, Schema]" = SCHEMA["$defs"]  # type: ignore[assignment]
_VERSION = 1
_TYPES: "dict[str, tuple[type, str]]" = {
    "string": (str, "json-not-text"),
    "integer": (int, "json-not-whole"),
    "boolean": (bool, "json-not-flag"),
    "array": (list, "json-not-list"),
    "object": (dict, "json-not-object"),
}
_PLAIN = late(r"[^\W\d]\w*")
_SHOWN = 60


def check_document(value: object) -> None:
    """Raise Unreadable for a value that the JSON Schema of documents does not allow."""
    if not isinstance(value, dict) or "version" not in value or "departments" not in value:
        raise Unreadable("json-other")
    version = value["version"]
    if type(version) is not int or version != _VERSION:
        raise Unreadable("json-version", version=shown(version), known=str(_VERSION))
    _check(value, SCHEMA, "$")


def below(place: str, key: str | int) -> str:
    """Return the path of what an object has under a key, or a list at an index.

    >>> below(below("$", "fields"), 0)
    '$.fields[0]'
    >>> below("$", "a.b")
    '$["a.b"]'
    """
    if isinstance(key, int):
        return f"{place}[{key}]"
    return f"{place}.{key}" if _PLAIN.fullmatch(key) else f'{place}["{shown(key)}"]'


def shown(value: object) -> str:
    """Return a value as a sentence shows it: short, on one line, in characters that can be printed."""
    text = value if isinstance(value, str) else repr(value)
    text = "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in text[: _SHOWN + 1])
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}……"


def _check(value: object, schema: "Schema", place: str) -> None:
    schema = _resolved(schema)
    if "anyOf" in schema:
        _check_any(value, schema["anyOf"], place)
    elif "enum" in schema:
        # True is 1 to Python, and no number to JSON.
        if isinstance(value, bool) or value not in schema["enum"]:
            raise Unreadable("json-not-listed", place=place, choices=[str(one) for one in schema["enum"]])
    elif "type" in schema:
        _check_typed(value, schema, place)


def _resolved(schema: "Schema") -> "Schema":
    return _DEFS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def _check_typed(value: object, schema: "Schema", place: str) -> None:
    wanted, reason = _TYPES[schema["type"]]
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
        raise Unreadable(reason, place=place)
    if isinstance(value, str):
        _check_text(value, schema, place)
    elif isinstance(value, list):
        for at, one in enumerate(value):
            _check(one, schema["items"], below(place, at))
    elif isinstance(value, dict):
        _check_object(value, schema, place)


def _check_text(value: str, schema: "Schema", place: str) -> None:
    if any("\ud800" <= one <= "\udfff" for one in value):
        raise Unreadable("json-surrogate", place=place)
    if "pattern" in schema and not re.fullmatch(schema["pattern"].strip("^$"), value):
        raise Unreadable("json-not-number", place=place)


def _check_object(value: "dict[str, object]", schema: "Schema", place: str) -> None:
    known = schema.get("properties", {})
    for key in schema.get("required", ()):
        if key not in value:
            raise Unreadable("json-missing-key", place=place, key=key)
    for key, one in value.items():
        inside = known.get(key, schema["additionalProperties"])
        if inside is False:
            # What nobody reads would be lost.
            raise Unreadable("json-unknown-key", place=place, key=shown(key))
        _check_text(key, {}, place)
        _check(one, inside, below(place, key))


def _check_any(value: object, schemas: "list[Schema]", place: str) -> None:
    """Check a value against the one of several schemas that it is nearest to: of its type, with the most of its keys."""
    if value is None and {"type": "null"} in schemas:
        return
    inner = [one for one in map(_resolved, schemas) if one.get("type") != "null"]
    if len(inner) == 1:
        _check(value, inner[0], place)
        return
    fitting = [one for one in inner if type(value) is _TYPES[one["type"]][0]]
    if not fitting:
        raise Unreadable("json-no-value", place=place)
    keys = set(value) if isinstance(value, dict) else set()
    nearest = max(fitting, key=lambda one: (len(keys & set(one.get("required", ()))), -len(one.get("required", ()))))
    _check(value, nearest, place)
