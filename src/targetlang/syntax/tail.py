"""What follows the value of 测算 and 任务: ` | 说明` and ` @依据`."""

from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_TAIL = late(
    r"(?P<value>(?:[^ \t\u3000]++(?:[ \t\u3000]++(?![|｜@＠])[^ \t\u3000]++)*+)?+)"
    r"(?:[ \t\u3000]++[|｜][ \t\u3000]*+(?P<description>(?:[^ \t\u3000]++(?:[ \t\u3000]++(?![@＠])[^ \t\u3000]++)*+)?+))?"
    r"(?P<references>(?:[ \t\u3000]+[@＠].*)?)"
)


def match_tail(text: str) -> "re.Match[str]":
    """Return the parts of an entry's text: value, description (None without a bar), references."""
    found = _TAIL.match(text)
    assert found is not None  # noqa: S101 - the pattern matches everything
    return found
