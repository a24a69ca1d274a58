"""A money text in which only marks are wrong, missing or too many: what is told of it, and the text that was meant."""

from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_B = r"[ \t\u3000]*"
_JOINING = "其中|包括|包含|以及|和|及|与"
_SUM = rf"[0-9０-９]+(?:[,，][0-9０-９]{{3}})*+(?:[.．][0-9０-９]+)?+{_B}[十百千万亿]{{0,2}}元"
# What stands before a source, its name, and its amount; the first piece is the total.
_PIECE = late(rf"(?P<gap>(?:{_JOINING}|[^\w{{}}｛｝|@])*+|{_B}\|{_B})(?P<name>[^\W\d_]+)?(?P<colon>{_B}[:：])?{_B}(?P<amount>{_SUM})")
_REST = late(r"[^\w{}｛｝|@]*\Z")
_MARK = late(rf"{_JOINING}|[^\s()（）]")
_EQUALS, _PLUS = "=＝", "+＋"


class MeantMoney:
    """What is told of a money text (code, span and facts in it), the text that was meant, and where its characters are written."""

    __slots__ = ("code", "facts", "places", "span", "text")

    def __init__(self, code: str, span: tuple[int, int], facts: dict[str, str]) -> None:
        self.code = code
        self.span = span
        self.facts = facts
        self.text = ""
        self.places: list[int] = []

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the text that was meant is written."""
        return self.places[start], self.places[end - 1] + 1


def read_marks(text: str, below: dict[str, str]) -> MeantMoney | None:
    """Return what is wrong with the marks of a text of amounts with their sources; None where more is wrong, or nothing.

    `below` names the source that each part stands below.
    """
    pieces: list[re.Match[str]] = []
    at = 0
    while (found := _PIECE.match(text, at)) is not None:
        pieces.append(found)
        at = found.end()
    if len(pieces) < 2 or _REST.match(text, at) is None or pieces[0].start("amount") or not all(one["name"] for one in pieces[1:]):
        return None
    return _Marks(text, below).read(pieces, at)


class _Marks:
    """Goes through the pieces of one text; the first fault is told, all are mended."""

    def __init__(self, text: str, below: dict[str, str]) -> None:
        self.text = text
        self.below = below
        self.told: MeantMoney | None = None
        self.plain = ""
        self.places: list[int] = []
        self.depth = 0
        self.wrapped = 0

    def read(self, pieces: "list[re.Match[str]]", end: int) -> MeantMoney | None:
        self._copy(pieces[0].span("amount"))
        for number, one in enumerate(pieces[1:]):
            gap = one.span("gap")
            sound = self._between(gap, one) if number else self._equals(gap, one)
            if not sound:
                return self.told if self.told is not None and self.told.code == "M114" else None
            self._copy(one.span("name"))
            if one["colon"]:
                colon = one.end("colon")
                self._tell("S135", (colon - 1, colon), {"kind": one["name"], "proposal": f"{one['name']} {one['amount']}"})
            self._write(" ")
            self._copy(one.span("amount"))
        if not self._end(end) or self.depth or self.told is None:
            return None
        if self.told.code == "S121" and self.told.span[0] >= end:
            return self.told  # a source may be missing
        self.told.text, self.told.places = self.plain, self.places
        return self.told

    def _tell(self, code: str, span: tuple[int, int], facts: dict[str, str]) -> None:
        if self.told is None:
            self.told = MeantMoney(code, span, facts)

    def _copy(self, span: tuple[int, int]) -> None:
        self.plain += self.text[slice(*span)]
        self.places += range(*span)

    def _write(self, text: str) -> None:
        self.places += [self.places[-1]] * len(text)
        self.plain += text

    def _marks(self, gap: tuple[int, int]) -> tuple[list[str], tuple[int, int]]:
        """Return the marks and joining words of a gap, without brackets, and where they stand."""
        found = list(_MARK.finditer(self.text, *gap))
        return [one[0] for one in found], (found[0].start(), found[-1].end()) if found else gap

    def _equals(self, gap: tuple[int, int], one: "re.Match[str]") -> bool:
        """Read what stands between the total and its first source."""
        marks, span = self._marks(gap)
        written = self.text[slice(*gap)]
        opened = written.count("(") + written.count("（")
        if opened > 1 or ")" in written or "）" in written or (opened and any(mark in _EQUALS for mark in marks)):
            return False
        self.wrapped = opened
        self._write(" = ")
        if len(marks) == 1 and marks[0] in _EQUALS:
            return True
        if len(marks) > 1 and all(mark in _EQUALS + _PLUS for mark in marks):
            self._tell("S121", (span[0], span[0] + 1), {"mark": marks[0]})
        elif written.strip():
            aside = gap[0] + len(written) - len(written.lstrip()), gap[0] + len(written.rstrip())
            self._tell("S120", aside, {"written": written.strip(), "variant": "equals"})
        else:
            self._tell("S120", one.span("name"), {"source": one["name"], "variant": "no-equals"})
        return True

    def _between(self, gap: tuple[int, int], one: "re.Match[str]") -> bool:
        """Read what stands between two sources, or a source and its parts."""
        marks, span = self._marks(gap)
        written = self.text[slice(*gap)]
        opened, closed = (written.count(a) + written.count(b) for a, b in ("(（", ")）"))
        self.depth += opened - closed
        if opened > 1 or (opened and closed) or self.depth < 0:
            return False
        if opened:
            self._write(" (")
            if marks:
                self._tell("S120", span, {"written": "".join(marks), "variant": "aside"})
            return True
        if not marks and not closed and not self.depth and one["name"] in self.below:
            self._tell("M114", one.span("name"), {"written": one["name"], "above": self.below[one["name"]], "variant": "below"})
            return False
        self._write(")" * closed + " + ")
        if len(marks) == 1 and marks[0] in _PLUS:
            return True
        self._tell_between(marks, span, one)
        return True

    def _tell_between(self, marks: list[str], span: tuple[int, int], one: "re.Match[str]") -> None:
        if not marks:
            self._tell("S120", one.span("name"), {"source": one["name"], "variant": "missing"})
        elif len(marks) > 1 and all(mark in _EQUALS + _PLUS for mark in marks):
            self._tell("S121", (span[0], span[0] + 1), {"mark": marks[0]})
        elif marks[0] in _PLUS:
            at = self.text.index(marks[1], span[0])
            self._tell("S120", (at, span[1]), {"written": "".join(marks[1:]), "variant": "aside"})
        else:
            self._tell("S120", span, {"written": "".join(marks)})

    def _end(self, at: int) -> bool:
        """Read what stands behind the last amount."""
        marks, span = self._marks((at, len(self.text)))
        rest = self.text[at:]
        closed = rest.count(")") + rest.count("）") - self.wrapped
        self.depth -= closed
        if "(" in rest or "（" in rest or closed < 0:
            return False
        self._write(")" * closed)
        if marks and all(mark in _EQUALS + _PLUS for mark in marks):
            self._tell("S121", (span[0], span[0] + 1), {"mark": marks[0]})
        elif marks:
            self._tell("S120", span, {"written": "".join(marks), "variant": "aside"})
        return True
