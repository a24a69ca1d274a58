"""Which label of a form a cell of another document is, and what stands there."""

from targetlang.diagnostics import CommandFault
from targetlang.recognition.labels import bare
from targetlang.recognition.labels import forms_of
from targetlang.recognition.labels import without_brackets
from targetlang.recognition.labels import words_in
from targetlang.recognition.probe import Part
from targetlang.resolve.near import nearest
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.recognition.beside import Label
    from targetlang.recognition.places import Places
    from targetlang.recognition.places import Shape
    from targetlang.tables import Place

_GOAL = "目标"
_GOAL_PART = Part("project", _GOAL)
_SUM = late(r"[合总小共]计|总分|总额合计")
_LEAST_GUESSED = 3
"""The fewest characters of a label that may be spelled otherwise."""


class Matching:
    """Finds labels. What was guessed is among `remarks`."""

    def __init__(self, places: "Places", labels: frozenset[str], remarks: list[CommandFault]) -> None:
        self.places = places
        self.labels = labels.union(places.words)
        self.remarks = remarks
        self._guessed: set[str] = set()
        self._known: dict[str, dict[str, list[Shape]]] = {}

    def is_literal(self, text: str) -> bool:
        """Tell whether a text is one that the form prints in every document, or says nothing."""
        label = bare(text)
        return label in self.places.literals or not any(map(str.isalnum, label))

    def is_label(self, place: "Place") -> bool:
        """Tell whether a cell is a label of the form."""
        text = place.cell.text
        if any(one in self.places.literals for one in forms_of(text)):
            return bool(words_in(text))
        levels = text.split()
        if len(levels) > 1 and all(any(one in self.places.literals for one in forms_of(level)) for level in levels):
            return True
        return self.saying(text) is not None

    def is_own_sum(self, text: str) -> bool:
        """Tell whether a text begins a row of sums that the form prints itself."""
        return self.is_literal(text) and _SUM.search(text) is not None

    def is_foreign_sum(self, text: str, *, among_rows: bool) -> bool:
        """Tell whether a text begins a row of sums that the form knows nothing of; it prints none among indicators."""
        return _SUM.fullmatch(bare(text)) is not None and (among_rows or not self.is_literal(text))

    def heads_a_place(self, place: "Place") -> bool:
        """Tell whether something stands at a label: it is no label of what the form computes."""
        return any(one in self.places.words for one in forms_of(place.cell.text))

    def saying(self, text: str) -> "Shape | None":
        """Return the shape whose own words are in the text of a cell."""
        return next((one for one in self.places.saying if one.read(text) is not None), None)

    def shapes(self, label: "Label") -> "list[Shape] | None":
        """Return what stands at a label, exactly as the form has it, else as near to it as leaves no choice."""
        rows = [without_brackets(bare(label.beside)), ""] if label.beside else [""]
        keys = [(label.direction, text, at, row) for text in forms_of(label.text) for row in rows for at in range(label.at, -1, -1)]
        exact = next((shapes for key in keys if (shapes := self.places.labels.get(key))), None)
        return exact or self._shapes_near(label)

    def _shapes_near(self, label: "Label") -> "list[Shape] | None":
        """Return what stands elsewhere at a label that stands beside a cell here, or at the last words of it."""
        if label.direction != "left":
            others = {id(one): one for (kind, text, at, _), one in self.places.labels.items() if (kind, at) == (label.direction, label.at) and text in forms_of(label.text)}
            return next(iter(others.values())) if len(others) == 1 else None
        words = label.text.split()
        forms = [*forms_of(label.text), *(forms_of(words[-1]) if len(words) > 1 else ())]
        return next((shapes for text in forms if (shapes := self.places.at(text)) is not None), None)

    def guess(self, words: str, kind: str) -> "list[Shape] | None":
        """Return what stands at a label that is spelled much like these words, and tell it; of a project only what is its own."""
        text = without_brackets(bare(words))
        known = self._known_of(kind)
        near = nearest(text, known) if len(text) >= _LEAST_GUESSED else None
        if near is None:
            within = [one for one in known if len(one) >= _LEAST_GUESSED and (one in text or text in one)]
            near = within[0] if len(within) == 1 and 2 * len(text) > len(within[0]) and 2 * len(within[0]) > len(text) else None
        if near is None and kind == "project" and text.endswith(_GOAL):
            near = next((one for one, shapes in known.items() if shapes[0].parts == (_GOAL_PART,)), None)
        if near is None:
            return None
        if text not in self._guessed and near not in forms_of(words):
            self._guessed.add(text)
            self.remarks.append(CommandFault("import.guessed-label", label=words, near=near))
        return known[near]

    def _known_of(self, kind: str) -> "dict[str, list[Shape]]":
        """Return the labels at which something of such a block stands, and what."""
        known = self._known.get(kind)
        if known is None:
            found = {word: shapes for word in self.places.words if (shapes := self.places.at(word)) is not None and shapes[0].parts}
            if kind == "project":
                found = {word: shapes for word, shapes in found.items() if shapes[0].parts[0].owner in (kind, "entity")}
            known = self._known[kind] = found
        return known
