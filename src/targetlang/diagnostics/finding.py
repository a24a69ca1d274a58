"""The values a pass reports, and the one that ends a command."""

from collections.abc import Mapping

from targetlang.records import field
from targetlang.records import frozen
from targetlang.source import SourceText

SEVERITIES = ("error", "warning", "note")


@frozen
class Label:
    """A second position with its own words ("预算在这里"); `role` names the words in the catalogue."""

    source: SourceText
    start: int
    end: int
    role: str


@frozen
class Edit:
    """Replace the text from `start` to `end` (offsets in the finding's own file) by `text`."""

    start: int
    end: int
    text: str


@frozen
class Fix:
    """An offer to mend a finding.

    `level` is "safe" (no name, code, number or wording changes: marks, blanks, order, line breaks) or
    "confirm" (anything else, and guesses). `title` is what a menu shows. The edits do not overlap.
    """

    level: str
    title: str
    edits: tuple[Edit, ...]


@frozen
class Finding:
    """One fault: its code, its main position and the facts its sentence names.

    The sentence, the proposal and the default severity stand in the catalogue under `code`; `facts` fill
    their fields. `severity` is given only where a form or a setting overrides the default.
    """

    code: str
    source: SourceText
    start: int
    end: int
    facts: Mapping[str, str] = field(factory=dict, hash=False)
    labels: tuple[Label, ...] = ()
    fixes: tuple[Fix, ...] = ()
    severity: str | None = None


class CommandFault(Exception):
    """Why a command can't go on, or what it could not do. Nobody but the shell puts it into words, in the language of the run.

    `name` is that of a sentence of the command line, `facts` fill its places; a fact may be a fault itself.
    """

    def __init__(self, name: str, /, **facts: object) -> None:
        super().__init__(name, facts)
        self.name = name
        self.facts = facts
