"""Blocks of an existing document → what they say, by the places in which a form prints it."""

from targetlang.diagnostics import CommandFault
from targetlang.recognition.found import Found
from targetlang.recognition.found import Owner
from targetlang.recognition.found import Row
from targetlang.recognition.heads import Heads
from targetlang.recognition.labels import bare
from targetlang.recognition.labels import without_brackets
from targetlang.recognition.labels import words_in
from targetlang.recognition.places import FIRST
from targetlang.recognition.places import Places
from targetlang.recognition.places import Shape
from targetlang.recognition.places import labels_of
from targetlang.recognition.places import line_kind
from targetlang.recognition.probe import CODE
from targetlang.recognition.probe import NAME
from targetlang.recognition.probe import Part
from targetlang.recognition.texts import one_line
from targetlang.resolve.near import nearest
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.tables import Heading
from targetlang.tables import Paragraph
from targetlang.tables import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from targetlang.ports.form import ColumnSpec
    from targetlang.ports.form import Form
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.recognition.places import Label
    from targetlang.tables import Block
    from targetlang.tables import Grid
    from targetlang.tables import Place

_UNIT = late(r"单\s*位\s*[:：]\s*(?:人民币)?([亿万千百]?元)")
_UNIT_IN_LABEL = late(r"\(([亿万千百]?元)\)")
_YEAR = late(r"((?:19|20)[0-9]{2})\s*年")
_DIGITS = late(r"[0-9]+")
# Who filled a form in and signed it: no part of what it says.
_SIGNED = late(r"(?:填报|填表|制表|联系|经办|负责|审核|复核|签字|盖章)[^：:]{0,6}[：:]")
_AMOUNT = late(r"[-＋+]?[0-9０-９]|[/／—-]$")
_NAMED_TABLE = late(r"绩效.*表")
_TITLE = late(r"绩效|目标表|申报表|预算")


def recognise(blocks: "Iterable[Block]", places: Places, form: "Form", vocabulary: "Vocabulary") -> Found:
    """Return what blocks say. Texts for which no place was found are kept with the block that they stand in."""
    reader = _Reader(places, form, vocabulary)
    for block in blocks:
        if isinstance(block, Table):
            reader.read_table(block)
        elif isinstance(block, Heading | Paragraph):
            reader.read_line(block)
    return reader.found


class _Reader:
    def __init__(self, places: Places, form: "Form", vocabulary: "Vocabulary") -> None:
        self.places = places
        self.form = form
        self.vocabulary = vocabulary
        self.found = Found()
        self.before = ""
        self.open: Owner | None = None
        self.heads = Heads(form)
        self.columns: dict[int, ColumnSpec] = {}
        self.guessed: set[str] = set()
        self.first: Place | None = None

    # -- headings and paragraphs

    def read_line(self, block: Heading | Paragraph) -> None:
        """Read a heading or a paragraph: one that the form prints, one whose words say what it is, or what stands below one."""
        text = block.text.strip()
        if not text:
            return
        self._note_unit(text)
        if self._is_literal(text):
            self.before = bare(text)
            return
        shape = next((one for one in self.places.strong if one.read(text) is not None), None)
        if shape is not None:
            self._take(shape, text, "")
            self.before = without_brackets(bare(_without(shape, text)))
            return
        shapes = self.places.labels.get((line_kind(block), self.before, 0, ""))
        if shapes is not None and (self.before or (isinstance(block, Heading) and not _TITLE.search(text))):
            whole = next((one for one in shapes if len(one.parts) > 1 and one.read(text) is not None), None)
            self._take(whole or self._fitting(shapes), text, "")
            return
        self._title(text)

    def _title(self, text: str) -> None:
        """Take the year of a title; what else stands between tables is kept."""
        self._note_year(text)
        if _TITLE.search(text) is None and not _UNIT.search(text):
            self._lose("", text)

    def _is_title_row(self, grid: "Grid", here: "list[Place]") -> bool:
        """Tell whether a row says what the table is: one cell over all columns, or the title that begins the table."""
        first = here[0].cell if here else None
        if first is None or "\n" in first.text:
            return False
        if first.columns == grid.width > 1:
            said = not self._is_literal(first.text) and any(one.search(first.text) for one in (_TITLE, _UNIT, _YEAR))
            return said or bare(first.text) == bare(self.form.title)
        return here[0].row == 0 and _NAMED_TABLE.search(first.text) is not None and not self.heads.match(here)

    def _note_unit(self, text: str) -> None:
        unit = _UNIT.search(text)
        if unit is not None:
            self.found.money_unit = unit[1]

    def _is_literal(self, text: str) -> bool:
        label = bare(text)
        return label in self.places.literals or (not words_in(label) and not label.isdigit())

    # -- tables

    def read_table(self, table: Table) -> None:
        """Read a table row by row: cells with a label, rows of indicators, rows of tasks."""
        grid = table.grid
        self.before, self.columns, self.first = "", {}, None
        for row in range(len(grid.lines)):
            here = [place for place in grid.places if place.row == row]
            if self._is_title_row(grid, here):
                for place in here:
                    self.read_line(Paragraph(place.cell.text))
                continue
            self.first = self.first or next(iter(here), None)
            head = self.heads.match(here)
            if head:
                self.columns = head
                continue
            if self.columns and self._ends_rows(grid, row, here):
                self.columns = {}
            for place in here:
                if place.column not in self.columns:
                    self._read_cell(grid, place, here)
            if self.columns:
                self._read_row(grid, row)

    def _ends_rows(self, grid: "Grid", row: int, here: "list[Place]") -> bool:
        """Tell whether the rows of indicators end: a label of something else begins a row."""
        first = here[0] if here else None
        if first is None or first.column or self.heads.is_level(first.cell.text):
            return False
        label = self._known_label(first)
        return label and any(("left", one, 0, "") in self.places.labels for one in _forms(first.cell.text))

    def _read_row(self, grid: "Grid", row: int) -> None:
        texts: dict[ColumnSpec, str] = {}
        seen: list[Place] = []
        for at, spec in self.columns.items():
            place = grid.lines[row][at]
            texts[spec] = place.cell.text.strip() if place is not None and place not in seen else ""
            if place is not None:
                seen.append(place)
        if not any(text for spec, text in texts.items() if spec.key not in ("category", "subcategory")):
            return
        named = [text for spec, text in texts.items() if spec.key == "name" and text]
        first = next(iter(texts.values()))
        if _SIGNED.match(first):
            self._lose("", "　".join(filter(None, texts.values())))
        elif named:
            self._owner().rows.append(Row(texts, self.found.money_unit))
            self.found.placed += sum(1 for text in texts.values() if text)
        elif not self._is_literal(first):
            self._lose(first, " ".join(text for text in texts.values() if text and text != first))

    def _read_cell(self, grid: "Grid", place: "Place", here: "list[Place]") -> None:
        text = place.cell.text.strip()
        if not text:
            return
        self._note_unit(text)
        strong = self._strong(text)
        if strong is not None and not self._is_literal(text):
            self._take(strong, text, "", inside=True)
            return
        if self._known_label(place):
            return
        labels = labels_of(grid, place, self._known_label) or [FIRST] * (place is self.first)
        placed = [(label, shapes) for label in labels if (shapes := self._shapes(label)) is not None]
        fitting = [one for one in placed if self._fits(one[1], text)]
        if not fitting:
            if not placed or placed[0][1][0].parts:
                self._without_place(grid, place, labels)
            return
        label, shapes = next((one for one in fitting if self._is_of_open(self._fitting(one[1]))), fitting[0])
        shape = self._fitting(shapes)
        if shape.parts[0].owner == "task" and self._is_literal(here[0].cell.text):
            return  # the sum of the tasks
        self._take(shape, text, label.text, inside=label.direction != "above")

    def _fits(self, shapes: "list[Shape]", text: str) -> bool:
        """Tell whether a text may be what shapes hold: nothing that the form computes, and a number where one is due."""
        part = shapes[0].parts[0] if shapes[0].parts else None
        if part is None:
            return False
        spec = self.vocabulary.by_key.get(part.key)
        numeric = spec is not None and spec.type in ("money", "plan")
        return _SIGNED.match(text) is None and (not numeric or _AMOUNT.match(text) is not None)

    def _is_of_open(self, shape: Shape) -> bool:
        owner = shape.parts[0].owner
        return owner in ("task", "entity") or self.open is None or self.open.kind == owner

    def _known_label(self, place: "Place") -> bool:
        """Tell whether a cell is a label of the form."""
        text = place.cell.text
        if any(one in self.places.literals for one in _forms(text)):
            return bool(words_in(text))
        levels = text.split()
        if len(levels) > 1 and all(any(one in self.places.literals for one in _forms(level)) for level in levels):
            return True
        return self._strong(text) is not None

    def _strong(self, text: str) -> Shape | None:
        """Return the shape whose own words are in the text of a cell."""
        return next((one for one in self.places.saying if one.read(text) is not None), None)

    def _shapes(self, label: "Label") -> "list[Shape] | None":
        """Return what stands at a label, exactly as the form has it, else as near to it as leaves no choice."""
        rows = [without_brackets(bare(label.beside)), ""] if label.beside else [""]
        keys = [(label.direction, text, at, row) for text in _forms(label.text) for row in rows for at in range(label.at, -1, -1)]
        exact = next((shapes for key in keys if (shapes := self.places.labels.get(key))), None)
        return exact or self._shapes_near(label)

    def _shapes_near(self, label: "Label") -> "list[Shape] | None":
        """Return what stands elsewhere at a label that stands beside a cell here, or at the last words of it."""
        if label.direction != "left":
            others = {id(one): one for (kind, text, at, _), one in self.places.labels.items() if (kind, at) == (label.direction, label.at) and text in _forms(label.text)}
            return next(iter(others.values())) if len(others) == 1 else None
        words = label.text.split()
        forms = [*_forms(label.text), *(_forms(words[-1]) if len(words) > 1 else ())]
        return next((shapes for text in forms if (shapes := self.places.at(text)) is not None), None)

    def _guess(self, words: str) -> "list[Shape] | None":
        """Return what stands at a label that is spelled much like these words, and tell it."""
        text = without_brackets(bare(words))
        near = nearest(text, self.places.words) if len(text) >= _LEAST_GUESSED else None
        if near is None:
            within = [one for one in self.places.words if len(one) >= _LEAST_GUESSED and (one in text or text in one)]
            near = within[0] if len(within) == 1 and 2 * len(text) > len(within[0]) and 2 * len(within[0]) > len(text) else None
        shapes = self.places.at(near) if near is not None else None
        if shapes is None or not shapes[0].parts:
            return None
        if text not in self.guessed:
            self.guessed.add(text)
            self.found.remarks.append(CommandFault("import.guessed-label", label=words, near=near))
        return shapes

    def _fitting(self, shapes: "list[Shape]") -> Shape:
        """Return the shape of a part that the open block may have, else the first."""
        kind = self.open.kind if self.open is not None else "department"
        kinds = (kind, "entity") if kind == "department" else (kind,)
        return next((one for one in shapes if one.parts and one.parts[0].owner in kinds), shapes[0])

    def _without_place(self, grid: "Grid", place: "Place", labels: "list[Label]") -> None:
        """Look for the key of a field beside a cell that no label of the form belongs to; else keep its text."""
        beside = grid.lines[place.row][place.column - 1] if place.column else None
        words = beside.cell.text if beside is not None and not self._known_label(beside) else ""
        owner = self.open
        if owner is not None and owner.kind != "task":
            spec = next((found for one in _forms(words) if (found := self.vocabulary.keys_of(owner.kind).get(one)) is not None), None)
            if spec is not None and spec.type not in ("basis", "uses", "form", "include", "plan"):
                self._put(owner, Part(owner.kind, spec.key), place.cell.text, "", words)
                return
        if labels and labels[0].direction == "left":
            words = labels[0].text
        shapes = self._guess(words) if words else None
        if shapes is not None and self._fits(shapes, place.cell.text):
            self._take(self._fitting(shapes), place.cell.text, words, inside=True)
            return
        if self.open is None:
            self._lose("", place.cell.text)
            return
        follows = grid.lines[place.row][place.column + place.cell.columns] if place.column + place.cell.columns < grid.width else None
        if not words and follows is not None and follows.row == place.row and not self._known_label(follows):
            return  # it is told as the label of what follows
        self._lose(words, place.cell.text)

    # -- parts

    def _take(self, shape: Shape, text: str, label: str, *, inside: bool = False) -> None:
        """Give the parts of a text to their block; `inside` tells that it stands in a table."""
        values = shape.read(text)
        if values is None:
            named = next((part for part in shape.parts if part.key == NAME), shape.parts[0])
            values = [(named, text.strip())]
        values = [(part, value) for part, value in values if value]
        owner = self._owner_of(values, inside=inside)
        for part, value in values:
            self._put(owner, part, value, shape.numbered, label)

    def _owner_of(self, values: "list[tuple[Part, str]]", *, inside: bool) -> Owner:
        """Return the block that parts belong to; a name or code that is not that of the last one opens another."""
        kind = values[0][0].owner if values else "document"
        named = {part.key: one_line(value) for part, value in values if part.key in (NAME, CODE)}
        if kind == "document":
            return Owner("document")
        if kind == "task":
            return self._task(new=NAME in named)
        if kind == "project":
            return self._project(named, values, inside=inside)
        return self._department(named, entity=kind == "entity", inside=inside)

    def _task(self, *, new: bool) -> Owner:
        department = self._last_department()
        if new or not department.tasks:
            department.tasks.append(Owner("task"))
        return department.tasks[-1]

    def _project(self, named: "dict[str, str]", values: "list[tuple[Part, str]]", *, inside: bool = False) -> Owner:
        """Return the project that parts belong to: another one where they name it, or say again what the last one said."""
        last = self.found.projects[-1] if self.found.projects else None
        other = last is not None and any(last.says(key) not in ("", value) for key, value in named.items())
        again = last is not None and self.open is last and bool(last.rows) and any(self._said(last, *one, inside=inside) for one in values)
        if last is None or other or again:
            last = Owner("project", above=self._open_department())
            self.found.projects.append(last)
        self.open = last
        return last

    def _department(self, named: "dict[str, str]", *, entity: bool, inside: bool) -> Owner:
        """Return the department that is meant; one that is named inside the table of a project is that of the project."""
        if not named:
            return self._last_department()
        departments = self.found.departments
        # A page that says something before it says whose it is belongs to whom a project names.
        fitting = [one for one in departments if all(one.says(key) in ("", value) for key, value in named.items())]
        fitting = [one for one in fitting if one.name or inside or not one.written]
        chosen = next((one for one in reversed(fitting) if one.name), None) or (fitting[0] if fitting else None)
        if chosen is None:
            chosen = Owner("department", entity=entity)
            departments.append(chosen)
        project = self.open if self.open is not None and self.open.kind == "project" and not self.open.rows else None
        if inside and project is not None:
            project.above = chosen
        else:
            self.open = chosen
        return chosen

    def _said(self, owner: Owner, part: Part, text: str, *, inside: bool) -> bool:
        """Tell whether a block has said a part already that is said once: not a text, which may stand in several cells.

        A table of many projects may repeat what they say in every row.
        """
        spec = self.vocabulary.by_key.get(part.key)
        held = owner.values.get((part.key, part.column))
        if held is None or (spec is not None and spec.type == "text"):
            return False
        said = held.pieces.get(part.piece) if part.piece else "\n".join(held.items) or None
        return said is not None and (inside or said != text)

    def _open_department(self) -> Owner | None:
        """Return the department that a new project stands below."""
        if self.open is not None:
            return self.open if self.open.kind == "department" else self.open.above
        return self.found.departments[-1] if self.found.departments else None

    def _last_department(self) -> Owner:
        """Return the department that is open, else the last one."""
        if self.open is not None and self.open.kind == "department":
            return self.open
        if not self.found.departments:
            self.found.departments.append(Owner("department"))
            self.open = self.found.departments[-1]
        return self.found.departments[-1]

    def _owner(self) -> Owner:
        """Return the block that a row belongs to."""
        if self.open is not None:
            return self.open
        return self._last_department() if self.form.scope == "department" else self._project({}, [])

    def _put(self, owner: Owner, part: Part, text: str, numbered: str, label: str) -> None:
        self.found.placed += 1
        if part.owner == "document":
            year = _YEAR.search(f"{text}年")
            self.found.year = year[1] if year is not None else text
            return
        value = owner.value(part.key, part.column)
        unit = _UNIT_IN_LABEL.search(bare(label))
        value.unit = unit[1] if unit is not None else value.unit
        spec = self.vocabulary.by_key.get(part.key)
        if part.piece and spec is not None and spec.parts:
            if not value.records or part.piece in value.records[-1]:
                value.records.append({})
            value.records[-1][part.piece] = text.strip()
        elif part.piece:
            value.pieces[part.piece] = text.strip()
        elif part.key in (NAME, CODE):
            value.items = [one_line(text)]
        elif not label or value.last != text:
            value.items += _items(text, numbered)
            value.last = text

    def _lose(self, label: str, text: str) -> None:
        """Keep a text that no place was found for; before any block it is a title, and may name the year."""
        label, text = " ".join(label.split()), text.strip()
        if self.open is None:
            self._note_year(f"{label} {text}")
        (self.found if self.open is None else self.open).lost.append((label, text))
        block = self.open.name if self.open is not None else ""
        self.found.remarks.append(CommandFault("import.unplaced", label=label or "—", text=text[:_SHOWN], block=block or "—"))

    def _note_year(self, text: str) -> None:
        year = _YEAR.search(text)
        if year is not None and not self.found.year:
            self.found.year = year[1]


_SHOWN = 40
_LEAST_GUESSED = 3


def _forms(text: str) -> list[str]:
    label = bare(text)
    return [label, without_brackets(label)]


def _without(shape: Shape, text: str) -> str:
    """Return a text without the parts that a shape reads in it."""
    for _, value in shape.read(text) or ():
        text = text.replace(value, "", 1)
    return text


def _items(text: str, numbered: str) -> list[str]:
    """Return the items of a text: its lines, or what stands behind each number that the form prints."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if not numbered:
        return lines
    number = re.compile(numbered)
    if len(lines) == 1:
        lines = _divided(lines[0], number)
    items: list[str] = []
    for line in lines:
        found = number.match(line)
        if found is not None or not items:
            items.append(line[found.end() :].strip() if found is not None else line)
        else:
            items[-1] += line
    return items


def _divided(line: str, number: "re.Pattern[str]") -> list[str]:
    """Return a text cut before the numbers of its items, where these count up from 1."""
    found = [one for one in number.finditer(line) if not one.start() or line[one.start() - 1] in " \u3000。；;"]
    counts = [_DIGITS.findall(one[0]) for one in found]
    if len(found) < 2 or counts != [[str(at)] for at in range(1, len(found) + 1)] or found[0].start():  # noqa: PLR2004 - two items
        return [line]
    ends = [*(one.start() for one in found[1:]), len(line)]
    return [line[one.start() : end].strip() for one, end in zip(found, ends, strict=True)]
