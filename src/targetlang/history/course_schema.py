"""The JSON Schema of a history (`targetlang schema history`)."""

from targetlang.history.series import BUDGET
from targetlang.history.series import INDICATOR
from targetlang.model.target import COMPARATORS
from targetlang.ports.json_schema import closed

_TEXT = {"type": "string"}
_MAYBE_TEXT = {"type": ["string", "null"]}
_NUMBER = {"type": ["string", "null"], "pattern": r"^-?\d+(\.\d+)?$"}


_POINT = closed(text=_TEXT, comparator={"enum": [None, *COMPARATORS]}, number=_NUMBER, high=_NUMBER)

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "targetlang history",
    **closed(
        version={"const": 1},
        project=closed(code=_MAYBE_TEXT, name=_TEXT),
        earlier={"type": "integer", "minimum": 0},
        moments={"type": "array", "items": closed(label=_TEXT, date=_TEXT, note=_TEXT, readable={"type": "boolean"})},
        series={
            "type": "array",
            "items": closed(
                kind={"enum": [BUDGET, INDICATOR]}, path=_MAYBE_TEXT, name=_TEXT,
                former_names={"type": "array", "items": _TEXT}, unit=_MAYBE_TEXT,
                points={"type": "array", "items": {"oneOf": [{"type": "null"}, _POINT]}},
            ),
        },
    ),
}
