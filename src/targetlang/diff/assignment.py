"""Assigning the leftovers of one side to those of the other: exactly by the Hungarian method, or greedily.

Scores are whole numbers. Only pairs that were scored can be assigned; the exact method works on each connected part
alone, so its cost is bounded by the largest group of projects that are alike, not by the number of leftovers.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    Scores = Mapping[tuple[int, int], int]

_TIE = 1_000
_NOWHERE = -1


def assign_exactly(scores: "Scores") -> list[tuple[int, int]]:
    """Return the pairs (row, column) with the greatest sum of scores; ties go to those that stand alike."""
    found: list[tuple[int, int]] = []
    for rows, columns in _parts(scores):
        if len(rows) == 1 or len(columns) == 1:
            inside = [(i, j) for i in rows for j in columns if (i, j) in scores]
            found.append(max(inside, key=lambda pair: (_weight(scores, *pair), -pair[0], -pair[1])))
        else:
            found.extend(_solve(scores, rows, columns))
    return sorted(found)


def assign_greedily(scores: "Scores") -> list[tuple[int, int]]:
    """Return pairs from the best score down; ties go to the first in source order."""
    found: list[tuple[int, int]] = []
    rows: set[int] = set()
    columns: set[int] = set()
    for i, j in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        if i not in rows and j not in columns:
            rows.add(i)
            columns.add(j)
            found.append((i, j))
    return sorted(found)


def _weight(scores: "Scores", i: int, j: int) -> int:
    score = scores.get((i, j))
    return 0 if score is None else score * _TIE - min(abs(i - j), _TIE - 1)


def _parts(scores: "Scores") -> list[tuple[list[int], list[int]]]:
    """Return the connected parts of the scored pairs, as sorted rows and columns."""
    by_row: dict[int, list[int]] = {}
    by_column: dict[int, list[int]] = {}
    for i, j in scores:
        by_row.setdefault(i, []).append(j)
        by_column.setdefault(j, []).append(i)
    seen: set[int] = set()
    found = []
    for start in sorted(by_row):
        if start in seen:
            continue
        seen.add(start)
        rows, columns, waiting = [start], set[int](), [start]
        while waiting:
            for j in by_row[waiting.pop()]:
                if j in columns:
                    continue
                columns.add(j)
                fresh = [i for i in by_column[j] if i not in seen]
                seen.update(fresh)
                rows += fresh
                waiting += fresh
        found.append((sorted(rows), sorted(columns)))
    return found


def _solve(scores: "Scores", rows: list[int], columns: list[int]) -> list[tuple[int, int]]:
    turned = len(rows) > len(columns)
    outer, inner = (columns, rows) if turned else (rows, columns)
    costs = [[-(_weight(scores, j, i) if turned else _weight(scores, i, j)) for j in inner] for i in outer]
    pairs = [(outer[i], inner[j]) for i, j in enumerate(least_cost(costs))]
    straight = [(j, i) for i, j in pairs] if turned else pairs
    return [pair for pair in straight if pair in scores]


def least_cost(costs: list[list[int]]) -> list[int]:
    """Return for each row its column, all different, with the least sum of costs.

    There are at least as many columns as rows. Shortest augmenting paths with potentials: rows² × columns steps.
    """
    width = len(costs[0])
    row_potential = [0] * len(costs)
    column_potential = [0] * (width + 1)
    taken_by = [_NOWHERE] * (width + 1)  # the last place is where each new row starts
    for row in range(len(costs)):
        _augment(row, costs, row_potential, column_potential, taken_by)
    result = [0] * len(costs)
    for column, row in enumerate(taken_by[:width]):
        if row != _NOWHERE:
            result[row] = column
    return result


def _augment(
    row: int, costs: list[list[int]], row_potential: list[int], column_potential: list[int], taken_by: list[int]
) -> None:
    width = len(column_potential) - 1
    taken_by[width] = row
    at = width
    endless = 1 << 62
    least = [endless] * width
    way = [width] * width
    free = list(range(width))
    used = [width]
    while taken_by[at] != _NOWHERE:
        here = taken_by[at]
        line, potential = costs[here], row_potential[here]
        step, following = endless, _NOWHERE
        for j in free:
            cost = line[j] - potential - column_potential[j]
            if cost < least[j]:
                least[j] = cost
                way[j] = at
            if least[j] < step:
                step, following = least[j], j
        for j in used:
            row_potential[taken_by[j]] += step
            column_potential[j] -= step
        for j in free:
            least[j] -= step
        at = following
        free.remove(at)
        used.append(at)
    while at != width:
        taken_by[at] = taken_by[way[at]]
        at = way[at]
    taken_by[width] = _NOWHERE
