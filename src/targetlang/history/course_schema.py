"""The JSON Schema of a history (`targetlang schema history`)."""

from targetlang.history.series import BUDGET
from targetlang.history.series import INDICATOR
from targetlang.model.target import COMPARATORS

_TEXT = {"type": "string"}
_MAYBE_TEXT = {"type": ["string", "null"]}
_NUMBER = {"type": ["string", "null"], "pattern": r"^-?\d+(\.\d+)?$"}


def _object(**properties: object) -> dict[str, object]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


_POINT = _object(text=_TEXT, comparator={"enum": [None, *COMPARATORS]}, number=_NUMBER, high=_NUMBER)

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "targetlang history",
    **_object(
        version={"const": 1},
        project=_object(code=_MAYBE_TEXT, name=_TEXT),
        earlier={"type": "integer", "minimum": 0},
        moments={"type": "array", "items": _object(label=_TEXT, date=_TEXT, note=_TEXT, readable={"type": "boolean"})},
        series={
            "type": "array",
            "items": _object(
                kind={"enum": [BUDGET, INDICATOR]}, path=_MAYBE_TEXT, name=_TEXT,
                former_names={"type": "array", "items": _TEXT}, unit=_MAYBE_TEXT,
                points={"type": "array", "items": {"oneOf": [{"type": "null"}, _POINT]}},
            ),
        },
    ),
}
