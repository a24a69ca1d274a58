"""Whether two results of compiling say the same: the proof before a program rewrites somebody's file."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from targetlang.diagnostics import Finding
    from targetlang.model.document import Document

_SPELLINGS = ("source", "expression", "written")


def same_model(old: "Document | None", new: "Document | None") -> bool:
    """Tell whether two documents mean the same; positions and the spelling of measured values are left out."""
    if old is None or new is None:
        return old is new
    from targetlang.backends.to_json import document_json

    return _same(document_json(old), document_json(new))


def count_codes(findings: "Iterable[Finding]") -> dict[str, int]:
    """Return how often each code was found; one place counts once."""
    places = {(one.source.path, one.start, one.end, one.code) for one in findings}
    counts: dict[str, int] = {}
    for _, _, _, code in places:
        counts[code] = counts.get(code, 0) + 1
    return counts


def _same(old: object, new: object) -> bool:
    """Compare two values as JSON; what is equal as a whole, nearly everything, is not taken apart."""
    if old == new:
        return True
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_same, old, new))
    if not isinstance(old, dict) or not isinstance(new, dict) or old.keys() != new.keys():
        return False
    if "milestones" in old:
        # A spending plan is cumulative and every checkpoint names its day: the order it is written in says nothing.
        return _same(sorted(old["milestones"], key=_checkpoint), sorted(new["milestones"], key=_checkpoint))
    dated = "open_ended" in old and old["begin"] is not None
    measured = dated or "number" in old or old.get("kind") in ("quantity", "range", "date")
    left_out = (*_SPELLINGS, "text") if measured else _SPELLINGS
    return all(key in left_out or _same(held, new[key]) for key, held in old.items())


def _checkpoint(milestone: "dict[str, Any]") -> tuple[str, str]:
    return repr(milestone["by"]), repr(milestone["cumulative_share"] and milestone["cumulative_share"]["number"])
