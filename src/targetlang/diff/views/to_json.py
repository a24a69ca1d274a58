"""A comparison as JSON, for programs; `schema` is what it conforms to."""

from targetlang.diff.catalogue import find
from targetlang.diff.event import SEVERITIES
from targetlang.diff.event import Event
from targetlang.diff.event import Shown
from targetlang.diff.figures import in_wan
from targetlang.diff.similarity import FULL
from targetlang.diff.telling import message
from targetlang.diff.views.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from targetlang.diff.event import Bridge
    from targetlang.model.document import Document

    Json = dict[str, Any]


def as_json(report: Report) -> "Json":
    """Return the comparison with all its events as plain data. Money of the bridge is in 万元, exact, as text."""
    comparison = report.comparison
    return {
        "version": 1,
        "mode": comparison.settings.mode,
        "old": _side(comparison.changes.old, report.labels[0], comparison.changes.years[0]),
        "new": _side(comparison.changes.new, report.labels[1], comparison.changes.years[1]),
        "events": [_event(one, report.language) for one in comparison.events],
        "bridge": _bridge(comparison.bridge),
        "summary": {
            **{severity: report.count(severity) for severity in SEVERITIES},
            "unanswered": len(comparison.unanswered),
        },
        "matching": {"greedy": comparison.changes.greedy},
    }


def render(report: Report) -> str:
    """Return the JSON as text, with a line feed at its end."""
    import json

    return json.dumps(as_json(report), ensure_ascii=False, indent=2) + "\n"


def _side(document: "Document", label: str, year: int | None) -> "Json":
    return {
        "label": label,
        "fiscal_year": year,
        "form": document.form_name,
        "projects": len(document.projects),
    }


def _event(event: Event, language: str) -> "Json":
    return {
        "code": event.code,
        "name": find(event.code).name,
        "severity": event.severity,
        "department": event.department,
        "project": event.project,
        "project_name": event.project_name,
        "path": list(event.path),
        "old": _shown(event.old),
        "new": _shown(event.new),
        "message": message(event, language),
        "reason": event.reason,
        "confidence": event.score / FULL,
        "fingerprint": event.fingerprint,
        "old_source": _source(event, 0),
        "new_source": _source(event, 1),
    }


def _shown(shown: Shown | None) -> "Json | None":
    if shown is None:
        return None
    amount = shown.amount
    if amount is None:
        return {"text": shown.text, "number": None, "unit": None}
    return {"text": shown.text, "number": f"{amount.number:f}", "unit": amount.unit.symbol}


def _source(event: Event, side: int) -> "Json | None":
    statement = event.at[side]
    if statement is None:
        return None
    return {"path": statement.source.path, "line": statement.source.position(statement.start)[0]}


def _bridge(bridge: "Bridge") -> "Json":
    steps = {name: in_wan(getattr(bridge, name)) for name in ("old", "added", "removed", "changed", "new")}
    return {"unit": "万元", **steps, "without_budget": bridge.without}
