"""A text that will be printed, where it is written, and what is found in it."""

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Finding
from targetlang.diagnostics import Fix
from targetlang.diagnostics import Label
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.text import Field
    from targetlang.syntax.tree import Statement

NAME, DESCRIPTION, TARGET, PROSE, BASIS = "name", "description", "target", "prose", "basis"
"""The roles of texts: a name, a description, a target in words, a field or item, the text of a basis."""


class WrittenText:
    """One text of the model. Offsets below count in `text`, which differs from the file in quotes and `{…}`.

    `part` is the part of the statement that it stands in; `held` the field it belongs to, or None.
    """

    __slots__ = ("_at", "held", "part", "role", "statement", "text")

    def __init__(self, statement: "Statement", part: str, text: str, role: str, held: "Field | None" = None) -> None:
        self.statement = statement
        self.part = part
        self.text = text
        self.role = role
        self.held = held
        self._at: tuple[int, int, str] | None = None

    def place(self, start: int, end: int) -> tuple[tuple[int, int], bool]:
        """Return the place of a stretch in the file, and whether it stands there as it is in the text.

        What a `{…}` or a doubled quote has moved is searched for; what cannot be found gives the whole part.
        """
        low, high, raw = self._raw()
        # Quotes stand around a text, and an amount before that of a task or a cost line.
        whole = raw.rfind(self.text)
        if whole >= 0:
            return (low + whole + start, low + whole + end), True
        wanted = self.text[start:end]
        nth = self.text.count(wanted, 0, start)
        at = -1
        for _ in range(nth + 1):
            at = raw.find(wanted, at + 1)
        if wanted and at >= 0:
            return (low + at, low + at + len(wanted)), True
        return (low, high), False

    def finding(
        self,
        code: str,
        start: int,
        end: int,
        facts: dict[str, str],
        fix: tuple[int, int, str] | None = None,
        label: tuple[int, int, str] | None = None,
    ) -> Finding:
        """Return a finding at a stretch; `fix` is the stretch it replaces and its new text, `label` a second place."""
        span, _ = self.place(start, end)
        source = self.statement.source
        fixes: tuple[Fix, ...] = ()
        if fix is not None:
            where, sure = self.place(fix[0], fix[1])
            title = fix[2].strip() or "删除"
            fixes = (Fix("confirm", title, (Edit(where[0], where[1], fix[2]),)),) if sure else ()
        labels = (Label(source, *self.place(label[0], label[1])[0], label[2]),) if label else ()
        return Finding(code, source, span[0], span[1], facts, labels, fixes)

    def _raw(self) -> tuple[int, int, str]:
        if self._at is None:
            low, high = part_span(self.statement, self.part)
            self._at = (low, high, self.statement.source.text[low:high])
        return self._at
