"""Lines of a `.target` file, made of what each has to say and read again: what a line can't say is raised, never lost."""

from itertools import product

from targetlang.model.text import PENDING
from targetlang.resolve.report import Report
from targetlang.source import SourceText
from targetlang.syntax import tree
from targetlang.syntax.lines import as_written
from targetlang.syntax.lines import read_mended
from targetlang.syntax.parse import parse
from targetlang.syntax.tail import match_tail
from targetlang.syntax.target_text import unquote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence

    from targetlang.syntax.tree import Parts

_WIDE_BRACES = "｛｝"
_COLONS = (":", "：")
PART = "其中"
"""The word of a line that is a part of the indicator above it."""


class Unsayable(ValueError):
    """A text that no line of the language says; `place` is where it comes from."""

    def __init__(self, place: str, text: str) -> None:
        super().__init__(place, text)
        self.place = place
        self.text = text


def quote(text: str) -> str:
    """Return a text in straight quotes; one inside stands for itself when it is doubled."""
    return '"' + text.replace('"', '""') + '"'


def spellings(text: str) -> list[str]:
    """Return how a name or text may be written, the plainest first: as it is, in quotes."""
    plain = text not in ("", PENDING) and text[0] not in _COLONS and unquote(text) == text
    return [text, quote(text)] if plain else [quote(text)]


def escape(text: str, place: str) -> str:
    """Return a text in which no brace begins an expression. A full-width one can't be said where expressions may stand."""
    if any(brace in text for brace in _WIDE_BRACES):
        raise Unsayable(place, text)
    return text.replace("{", "{{").replace("}", "}}")


class TargetLines:
    """The lines of one file, in order. A `place` is told where something can't be said; `depth` counts indents."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    @property
    def text(self) -> str:
        """The text of the file."""
        lines = self._lines
        while lines and not lines[-1]:
            lines.pop()
        return "".join(f"{line}\n" for line in lines)

    def part(self) -> None:
        """Part what follows from what stands above it."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def comment(self, text: str) -> None:
        """Add a comment of one line."""
        self._lines.append("# " + " ".join(text.splitlines()))

    def nameless(self, kind: str) -> None:
        """Add the head of a block that has neither a code nor a name, which is told when the file is checked."""
        self._lines.append(f"{kind}:")

    def header(self, place: str, kind: str, code: str | None, name: str) -> None:
        """Add the head of a block; a group has no code, but its name may begin with what looks like one."""
        line = " ".join(part for part in (kind, code, name) if part)
        found = _read(line)
        said = " ".join(part for part in found[1][2:0:-1] if part)
        of_group = kind == "指标组" and found[0] == tree.HEADER and said == name
        if not of_group and found != (tree.HEADER, (kind, name or None, code or None)):
            raise Unsayable(place, f"{code or ''} {name}".strip())
        self._lines.append(line)

    def entry(self, place: str, kind: str, name: str, texts: "Sequence[str]", *, raw: bool = False) -> None:
        """Add 依据, 令, 计量 or 撤销 with the first of the texts that the line says; the name stands as it is where it is `raw`."""
        for written, text in product([name] if raw else spellings(name), texts):
            line = f"{kind} {written}" if kind == "计量" and not text else f"{kind} {written}: {text}".rstrip(" ")
            if _read(line) == (tree.ENTRY, (kind, written, text or None)) and not text.startswith(_COLONS):
                self._lines.append(line)
                return
        raise Unsayable(place, f"{name}: {texts[0]}")

    def tailed_entry(  # noqa: PLR0913 - the parts of a line
        self, place: str, depth: int, kind: str, name: str, value: str, descriptions: "Sequence[str] | None", references: str
    ) -> None:
        """Add 测算 or 任务 with the first of the descriptions that the line says; None where it has none."""
        for written, description in product(spellings(name), [None] if descriptions is None else descriptions):
            tail = "" if description is None else f"| {description}".rstrip(" ")
            text = " ".join(part for part in (value, tail, references) if part)
            line = f"{kind} {written}: {text}".rstrip(" ")
            found = match_tail(text)
            said = found["value"], found["description"], found["references"].strip(" ")
            if text.startswith(_COLONS):
                continue
            if _read(line) == (tree.ENTRY, (kind, written, text or None)) and said == (value, description, references):
                self._lines.append("  " * depth + line)
                return
        raise Unsayable(place, f"{name}: {value}")

    def field(self, place: str, depth: int, key: str, column: str | None, texts: "Sequence[str]") -> None:
        """Add a field with the first of the texts that the line says."""
        head = f"{key} {column}" if column else key
        for text in texts:
            line = f"{head}: {text}".rstrip(" ") if text else f"{head}:"
            if _read(line) == (tree.FIELD, (key, column or None, text or None)) and not text.startswith(_COLONS):
                self._lines.append("  " * depth + line)
                return
        raise Unsayable(place, f"{head}: {texts[0]}")

    def item(self, place: str, depth: int, text: str) -> None:
        """Add an item of the field above; an item knows no quotes."""
        line = f"- {text}"
        if _read(line) != (tree.ITEM, (None, None, text)):
            raise Unsayable(place, text)
        self._lines.append("  " * depth + line)

    def indicator(  # noqa: PLR0913 - the parts of a line
        self,
        place: str,
        depth: int,
        word: str,
        name: str,
        values: "Sequence[str]",
        descriptions: "Sequence[str] | None",
        references: str,
        attributes: "Iterable[str]",
    ) -> None:
        """Add an indicator, or a part of one, with the first of the values and descriptions that the line says."""
        marks = f"[{', '.join(attributes)}]"
        marks = "" if marks == "[]" else marks
        for written, value, description in product(spellings(name), values, [None] if descriptions is None else descriptions):
            tail = "" if description is None else f"| {description}".rstrip(" ")
            line = " ".join(part for part in (f"{word} {written}:", value, tail, references, marks) if part)
            wanted = (word, written, value or None, description, f" {references}" if references else "", marks or None)
            if _read(line) == (tree.INDICATOR, wanted) and not value.startswith(_COLONS):
                self._lines.append("  " * depth + line)
                return
        raise Unsayable(place, f"{word} {name}: {values[0]}")


def _read(line: str) -> "tuple[str, Parts]":
    source = SourceText("", line)
    statements = parse(source) if as_written(source) else list(read_mended(source, Report()))
    return (statements[0].shape, statements[0].parts) if len(statements) == 1 else (tree.BROKEN, ())
