"""Say which blocks could not be judged, and why."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.rules.undecided import Undecided

_WORDS = {
    "zh": {
        "unread": "“{name}”有读不懂的行（第 {line} 行），缺项和测算合计没有判断",
        "no-group": "“{name}”采用的指标组不存在，缺项没有判断",
    },
    "en": {
        "unread": "“{name}” has a line that could not be read (line {line}): what is missing and the sum of costs were not judged",
        "no-group": "“{name}” takes over a group that is not there: what is missing was not judged",
    },
}


def tell_undecided(undecided: "list[Undecided]", language: str) -> None:
    """Print a line for each block to stderr, beside the findings that are the cause."""
    for one in dict.fromkeys(undecided):
        words = _WORDS[language][one.reason].format(name=one.name, line=one.line)
        print(f"{one.source.path}:{one.source.position(one.start)[0]}: {words}", file=sys.stderr)
