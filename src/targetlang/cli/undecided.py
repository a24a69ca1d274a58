"""Say which blocks could not be judged, and why."""

import sys

from targetlang.cli.speech import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.rules.undecided import Undecided


# More than fill a screen tell nothing that the findings don't.
_SHOWN = 20


def tell_undecided(undecided: "list[Undecided]", language: str) -> None:
    """Print a line for each block to stderr, beside the findings that are the cause; of many the first ones, and how many more."""
    blocks = list(dict.fromkeys(undecided))
    for one in blocks[:_SHOWN]:
        if one.reason == "unread":
            words = say(language, "check.undecided-unread", name=one.name, line=one.line)
        else:
            words = say(language, "check.undecided-no-group", name=one.name)
        print(f"{one.source.path}:{one.source.position(one.start)[0]}: {words}", file=sys.stderr)
    if len(blocks) > _SHOWN:
        print(say(language, "check.undecided-more", count=len(blocks) - _SHOWN), file=sys.stderr)
