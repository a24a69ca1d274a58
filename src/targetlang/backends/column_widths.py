"""How wide the columns of a printed table are: by what their cells need, the page shared out completely."""

from targetlang.source.width import display_width
from targetlang.tables import Row

# In half-width characters: what a column has at least, for a heading that should not break, and what it can use.
_LEAST = 7
_HEADING = 14
_MOST = 90
_MARGINS = 2


def share_width(rows: tuple[Row, ...], columns: int, room: int) -> list[int]:
    """Return the width of each column, in half-width characters like `room`; together they are `room`.

    Where all lines fit, columns get what they need and an equal part of the rest. Where they don't, each keeps
    what its headings need and the rest goes to those that miss most, so that long texts get the wide columns.
    """
    least, most = _needs(rows, columns)
    spare = room - sum(most)
    if spare >= 0:
        return _divide(most, [1] * columns, spare)
    spare = room - sum(least)
    if spare >= 0:
        return _divide(least, [need - own for own, need in zip(least, most, strict=True)], spare)
    return _divide([1] * columns, [1] * columns, room - columns)


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


def _needs(rows: tuple[Row, ...], columns: int) -> tuple[list[int], list[int]]:
    """Return the least and the greatest useful width of each column, by its own cells; merged ones take what there is."""
    least = [_LEAST] * columns
    most = [_LEAST] * columns
    covered = [0] * columns
    for row in rows:
        at = 0
        for cell in row:
            while at < columns and covered[at]:
                covered[at] -= 1
                at += 1
            if at >= columns:
                break
            if cell.columns == 1:
                need = _longest(cell.text) + _MARGINS
                if need > most[at]:
                    most[at] = min(_MOST, need)
                if cell.header and need > least[at]:
                    least[at] = min(_HEADING, need)
            if cell.rows > 1:
                for column in range(at, min(columns, at + cell.columns)):
                    covered[column] = cell.rows - 1
            at += cell.columns
        for column in range(at, columns):
            covered[column] -= covered[column] > 0
    return least, most


def _longest(text: str) -> int:
    if "\n" in text:
        return max(map(display_width, text.split("\n")))
    return display_width(text)
