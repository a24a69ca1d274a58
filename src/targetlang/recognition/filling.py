"""Where the recognised parts of a document go: to which department, project or task."""

from targetlang.diagnostics import CommandFault
from targetlang.recognition.found import Found
from targetlang.recognition.found import Owner
from targetlang.recognition.found import Row
from targetlang.recognition.found import Value
from targetlang.recognition.labels import bare
from targetlang.recognition.probe import CODE
from targetlang.recognition.probe import NAME
from targetlang.recognition.probe import Part
from targetlang.recognition.texts import items_of
from targetlang.recognition.texts import one_line
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from targetlang.ports.form import ColumnSpec
    from targetlang.ports.form import Form
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.recognition.places import Shape

_UNIT = late(r"单\s*位\s*[:：]\s*(?:人民币)?([亿万千百]?元)")
_UNIT_IN_LABEL = late(r"\(([亿万千百]?元)\)")
_YEAR = late(r"((?:19|20)[0-9]{2})\s*年")
_NONE = late(r"[-—–－/／\s]+|无")
_CHINESE_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_SHOWN = 40
_OF_ROW = 3
"""How much a row of indicators counts, whatever columns it has, where forms are compared."""


class Filling:
    """What was found so far, and the block that is open: what stands below belongs to it."""

    def __init__(self, form: "Form", vocabulary: "Vocabulary") -> None:
        self.form = form
        self.vocabulary = vocabulary
        self.found = Found()
        self.open: Owner | None = None

    @property
    def kind(self) -> str:
        """The kind of the open block; before any there is a department."""
        return self.open.kind if self.open is not None else "department"

    def take(self, shape: "Shape", text: str, label: str, *, inside: bool = False) -> None:
        """Give the parts of a text to their block; `inside` tells that it stands in a table."""
        values = shape.read(text)
        if values is None:
            named = next((part for part in shape.parts if part.key == NAME), shape.parts[0])
            values = [(named, text.strip())]
        values = [(part, value) for part, value in values if value]
        owner = self._owner_of(values, inside=inside)
        for part, value in values:
            self.put(owner, part, value, shape.numbered, label)

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
        moved = NAME in named and self.open is not None and self.open.kind == "department" and last is not None and last.above is not self.open
        again = last is not None and self.open is last and bool(last.rows) and any(self._said(last, *one, inside=inside) for one in values)
        if last is None or other or again or (moved and bool(last.rows or last.written)):
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

    def add_row(self, texts: "dict[ColumnSpec, str]") -> None:
        """Give a row of indicators to the open block."""
        self._owner().rows.append(Row(texts))
        self.found.placed += _OF_ROW

    def _owner(self) -> Owner:
        if self.open is not None:
            return self.open
        return self._last_department() if self.form.scope == "department" else self._project({}, [])

    def put(self, owner: Owner, part: Part, text: str, numbered: str, label: str) -> None:
        """Give a text to a part of a block; its label may say in which unit money is. Marks for none say nothing."""
        if part.key not in (NAME, CODE) and _NONE.fullmatch(text):
            return
        self.found.placed += 1
        if part.owner == "document":
            self.note_year(f"{text}年")
            return
        value = owner.value(part.key, part.column)
        unit = _UNIT_IN_LABEL.search(bare(label))
        value.unit = unit[1] if unit is not None else value.unit
        spec = self.vocabulary.by_key.get(part.key)
        if part.key in (NAME, CODE):
            value.items = [one_line(text)]
        elif part.piece:
            self._put_piece(value, part.piece, text.strip(), label, is_record=spec is not None and bool(spec.parts))
        elif spec is not None and spec.type != "text" and value.items:
            if one_line("\n".join(value.items)) != one_line(text):
                self.lose(label, text)  # it was said before
        elif not label or value.last != text:
            value.items += items_of(text, numbered)
            value.last = text

    def _put_piece(self, value: Value, piece: str, text: str, label: str, *, is_record: bool) -> None:
        """Give a text to a part of a value; of one that was said before it is kept as a comment."""
        if is_record:
            if not value.records or piece in value.records[-1]:
                value.records.append({})
            value.records[-1][piece] = text
        elif value.pieces.setdefault(piece, text) != text:
            self.lose(label, text)

    def lose(self, label: str, text: str) -> None:
        """Keep a text that no place was found for; before any block it is a title, and may name the year."""
        self.found.missed += 1
        label, text = " ".join(label.split()), text.strip()
        if self.open is None:
            self.note_year(f"{label} {text}")
        (self.found if self.open is None else self.open).lost.append((label, text))
        shown = one_line(text)[:_SHOWN]
        if label and self.open is not None:
            self.found.remarks.append(CommandFault("import.unplaced", block=self.open.name or "—", label=label, text=shown))
        else:
            self.found.remarks.append(CommandFault("import.unplaced-text", text=shown))

    def lose_row(self, texts: "Iterable[str]") -> None:
        """Keep the texts of a row that no place was found for, on one line."""
        self.lose("", "　".join(filter(None, map(str.strip, texts))))

    def mark(self) -> tuple[int, int, int]:
        """Return how much was placed and lost so far, for `join_lost`."""
        return self.found.placed, len(self.found.lost if self.open is None else self.open.lost), len(self.found.remarks)

    def join_lost(self, before: tuple[int, int, int], texts: "Iterable[str]") -> None:
        """Make one of what was lost since a mark, where nothing of these texts of a row found a place."""
        placed, kept, told = before
        lost = self.found.lost if self.open is None else self.open.lost
        if self.found.placed == placed and len(lost) - kept > 1 and len(self.found.remarks) - told == len(lost) - kept:
            del lost[kept:], self.found.remarks[told:]
            missed = self.found.missed
            self.lose_row(texts)
            self.found.missed = missed

    def note_year(self, text: str) -> None:
        """Take the year of a title, where none is known."""
        year = _YEAR.search(text.translate(_CHINESE_DIGITS))
        if year is not None and not self.found.year:
            self.found.year = year[1]
        elif year is not None and year[1] != self.found.year:
            told = CommandFault("import.other-year", year=self.found.year, other=year[1])
            if all(one.facts != told.facts for one in self.found.remarks):
                self.found.remarks.append(told)

    def drop_listed(self) -> None:
        """Forget projects of which there is nothing but a name that another one has too: a list of contents names them."""
        names = [one.name for one in self.found.projects if one.written]
        self.found.projects[:] = [one for one in self.found.projects if one.written or one.lost or one.name not in names]

    def add_title(self, text: str) -> None:
        """Keep the title of a page, once, before all blocks."""
        if ("", text) not in self.found.lost:
            self.found.lost.append(("", text))

    def note_unit(self, text: str) -> None:
        """Take the unit of money that a text of the page names."""
        unit = _UNIT.search(text)
        if unit is not None:
            self.found.money_unit = unit[1]
