"""Rows of cells, however they overlap, tile a grid; nothing that is written in them goes."""

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from targetlang.importers.mended_table import pad_rows
from targetlang.importers.mended_table import tile
from targetlang.ports.importer import Unreadable
from targetlang.tables import Cell
from targetlang.tables import Table

SPANS = st.one_of(st.integers(-1, 4), st.sampled_from([99, 150, 5000]))
CELLS = st.builds(Cell, st.sampled_from(["", "甲", "乙"]), SPANS, SPANS)


@settings(deadline=None)
@given(st.lists(st.lists(CELLS, max_size=6), max_size=8))
def test_cells_tile_the_grid_in_their_order(rows: list[list[Cell]]) -> None:
    table = Table("", tile(rows))
    assert table.complete
    assert table.width <= 100 + 6 * 8
    assert [cell.text for row in table.rows for cell in row if cell.text] == [cell.text for row in rows for cell in row if cell.text]
    assert all(table.rows)


@settings(deadline=None)
@given(st.lists(st.lists(st.sampled_from(["", "甲"]), max_size=5), max_size=5))
def test_short_rows_are_filled(rows: list[list[str]]) -> None:
    padded = pad_rows(rows)
    assert len({len(row) for row in padded}) <= 1
    assert ["".join(cell.text for cell in row) for row in padded] == ["".join(row) for row in rows]


def test_sound_rows_stay_as_they_are() -> None:
    rows = [[Cell("甲", columns=2), Cell("乙", rows=2)], [Cell("丙"), Cell("丁")]]
    assert tile(rows) == tuple(map(tuple, rows))


def test_columns_in_which_no_cell_begins_go_where_there_are_very_many() -> None:
    assert tile([[Cell("甲", columns=500), Cell("乙", columns=400)]]) == ((Cell("甲"), Cell("乙")),)
    assert tile([[Cell("甲", columns=5), Cell("乙", columns=4)]]) == ((Cell("甲", columns=5), Cell("乙", columns=4)),)


@pytest.mark.parametrize("rows", [[[Cell("甲", columns=1000)] * 3000], [[Cell("甲")] * 2000, *[[Cell("乙")]] * 2000]])
def test_a_grid_that_is_too_large_is_refused(rows: list[list[Cell]]) -> None:
    with pytest.raises(Unreadable):
        tile(rows)
