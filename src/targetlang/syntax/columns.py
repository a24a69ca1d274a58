"""The columns of a form that a value names: `中期 45次；年度 15次`."""

from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Collection

# A column with its blank, or with nothing behind it.
_COLUMN = late(r"(?:^|[；;])[ \t\u3000]*([^\s；;]+)(?:([ \t\u3000]+)(?=[^\s；;])|(?=[ \t\u3000]*(?:[；;]|\Z)))")


def columns_in(text: str, declared: "Collection[str]", others: "Collection[str]" = ()) -> "list[re.Match[str]]":
    """Return where the columns of a value begin: group 1 is the word, group 2 the blank, None where nothing follows.

    A declared one may be empty where another has a value; `others` count where they have one.
    """
    starts = [one for one in _COLUMN.finditer(text) if one[1] in declared or (one[2] and one[1] in others)]
    return starts if any(one[2] for one in starts) else []
