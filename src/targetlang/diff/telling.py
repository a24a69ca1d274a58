"""The sentences of an event in a language: its facts put into the templates of the catalogue."""

from targetlang.diff.catalogue import find
from targetlang.diff.event import ENGLISH_WORDS
from targetlang.diff.event import SEVERITY_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.event import Event

ENGLISH = "en"
_ADVICE = ("在这个项目或指标下面写“变动: 理由”。", "Write “变动: reason” below the project or indicator.")


def message(event: "Event", language: str = "zh") -> str:
    """Return the one sentence that says what changed."""
    template, _ = find(event.code).text(language).templates(event.facts.get("variant", ""))
    return template.format_map(event.facts)


def suggestion(event: "Event", language: str = "zh") -> str:
    """Return what to do about an event that wants a reason, else ""."""
    if not event.unanswered:
        return ""
    _, template = find(event.code).text(language).templates(event.facts.get("variant", ""))
    return template.format_map(event.facts) or _ADVICE[language == ENGLISH]


def severity_word(severity: str, language: str = "zh") -> str:
    """Return the word for a severity."""
    return (ENGLISH_WORDS if language == ENGLISH else SEVERITY_WORDS)[severity]
