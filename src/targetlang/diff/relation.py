"""How the new target of an indicator stands to the old one."""

from targetlang.records import frozen

SAME = "same"
EQUIVALENT = "equivalent"
TIGHTENED = "tightened"
LOOSENED = "loosened"
SHIFTED = "shifted"
NOT_COMPARABLE = "not_comparable"
SLIP = "slip"
TO_WORDS = "to_words"
TO_QUANTITY = "to_quantity"
REWORDED = "reworded"

MIRRORED = {TIGHTENED: LOOSENED, LOOSENED: TIGHTENED, TO_WORDS: TO_QUANTITY, TO_QUANTITY: TO_WORDS}
"""What a relation becomes when old and new change places; all others stay."""


@frozen
class Relation:
    """`kind` is one of the words above; `ways` tell how two equivalent targets differ in writing, or why.

    For EQUIVALENT any of comparator, unit, precision, year, date; for SHIFTED maybe sign; for NOT_COMPARABLE unit,
    lost, given or kind; for TIGHTENED and LOOSENED maybe direction (the sets only overlap, and the direction of the
    indicator decided), given, dropped.
    """

    kind: str
    ways: tuple[str, ...] = ()


UNCHANGED = Relation(SAME)
