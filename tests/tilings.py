"""Tables of any merges whose cells tile their grid, for properties."""

from hypothesis import strategies as st

from targetlang.tables import Cell
from targetlang.tables import Table

TEXTS = st.sampled_from(["", "甲", "指标值", "≥95%", "34.00", "第一行\n第二行", "单位：万元", "　缩进", "2025年12月底前"])


@st.composite
def tilings(draw: st.DrawFn) -> Table:
    """A table of up to 6 rows and columns; at its right side and its bottom there is a cell in every row and column."""
    height, width = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    taken: set[tuple[int, int]] = set()
    rows: list[tuple[Cell, ...]] = []
    for row in range(height):
        cells: list[Cell] = []
        for column in range(width):
            if (row, column) in taken:
                continue
            room = next((at for at in range(column, width) if (row, at) in taken), width) - column
            columns, down = draw(st.integers(1, min(room, 3))), draw(st.integers(1, min(height - row, 3)))
            taken |= {(row + below, column + beside) for below in range(down) for beside in range(columns)}
            cells.append(Cell(draw(TEXTS), columns, down))
        rows.append(tuple(cells))
    return Table("", tuple(rows))
