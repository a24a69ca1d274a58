"""Where the passes of this floor put what they find."""

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Finding
from targetlang.diagnostics import Fix
from targetlang.diagnostics import Label
from targetlang.resolve.near import nearest
from targetlang.source import SourceText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

_LOST_CHARACTER = "\ufffd"
_LOOKED_AT = 200
_FEW = 200
_COMPARISONS = 200_000


class Report:
    """A growing list of findings, and what could not be read.

    `comments` are the places of the comments among the statements, `unread` the lines that were given up, `uncertain` those
    that were mistyped and declare something, `nameless` is set where one declares nothing because its name is missing,
    `incomplete` the ids of the projects and departments that lack indicators because a group is not there: what they miss
    can't be told. `lost` is whether a file that should be brought in could not be read.
    """

    __slots__ = ("comments", "compared", "findings", "incomplete", "lost", "nameless", "uncertain", "unread")

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.comments: list[int] = []
        self.incomplete: set[int] = set()
        self.lost = False
        self.unread: list[str] = []
        self.uncertain: list[str] = []
        self.compared = 0
        self.nameless = False

    def may_be_unread(self, name: str) -> bool:
        """Tell whether what could not be read, or not as it is written, may declare a name, or hides what it is: one cause, one finding."""
        return self.nameless or self.lost or _LOST_CHARACTER in name or any(name in line for line in (*self.unread[:_LOOKED_AT], *self.uncertain[:_LOOKED_AT]))

    def near(self, word: str, known: "Collection[str]") -> str | None:
        """Return the declared name that an unknown one most likely means, or None.

        Where thousands of names are unknown among thousands, the later ones get no proposal: the search is bounded.
        """
        if len(known) > _FEW:
            self.compared += len(known)
        return nearest(word, known, within=True) if self.compared <= _COMPARISONS else None

    def add(
        self,
        code: str,
        source: SourceText,
        span: tuple[int, int],
        facts: dict[str, str] | None = None,
        *,
        labels: tuple[Label, ...] = (),
        fixes: tuple[Fix, ...] = (),
    ) -> None:
        """Report one fault at a span (offsets in the file)."""
        if code == "U105" and facts and (self.lost or _LOST_CHARACTER in facts["unit"]):
            return
        self.findings.append(Finding(code, source, span[0], span[1], facts or {}, labels, fixes))


def replacing(level: str, span: tuple[int, int], text: str) -> tuple[Fix, ...]:
    """Return the one offer to put `text` in the place of a span."""
    return (Fix(level, text.strip() or _title(text), (Edit(span[0], span[1], text),)),)


def _title(blanks: str) -> str:
    """Return what a menu shows for an edit that leaves nothing to be seen."""
    if not blanks:
        return "删除"
    return "换行" if "\n" in blanks else "加空格"
