"""The laid-out probe of a form → where the form prints what: by which labels, in which texts."""

from targetlang.recognition.beside import FIRST
from targetlang.recognition.beside import Labels
from targetlang.recognition.beside import rows_of
from targetlang.recognition.labels import bare
from targetlang.recognition.labels import forms_of
from targetlang.recognition.labels import loosely
from targetlang.recognition.labels import without_brackets
from targetlang.recognition.labels import words_in
from targetlang.recognition.probe import CODE
from targetlang.recognition.probe import Part
from targetlang.recognition.probe import Probe
from targetlang.records import frozen
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.tables import Grid
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Place
from targetlang.tables import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from targetlang.ports.form import Form
    from targetlang.tables import Block

    Key = tuple[str, str, int, str]
    """A label: direction ("left", "above", "row", "first", or what `line_kind` says), bare text, which of its row, the bare label of the row."""

_STRONG = 2
# In a cell more has to be said than in a line of its own: a label with its colon, a title.
_SAYING = late(r"[:：(（]|[^\W\d_]{4}")
_UNIT = late(r"[亿万千]?元")
_CODE = r"[0-9A-Za-z.+\-]{3,}"


@frozen
class Shape:
    """How a text is made of parts: `pattern` has a group for each of `parts`, in order.

    Where the text is a list of items of one part, `numbered` is the pattern of the number before each, "" for none.
    `strong` tells that the words around the parts alone say what it is.
    """

    pattern: str
    parts: tuple[Part, ...]
    numbered: str = ""
    strong: bool = False

    def read(self, text: str) -> "list[tuple[Part, str]] | None":
        """Return the parts of a text, None where it is not made like this."""
        found = re.fullmatch(self.pattern, text.strip(), re.DOTALL)
        return None if found is None else list(zip(self.parts, (one.strip() for one in found.groups()), strict=True))


_COMPUTED = Shape("(?s:.*)", ())
"""A text that the form computes from others."""


class Places:
    """Where a form prints what. `literals` are the bare texts that it prints in every document.

    `words` are the bare texts of labels, with what stands at each place of one. `strong` are shapes of headings and
    paragraphs, `saying` those of cells, whose own words say what they are.
    """

    def __init__(self, probe: Probe, form: "Form") -> None:
        self.labels: dict[Key, list[Shape]] = {}
        self.words: dict[str, list[list[Shape]]] = {}
        self.literals: set[str] = {bare(form.title)}
        self.strong: list[Shape] = []
        self.saying: list[Shape] = []
        self._marks = re.compile("|".join(f"(?P<m{at}>{pattern})" for at, (_, pattern) in enumerate(probe.marks)))
        self._parts = [part for part, _ in probe.marks]

    def at(self, text: str) -> "list[Shape] | None":
        """Return what stands at a label wherever the form has it, None where that is not one and the same."""
        found = self.words.get(text, [])
        same = all(shapes[0].parts == found[0][0].parts for shapes in found)
        return found[0] if found and same else None

    def learn(self, blocks: "Iterable[Block]", heads: "set[str]") -> None:
        """Learn from the laid-out probe; rows below a row of `heads`, the headings of indicators, are the document's."""
        before = ""
        for block in blocks:
            if isinstance(block, Table):
                self._learn_table(block.grid, heads)
                before = ""
            elif isinstance(block, Heading | Paragraph):
                before = self._learn_line(block.text, before, line_kind(block))

    def _learn_line(self, text: str, before: str, kind: str) -> str:
        """Learn from a heading or a paragraph; return what the next one stands behind."""
        shape = self.shape_of(text)
        if shape is None:
            self.literals.update(forms_of(text))
            return bare(text)
        if shape.strong:
            _add(self.strong, shape)
            return without_brackets(bare(self._marks.sub("", text)))
        self._add_label((kind, before, 0, ""), shape)
        return before

    def _learn_table(self, grid: Grid, heads: "set[str]") -> None:
        columns: set[int] = set()
        labels = Labels(grid, self._heads_others)
        for here in rows_of(grid):
            if is_head(here, heads):
                columns = {place.column for place in here if bare(place.cell.text) in heads}
                self.literals.update(*(forms_of(place.cell.text) for place in here))
            for place in here:
                if place.column not in columns:
                    self._learn_cell(labels, place, first=place is grid.places[0])
                elif place.cell.columns > 1 and self.shape_of(place.cell.text) is None:
                    self.literals.update(forms_of(place.cell.text))  # a row of sums

    def _learn_cell(self, labels: Labels, place: Place, *, first: bool) -> None:
        text = place.cell.text
        shape = self.shape_of(text)
        if shape is None and words_in(text):
            self.literals.update(forms_of(text))
        shape = shape or (_COMPUTED if text and not words_in(text) else None)
        if shape is None:
            return
        if shape.strong and _SAYING.search(self._marks.sub("", text)):
            _add(self.saying, shape)
            self.literals.update(forms_of(self._marks.sub("", text)))
            return
        for label in (labels.of(place) or [FIRST] * first)[:1]:
            beside = without_brackets(bare(self._marks.sub("", label.beside)))
            for form in dict.fromkeys(forms_of(self._marks.sub("", label.text))):
                self._add_label((label.direction, form, label.at, beside), shape)

    def _heads_others(self, place: Place) -> bool:
        """Tell whether a cell of the probe is a label: words that are the form's."""
        shape = self.shape_of(place.cell.text)
        said = self._marks.sub("", place.cell.text)
        return bool(words_in(place.cell.text)) if shape is None else shape.strong and bool(_SAYING.search(said))

    def _add_label(self, label: "Key", shape: Shape) -> None:
        if label not in self.labels:
            self.labels[label] = []
            if label[1]:
                self.words.setdefault(label[1], []).append(self.labels[label])
        shapes = self.labels[label]
        if all(one.parts != shape.parts for one in shapes):
            shapes.append(shape)

    def shape_of(self, text: str) -> Shape | None:
        """Return how a text of the probe is made of parts, None where it has none."""
        found = list(self._marks.finditer(text))
        if not found:
            return None
        parts = [self._parts[int((one.lastgroup or "m0")[1:])] for one in found]
        if len(set(parts)) == 1 and len(parts) > 1:
            number = text[: found[0].start()]
            return Shape("(.*)", (parts[0],), loosely(number))
        literals = [text[start:end] for start, end in zip([0, *(one.end() for one in found)], [*(one.start() for one in found), len(text)], strict=True)]
        said = "".join(literals)
        strong = len(words_in(said)) >= _STRONG and not _UNIT.fullmatch(said.strip())
        if len(parts) == 1 and not strong and (not literals[1].strip() or _UNIT.fullmatch(said.strip())):
            return Shape("(.*)", (parts[0],), loosely(literals[0]))
        blanks = r"[\s\u00a0\u3000]*"
        pattern = blanks.join(loosely(literal) + (_group(part) if part is not None else "") for literal, part in zip(literals, [*parts, None], strict=True))
        return Shape(pattern, tuple(parts), strong=strong)


def line_kind(block: Heading | Paragraph) -> str:
    """Return the direction of the label of a heading or a paragraph: what stands before it."""
    return "heading" if isinstance(block, Heading) else "paragraph"


def _add(shapes: list[Shape], shape: Shape) -> None:
    if shape not in shapes:
        shapes.append(shape)


def _group(part: Part) -> str:
    return f"({_CODE})" if part.key == CODE else "(.*?)"


def is_head(places: list[Place], heads: "set[str]") -> bool:
    """Tell whether a row is that of the headings of indicators."""
    found = {bare(place.cell.text) for place in places} & heads
    return len(found) > 1 and 2 * len(found) > len(heads)
