"""Blocks of an existing document → what they say, by the places in which a form prints it."""

from targetlang.diagnostics import CommandFault
from targetlang.ports.form import ColumnSpec
from targetlang.recognition.beside import FIRST
from targetlang.recognition.beside import Labels
from targetlang.recognition.beside import rows_of
from targetlang.recognition.filling import Filling
from targetlang.recognition.heads import Heads
from targetlang.recognition.labels import bare
from targetlang.recognition.labels import forms_of
from targetlang.recognition.labels import without_brackets
from targetlang.recognition.matching import Matching
from targetlang.recognition.places import Places
from targetlang.recognition.places import Shape
from targetlang.recognition.places import line_kind
from targetlang.recognition.probe import CODE
from targetlang.recognition.probe import NAME
from targetlang.recognition.probe import Part
from targetlang.records import evolve
from targetlang.source.pattern import late
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from targetlang.ports.form import Form
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.recognition.beside import Label
    from targetlang.recognition.found import Found
    from targetlang.tables import Block
    from targetlang.tables import Grid
    from targetlang.tables import Place

# Who filled a form in and signed it: no part of what it says.
_SIGNED = late(r"(?:填报|填表|制表|联系|经办|负责|审核|复核|签字|盖章)[^：:]{0,6}[：:]")
_SIGNER = late(r"(?:分管|主管|单位|项目|部门)?(?:领导|负责人)|(?:经办|填表|填报|审核|复核|联系)人?|联系电话")
_AMOUNT = late(r"[-＋+]?[0-9０-９]|[/／—-]$")
_NAMED_TABLE = late(r"绩效.*表")
_TITLE = late(r"绩效|目标表|申报表|预算")
_WHOSE = late(r"(?:填报|申报|预算|编制)?(?:部门|单位)(?:名称)?(?:\((?:盖章|公章)\))?:((?![亿万千百]?元).{2,30})")
_DEPARTMENT = Shape("(.*)", (Part("department", NAME),))
# Headings of numbers of rows, and of all columns.
_SAYS_NOTHING = ("序号", "绩效指标")
_LONGEST_TITLE = 40
# A list of contents, and the number of a page.
_OF_PAPER = late(r"目录|[—–-]+(?:[0-9]{1,4}|[IVX]{1,6})[—–-]+|第[0-9]+页(?:[,，]?共[0-9]+页)?")
_YEAR = late(r"(?:19|20)[0-9]{2}年度?")
_PAGE = late(rf"{_TITLE.pattern}|单\s*位\s*[:：]\s*(?:人民币)?[亿万千百]?元|(?:19|20)[0-9]{{2}}\s*年")


def recognise(
    blocks: "Iterable[Block]", places: Places, form: "Form", vocabulary: "Vocabulary", labels: "frozenset[str]"
) -> "Found":
    """Return what blocks say. Texts for which no place was found are kept with the block that they stand in.

    `labels` are bare labels of any form: none of them is a name.
    """
    reader = _Reader(places, form, vocabulary, labels)
    for block in blocks:
        if isinstance(block, Table):
            reader.read_table(block)
        elif isinstance(block, Heading | Paragraph):
            reader.read_line(block)
    reader.filling.drop_listed()
    return reader.filling.found


class _Reader:
    def __init__(self, places: Places, form: "Form", vocabulary: "Vocabulary", labels: "frozenset[str]") -> None:
        self.places = places
        self.form = form
        self.vocabulary = vocabulary
        self.filling = Filling(form, vocabulary)
        self.matching = Matching(places, labels, self.filling.found.remarks)
        self.before = ""
        self.heads = Heads(form)
        self.columns: dict[int, ColumnSpec] = {}
        self.labels: Labels
        self.levels = ("", "")
        self.first: Place | None = None
        self.task_row = -1
        self.width = 0
        self.waiting: Place | None = None

    # -- headings and paragraphs

    def read_line(self, block: Heading | Paragraph) -> None:
        """Read a heading or a paragraph: one that the form prints, one whose words say what it is, or what stands below one."""
        text = block.text.strip()
        if not text or _OF_PAPER.fullmatch(bare(text)):
            return
        self.columns = {}
        self.filling.note_unit(text)
        if self.matching.is_literal(text):
            self.before = bare(text)
            return
        shape = next((one for one in self.places.strong if one.read(text) is not None), None)
        if shape is not None:
            self.filling.take(shape, text, "")
            self.before = without_brackets(bare(_without(shape, text)))
            return
        shapes = self.places.labels.get((line_kind(block), self.before, 0, ""))
        if shapes is not None and (self.before or (isinstance(block, Heading) and not _TITLE.search(text))):
            whole = next((one for one in shapes if len(one.parts) > 1 and one.read(text) is not None), None)
            self.filling.take(whole or self._fitting(shapes), text, "")
            return
        whose = _WHOSE.fullmatch(bare(text))
        if whose is not None:
            self.filling.take(_DEPARTMENT, whose[1], "")
            return
        self._title(text)

    def _title(self, text: str) -> None:
        """Take the year of a title; what else stands between tables is kept."""
        if _PAGE.search(text) is None or len(text) > _LONGEST_TITLE or "。" in text:
            self.filling.lose("", text)
        elif _YEAR.sub("", bare(text)) != bare(self.form.title):
            self.filling.add_title(text)
        self.filling.note_year(text)

    def _is_title_row(self, grid: "Grid", here: "list[Place]") -> bool:
        """Tell whether a row says what the table is: one cell over all columns, or the title that begins the table."""
        first = here[0].cell if here else None
        if first is None or "\n" in first.text:
            return False
        if first.columns == grid.width > 1:
            said = not self.matching.is_literal(first.text) and _PAGE.search(first.text) is not None
            return said or bare(first.text) == bare(self.form.title)
        return here[0].row == 0 and _NAMED_TABLE.search(first.text) is not None and not self.heads.match(here, {})

    # -- tables

    def read_table(self, table: Table) -> None:
        """Read a table row by row: cells with a label, rows of indicators, rows of tasks."""
        grid = table.grid
        self.columns = self.columns if self._goes_on(grid) else {}
        self.before, self.first, self.task_row, self.width = "", None, -1, grid.width
        self.labels = Labels(grid, self.matching.is_label)
        above: dict[int, ColumnSpec] = {}
        for row, here in enumerate(rows_of(grid)):
            if self._is_title_row(grid, here):
                for place in here:
                    self.read_line(Paragraph(place.cell.text))
                continue
            self.first = self.first or next(iter(here), None)
            # A heading may stand over two rows.
            heads = _places_in(grid, row) if here else []
            head = self.heads.match(heads, above)
            above = head or self.heads.begins(heads, _places_in(grid, row + 1))
            if head:
                self.columns, self.levels = head, ("", "")
                self._read_head(heads)
            elif not above:
                self._read_line(grid, row, here)

    def _goes_on(self, grid: "Grid") -> bool:
        """Tell whether a table goes on with the rows of the one right before it: as wide, and beginning with a level."""
        if grid.width != self.width or not grid.lines:
            return False
        places = [grid.lines[0][at] for at, spec in self.columns.items() if spec.key in ("category", "subcategory")]
        texts = [place.cell.text for place in places if place is not None and place.cell.text.strip()]
        return bool(texts) and all(map(self.heads.is_level, texts))

    def _read_head(self, heads: "list[Place]") -> None:
        """Take other columns beside those of the form: fields of indicators, and what is kept below each as a comment."""
        fields = self.vocabulary.keys_of("indicator")
        for place in heads:
            text = place.cell.text.strip()
            if place.column in self.columns or not text or any(self.places.at(one) for one in forms_of(text)):
                continue
            spec = next((found for one in forms_of(text) if (found := fields.get(one)) is not None), None)
            key = self.heads.other_column(text) or (spec.key if spec is not None and spec.type == "text" else "")
            # Two columns of the same heading are two.
            self.columns[place.column] = ColumnSpec(key, text, table=str(place.column))
            if not key and bare(text) not in _SAYS_NOTHING:
                self.filling.found.remarks.append(CommandFault("import.unknown-column", heading=text))

    def _read_line(self, grid: "Grid", row: int, here: "list[Place]") -> None:
        """Read a row that is neither a title nor one of headings."""
        if any(self.matching.is_foreign_sum(place.cell.text, among_rows=bool(self.columns)) for place in here if place.column not in self.columns):
            self.filling.lose_row(place.cell.text for place in here)
            return
        if self.columns and self._ends_rows(here):
            self.columns = {}
        kept = self.filling.mark()
        for place in here:
            if place.column not in self.columns:
                self._read_cell(grid, place, here)
        self._lose_waiting()
        self.filling.join_lost(kept, (place.cell.text for place in here))
        if self.columns:
            self._read_row(grid, row)

    def _ends_rows(self, here: "list[Place]") -> bool:
        """Tell whether the rows of indicators end: a label of something else begins a row."""
        first = here[0] if here else None
        if first is None or first.column or self.heads.is_level(first.cell.text):
            return False
        label = self.matching.is_label(first)
        return label and any(("left", one, 0, "") in self.places.labels for one in forms_of(first.cell.text))

    def _read_row(self, grid: "Grid", row: int) -> None:
        texts: dict[ColumnSpec, str] = {}
        seen: list[Place] = []
        for at, spec in self.columns.items():
            place = grid.lines[row][at]
            texts[spec] = place.cell.text.strip() if place is not None and place not in seen else ""
            if place is not None:
                seen.append(place)
        levels = [text for spec, text in texts.items() if spec.key in ("category", "subcategory") and text]
        self._carry_levels(texts)
        if len(levels) == len(list(filter(None, texts.values()))) and all(map(self.heads.is_level, levels)):
            return
        named = [text for spec, text in texts.items() if spec.key == "name" and text]
        first = next((text for text in texts.values() if any(map(str.isalnum, text))), "")
        signed = _SIGNED.match(first) is not None or _SIGNER.fullmatch(bare(first)) is not None
        if named and not signed:
            self.filling.add_row(texts)
        elif signed or not self.matching.is_own_sum(first):
            self.filling.lose_row(texts.values())

    def _carry_levels(self, texts: "dict[ColumnSpec, str]") -> None:
        """Give a row the levels that it leaves blank, those of the row above it."""
        first, second = (next((spec for spec in texts if spec.key == key), None) for key in ("category", "subcategory"))
        if first is None:
            return
        says = any(text for spec, text in texts.items() if spec not in (first, second))
        if says and texts[first] in ("", self.levels[0]):
            texts[first] = self.levels[0]
            if second is not None:
                texts[second] = texts[second] or self.levels[1]
        if texts[first]:
            self.levels = texts[first], texts[second] if second is not None else ""

    def _read_cell(self, grid: "Grid", place: "Place", here: "list[Place]") -> None:
        text = place.cell.text.strip()
        if not text:
            return
        self.filling.note_unit(text)
        strong = None if self.matching.is_literal(text) else self.matching.saying(text)
        if strong is not None or self.matching.is_label(place):
            self._lose_waiting()
            if strong is not None:
                self.filling.take(strong, text, "", inside=True)
            return
        labels = self.labels.of(place) or [FIRST] * (place is self.first and not self.heads.is_level(text))
        placed = [(label, shapes) for label in labels if (shapes := self.matching.shapes(label)) is not None]
        fitting = [one for one in placed if self._fits(one[1], text, first=one[0] is FIRST)]
        if not fitting:
            if not placed or placed[0][1][0].parts:
                self._without_place(grid, place, labels)
            return
        self._lose_waiting()
        label, shape = self._likeliest(fitting)
        shape = self._of_written_column(shape, label, here)
        if shape.parts[0].owner == "task" and not self._is_of_task(shape, place):
            begin = next(one for one in here if one.cell.text.strip())
            if not self.matching.is_label(begin) or self.matching.heads_a_place(begin):
                self._without_place(grid, place, labels)
            return  # else it is of the sum of the tasks
        self.filling.take(shape, text, label.text, inside=label.direction != "above")

    def _is_of_task(self, shape: Shape, place: "Place") -> bool:
        """Tell whether a cell names a task, or stands in the row of one that is named."""
        if shape.parts[0].key == NAME:
            self.task_row = place.row
        return self.task_row == place.row

    def _likeliest(self, fitting: "list[tuple[Label, list[Shape]]]") -> "tuple[Label, Shape]":
        """Return the label and shape that a cell has of those it may have: rather one of the open block, and none far above."""
        label, shapes = next((one for one in fitting if self._is_of_open(self._fitting(one[1]))), fitting[0])
        if fitting[0][0].direction == "left" and label.distance > 1:
            label, shapes = fitting[0]
        return label, self._fitting(shapes)

    def _fits(self, shapes: "list[Shape]", text: str, *, first: bool = False) -> bool:
        """Tell whether a text may be what shapes hold: nothing that the form computes, a number where one is due, no label for a name.

        The first cell of a table that has no label names a department only as the form writes it.
        """
        part = shapes[0].parts[0] if shapes[0].parts else None
        if part is None or _SIGNED.match(text) is not None or (first and shapes[0].read(text) is None):
            return False
        if part.key in (NAME, CODE):
            return not self.matching.labels.intersection(forms_of(text))
        if part.owner == "department" and self.filling.kind == "project":
            return False
        spec = self.vocabulary.by_key.get(part.key)
        return spec is None or spec.type not in ("money", "plan") or _AMOUNT.match(text) is not None

    def _of_written_column(self, shape: Shape, label: "Label", here: "list[Place]") -> Shape:
        """Return the shape of the horizon that is not written where a form prints a label for each and this row has one."""
        part = shape.parts[0]
        alone = sum(1 for place in here if bare(place.cell.text) == bare(label.text)) == 1
        if label.direction != "left" or len(shape.parts) > 1 or not part.piece or part.column is None or not alone:
            return shape
        plain = evolve(part, column=None)
        held = self.filling.open.values if self.filling.open is not None else {}
        if (part.key, part.column) in held and (part.key, None) not in held:
            return shape
        known = any(plain in one.parts for shapes in self.places.labels.values() for one in shapes)
        return evolve(shape, parts=(plain,)) if known else shape

    def _is_of_open(self, shape: Shape) -> bool:
        owner = shape.parts[0].owner
        return owner in ("task", "entity") or self.filling.open is None or self.filling.kind == owner

    def _fitting(self, shapes: "list[Shape]") -> Shape:
        """Return the shape of a part that the open block may have, else the first."""
        kind = self.filling.kind
        kinds = (kind, "entity") if kind == "department" else (kind,)
        return next((one for one in shapes if one.parts and one.parts[0].owner in kinds), shapes[0])

    def _without_place(self, grid: "Grid", place: "Place", labels: "list[Label]") -> None:
        """Look for the key of a field beside a cell that no label of the form belongs to; else keep its text."""
        words = self._label_before(grid, place, labels)
        owner = self.filling.open
        if owner is not None and owner.kind != "task":
            spec = next((found for one in forms_of(words) if (found := self.vocabulary.keys_of(owner.kind).get(one)) is not None), None)
            if spec is not None and spec.type not in ("basis", "uses", "form", "include", "plan"):
                self.filling.put(owner, Part(owner.kind, spec.key), place.cell.text, "", words)
                return
        shapes = self.matching.guess(words, self.filling.kind) if words else None
        if shapes is not None and self._fits(shapes, place.cell.text):
            self.filling.take(self._fitting(shapes), place.cell.text, words, inside=True)
            return
        if self.filling.open is None:
            self.filling.lose("", place.cell.text)
            return
        if not words and place.column + place.cell.columns < grid.width:
            self.waiting = place  # it may be the label of what follows
            return
        self.filling.lose(words, place.cell.text)

    def _label_before(self, grid: "Grid", place: "Place", labels: "list[Label]") -> str:
        """Return the text that stands beside a cell as its label, none of the form's, or one without a place."""
        waiting = self.waiting
        if waiting is not None and place.column and waiting is grid.lines[place.row][place.column - 1]:
            self.waiting = None
            return waiting.cell.text
        self._lose_waiting()
        return labels[0].text if labels and labels[0].direction == "left" else ""

    def _lose_waiting(self) -> None:
        """Keep the text of a cell that was no label of what followed."""
        if self.waiting is not None:
            self.filling.lose("", self.waiting.cell.text)
            self.waiting = None

def _places_in(grid: "Grid", row: int) -> "list[Place]":
    """Return the cells that a row shows, those that began above it too."""
    line = grid.lines[row] if row < len(grid.lines) else ()
    return list(dict.fromkeys(one for one in line if one is not None))


def _without(shape: Shape, text: str) -> str:
    """Return a text without the parts that a shape reads in it."""
    for _, value in shape.read(text) or ():
        text = text.replace(value, "", 1)
    return text
