"""Whether two results of compiling say the same: the proof before a program rewrites somebody's file."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from targetlang.diagnostics import Finding
    from targetlang.model.document import Document


def same_model(old: "Document | None", new: "Document | None") -> bool:
    """Tell whether two documents mean the same; positions and the spelling of measured values are left out."""
    if old is None or new is None:
        return old is new
    from targetlang.backends.to_json import document_json

    return bool(_plain(document_json(old)) == _plain(document_json(new)))


def count_codes(findings: "Iterable[Finding]") -> dict[str, int]:
    """Return how often each code was found; one place counts once."""
    places = {(one.source.path, one.start, one.end, one.code) for one in findings}
    counts: dict[str, int] = {}
    for _, _, _, code in places:
        counts[code] = counts.get(code, 0) + 1
    return counts


def _plain(value: object) -> object:
    if isinstance(value, dict):
        measured = "number" in value or value.get("kind") in ("quantity", "range", "date")
        left_out = ("source", "expression", "text") if measured else ("source", "expression")
        if "milestones" in value:
            # A spending plan is cumulative and every checkpoint names its day: the order it is written in says nothing.
            return sorted(repr(_plain(one)) for one in value["milestones"])
        return {key: _plain(held) for key, held in value.items() if key not in left_out}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value
