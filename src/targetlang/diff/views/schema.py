"""The JSON Schema of a comparison (`targetlang schema diff`)."""

from targetlang.diff.event import SEVERITIES
from targetlang.diff.settings import MODES
from targetlang.ports.json_schema import closed

_TEXT = {"type": "string"}
_MAYBE_TEXT = {"type": ["string", "null"]}
_COUNT = {"type": "integer", "minimum": 0}
_MONEY = {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"}


_SIDE = closed(
    label=_TEXT, fiscal_year={"type": ["integer", "null"]}, form=_MAYBE_TEXT, projects=_COUNT,
)
_SHOWN = {"oneOf": [{"type": "null"}, closed(text=_TEXT, number=_MAYBE_TEXT, unit=_MAYBE_TEXT)]}
_SOURCE = {"oneOf": [{"type": "null"}, closed(path=_TEXT, line={"type": "integer", "minimum": 1})]}
_EVENT = closed(
    code={"type": "string", "pattern": r"^D[1-7]\d\d$"},
    name=_TEXT,
    severity={"enum": list(SEVERITIES)},
    department=_MAYBE_TEXT,
    project=_MAYBE_TEXT,
    project_name=_MAYBE_TEXT,
    path={"type": "array", "items": _TEXT},
    old=_SHOWN,
    new=_SHOWN,
    message=_TEXT,
    reason=_MAYBE_TEXT,
    confidence={"type": "number", "minimum": 0, "maximum": 1},
    fingerprint={"type": "string", "pattern": "^[0-9a-f]{12}$"},
    old_source=_SOURCE,
    new_source=_SOURCE,
)

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "targetlang diff",
    **closed(
        version={"const": 1},
        mode={"enum": list(MODES)},
        old=_SIDE,
        new=_SIDE,
        events={"type": "array", "items": _EVENT},
        bridge=closed(
            unit={"const": "万元"}, old=_MONEY, added=_MONEY, removed=_MONEY, changed=_MONEY, new=_MONEY,
            without_budget=_COUNT,
        ),
        summary=closed(**dict.fromkeys(SEVERITIES, _COUNT), unanswered=_COUNT),
        matching=closed(greedy=_COUNT),
    ),
}
