"""Lines of the file that is being written: each says what it should, or its text is kept as a comment and told."""

from targetlang.diagnostics import CommandFault
from targetlang.recognition.texts import one_line
from targetlang.writing.target_lines import TargetLines
from targetlang.writing.target_lines import Unsayable
from targetlang.writing.target_lines import escape
from targetlang.writing.target_lines import spellings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence

    from targetlang.recognition.found import Found

_UNNAMED = "未写明名称"


class SureLines:
    """Adds lines, indented by `depth`; what no line can say becomes a comment."""

    def __init__(self, found: "Found") -> None:
        self._lines = TargetLines()
        self._found = found

    @property
    def text(self) -> str:
        """The text of the file."""
        return self._lines.text

    def part(self) -> None:
        """Part what follows from what stands above it."""
        self._lines.part()

    def comment(self, label: str, text: str) -> None:
        """Add a text that has no place, behind its label, a line for each of its lines."""
        first, *others = [line.strip().lstrip("#＃ ") or line for line in text.split("\n")]
        mark = "　" if "：" in label or ":" in label else "："
        self._lines.comment(f"{label}{mark}{first}" if label else first)
        for line in others:
            self._lines.comment(line)

    def header(self, kind: str, code: str, name: str) -> None:
        """Add the head of a block; a name that the line can't say gives way to one that says so."""
        plain = one_line(name) or _UNNAMED
        if not self._try(lambda: self._lines.header("", kind, code or None, plain), kind, f"{code} {plain}".strip()):
            self._lines.header("", kind, None, _UNNAMED)

    def entry(self, kind: str, name: str, text: str) -> None:
        """Add an entry that has a text."""
        self._try(lambda: self._lines.entry("", kind, name, spellings(one_line(text))), name, text)

    def task(self, name: str, amount: str, content: str) -> None:
        """Add a task with its money and content."""

        def add() -> None:
            descriptions = spellings(escape(content, "")) if content else None
            self._lines.tailed_entry("", 0, "任务", one_line(name) or _UNNAMED, amount, descriptions, "")

        self._try(add, name, f"{amount} {content}")

    def field(self, depth: int, key: str, texts: "Sequence[str]") -> None:
        """Add a field with the first of some texts that the line says."""
        said = [text for text in texts if text]
        key, _, column = key.partition(" ")
        if said:
            self._try(lambda: self._lines.field("", depth, key, column or None, said), key, said[0])

    def text_field(self, depth: int, key: str, items: "Sequence[str]") -> None:
        """Add a field of text: on its line, or with an item for each paragraph."""
        plain = [text for item in items if (text := one_line(item))]
        word, _, column = key.partition(" ")
        if len(plain) == 1:
            line = lambda: self._lines.field("", depth, word, column or None, spellings(escape(plain[0], "")))  # noqa: E731 - tried below
            self._try(line, key, plain[0])
        elif plain:
            self._lines.field("", depth, word, column or None, [""])
            for text in plain:
                self._try(lambda text=text: self._lines.item("", depth + 1, escape(text, "")), key, text)  # type: ignore[misc]

    def indicator(  # noqa: PLR0913 - the parts of a line
        self,
        depth: int,
        word: str,
        name: str,
        value: str,
        description: str | None,
        references: str,
        attributes: "Sequence[str]",
    ) -> bool:
        """Add an indicator; return whether its line could be written."""

        def add() -> None:
            said = None if description is None else spellings(escape(description, "")) if description else [""]
            values = [value] if value.startswith('"') else [escape(value, ""), *spellings(value)]
            self._lines.indicator("", depth, word, one_line(name) or _UNNAMED, values, said, references, attributes)

        parts = (value, description, references, *attributes)
        return self._try(add, f"{word} {name}", " ".join(filter(None, parts)))

    def _try(self, add: "Callable[[], None]", label: str, text: str) -> bool:
        try:
            add()
        except Unsayable:
            self.comment(label, text)
            self._found.remarks.append(CommandFault("import.unsayable", label=one_line(label) or "—", text=one_line(text)))
            return False
        return True
