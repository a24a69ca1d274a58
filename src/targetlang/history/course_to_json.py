"""A course → JSON. Numbers are strings of exact decimals in the unit of their series; a gap is null."""

from targetlang.history.series import Course
from targetlang.history.series import Point


def render(course: Course) -> str:
    """Return the JSON text of a course."""
    import json

    result = {
        "version": 1,
        "project": {"code": course.code, "name": course.name},
        "earlier": course.earlier,
        "moments": [
            {"label": one.label, "date": one.date, "note": one.note, "readable": one.document is not None}
            for one in course.moments
        ],
        "series": [
            {
                "kind": one.kind,
                "path": one.path,
                "name": one.name,
                "former_names": list(one.former_names),
                "unit": one.unit,
                "points": [None if point is None else _point(point) for point in one.points],
            }
            for one in course.series
        ],
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _point(point: Point) -> dict[str, str | None]:
    return {"text": point.text, "comparator": point.comparator, "number": point.number, "high": point.high_number}
