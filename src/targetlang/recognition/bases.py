"""The bases of a document: those of several indicators are declared once and get a name."""

from targetlang.recognition.texts import as_value
from targetlang.recognition.texts import one_line
from targetlang.recognition.texts import quoted
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.recognition.found import Found

_TITLE = late(r"《([^《》]+)》")
_NO_NAME = late(r"[\s:：@＠\[［【\]］】,，、；;|｜\"“”《》（）()〔〕{}#＃]+")
_LONGEST = 12


class Bases:
    """The names of bases by their texts."""

    def __init__(self, found: "Found") -> None:
        counts: dict[str, int] = {}
        for owner in found.owners:
            for row in owner.rows:
                for spec, text in row.texts.items():
                    for one in _texts(text) if spec.key == "basis" else ():
                        counts[one] = counts.get(one, 0) + 1
        self._names: dict[str, str] = {}
        for text, count in counts.items():
            if count > 1:
                self._names[text] = _name(text, self._names.values())

    def lines(self) -> "Iterator[str]":
        """Yield the declarations."""
        for text, name in self._names.items():
            yield f"依据 {name}: {as_value(text)}"

    def references(self, text: str) -> str:
        """Return what an indicator with such a cell has behind its value."""
        refs = [f"@{self._names[one]}" if one in self._names else f"@{quoted(one)}" for one in _texts(text)]
        return "".join(f" {ref}" for ref in refs)


def _texts(cell: str) -> list[str]:
    """Return the bases of a cell: its lines, where each of them is whole, else all of it."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    return lines if all(line.count("《") == line.count("》") for line in lines) else [one_line(cell)]


def _name(text: str, taken: "object") -> str:
    title = _TITLE.search(text)
    name = _NO_NAME.sub("", title[1] if title is not None else text)[:_LONGEST] or "依据"
    known, at, plain = set(taken), 2, name  # type: ignore[call-overload]
    while name in known or name == "无":
        name, at = f"{plain}{at}", at + 1
    return name
