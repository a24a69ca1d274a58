"""How wide the columns of a printed table are: by what their cells need, the page shared out completely."""

from collections.abc import Iterator
from functools import lru_cache

from targetlang.source.pattern import late
from targetlang.source.width import display_width
from targetlang.source.width import find_words
from targetlang.tables import Cell
from targetlang.tables import Row

# In half-width characters: what a column has at least, for a heading that should not break, and what it can use.
_LEAST = 7
_HEADING = 14
_MOST = 90
_MARGINS = 2
# Numbers, codes and words are parted by no line break, as far as a column can give way to them.
_LONGEST_PIECE = 28
# A word that is longer is parted, so it asks for no more than this.
_PARTED_PIECE = 14
# Fonts have digits that are an eighth wider than half a Chinese character, or less.
_WIDER = 8
# A number with its unit, alone on a line.
_VALUE = late(r"(?m)^[≥≤<>=]?[0-9][0-9.,]*\S{1,8}$")
# Marks such as ≥ and ① take the place of a Chinese character.
_MARKS = 2
_FEW_COLUMNS = 8
_SHORT = 200


def share_width(rows: tuple[Row, ...], columns: int, room: int) -> list[int]:
    """Return the width of each column, in half-width characters like `room`; together they are `room`.

    Where all lines fit, columns get what they need and an equal part of the rest. Where they don't, each keeps
    what its headings and its numbers with their units need, and the rest goes to those that miss most, so that
    long texts get the wide columns. Where even the headings don't fit, numbers and words stay whole, if that is
    possible.
    """
    one = [1] * columns
    widths = one
    for wanted in _needs(rows, columns):
        if sum(wanted) > room:
            return _divide(widths, [more - own for own, more in zip(widths, wanted, strict=True)], room - sum(widths))
        widths = wanted
    return _divide(widths, one, room - sum(widths))


def needs_room(rows: tuple[Row, ...]) -> int:
    """Return how wide a table has to be for its headings, numbers and words to stay whole; 0 where that is little.

    A table of few columns always finds room: a heading asks for no more than its share of the page.
    """
    columns = sum(cell.columns for cell in rows[0])
    return sum(_needs(rows, columns)[1]) if columns > _FEW_COLUMNS else 0


def is_value(text: str) -> bool:
    """Tell whether a text is a number with its unit and nothing else."""
    return _VALUE.fullmatch(text) is not None


def has_long_word(text: str) -> bool:
    """Tell whether a word in a text is too long for a column to be made as wide."""
    return any(display_width(word, _MARKS) > _LONGEST_PIECE for word in find_words(text))


def _divide(widths: list[int], weights: list[int], spare: int) -> list[int]:
    """Return the widths with `spare` shared out by the weights, to the last character."""
    total = sum(weights) or 1
    shared: list[int] = []
    done = weight = 0
    for width, own in zip(widths, weights, strict=True):
        weight += own
        part = spare * weight // total - done
        done += part
        shared.append(width + part)
    return shared


def _needs(rows: tuple[Row, ...], columns: int) -> tuple[list[int], ...]:
    """Return four widths of each column: for numbers and words, for headings, for units as well, for whole lines.

    They are those of the column's own cells; merged ones take what there is.
    """
    whole = [_LEAST] * columns
    least = [_LEAST] * columns
    valued = [_LEAST] * columns
    most = [_LEAST] * columns
    for at, cell in _placed(rows, columns):
        if cell.columns > 1:
            continue
        text = cell.text
        longest, unbroken, value = _measure_short(text) if len(text) < _SHORT else _measure(text)
        need = max(longest + _MARGINS, unbroken, value)
        if need > most[at]:
            most[at] = min(_MOST, need)
        if need > whole[at]:
            whole[at] = max(whole[at], unbroken)
            least[at] = max(least[at], whole[at], min(_HEADING, need) if cell.header else 0)
            valued[at] = max(valued[at], least[at], value)
    return whole, least, valued, most


def _placed(rows: tuple[Row, ...], columns: int) -> Iterator[tuple[int, Cell]]:
    """Yield each cell with its first column, row by row; a cell that finds no column is left out."""
    covered = [0] * columns  # by how many rows a cell above still reaches down
    for row in rows:
        at = 0
        for cell in row:
            while at < columns and covered[at]:
                covered[at] -= 1
                at += 1
            if at >= columns:
                break
            yield at, cell
            if cell.rows > 1:
                for column in range(at, min(columns, at + cell.columns)):
                    covered[column] = cell.rows - 1
            at += cell.columns
        for column in range(at, columns):
            covered[column] -= covered[column] > 0


@lru_cache(maxsize=5_000)
def _measure_short(text: str) -> tuple[int, int, int]:
    """Return what `_measure` does; short texts come again and again."""
    return _measure(text)


def _measure(text: str) -> tuple[int, int, int]:
    """Return the width of the longest line, and with margins that of the longest word and number with its unit."""
    return _longest(text), _widest(find_words(text)), _widest(_VALUE.findall(text))


def _widest(pieces: list[str]) -> int:
    """Return how wide a column has to be for pieces that are not to be broken."""
    return max(map(_column_for, pieces), default=0)


def _column_for(piece: str) -> int:
    width = display_width(piece, _MARKS)
    needed = width + (width + _WIDER - 1) // _WIDER + _MARGINS
    return needed if needed <= _LONGEST_PIECE else _PARTED_PIECE


def _longest(text: str) -> int:
    if "\n" in text:
        return max(map(display_width, text.split("\n")))
    return display_width(text)
