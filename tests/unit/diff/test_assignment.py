"""Assigning leftovers: the exact method against trying everything, and its bounded cost."""

from itertools import permutations
from random import Random
from time import perf_counter

import pytest

from targetlang.diff import DiffSettings
from targetlang.diff import diff
from targetlang.diff.assignment import assign_exactly
from targetlang.diff.assignment import assign_greedily
from targetlang.diff.assignment import least_cost
from targetlang.model import Document
from targetlang.pipeline import compile_text


def total(scores: dict[tuple[int, int], int], pairs: list[tuple[int, int]]) -> int:
    return sum(scores[pair] for pair in pairs)


@pytest.mark.parametrize("seed", range(40))
def test_exact_is_as_good_as_trying_everything(seed: int) -> None:
    rng = Random(seed)
    rows, columns = rng.randint(1, 5), rng.randint(1, 6)
    scores = {(i, j): rng.randint(1, 100) for i in range(rows) for j in range(columns) if rng.random() < 0.7}
    pairs = assign_exactly(scores)
    assert len({i for i, _ in pairs}) == len(pairs) == len({j for _, j in pairs})
    wide = max(rows, columns)
    best = max(sum(scores.get((i, j), 0) for i, j in enumerate(order[:rows])) for order in permutations(range(wide)))
    assert total(scores, pairs) == best
    assert total(scores, assign_greedily(scores)) <= best


def test_least_cost_of_a_known_matrix() -> None:
    costs = [[4, 1, 3], [2, 0, 5], [3, 2, 2]]
    assert least_cost(costs) == [1, 0, 2]


def test_greedy_is_not_exact() -> None:
    scores = {(0, 0): 10, (0, 1): 9, (1, 0): 9}
    assert assign_exactly(scores) == [(0, 1), (1, 0)]
    assert assign_greedily(scores) == [(0, 0)]


def test_ties_go_by_source_order() -> None:
    scores = {(i, j): 7 for i in range(4) for j in range(4)}
    assert assign_exactly(scores) == [(i, i) for i in range(4)]
    assert assign_greedily(scores) == [(i, i) for i in range(4)]


def works(count: int, code: str, suffix: str) -> Document:
    head = "部门 202001 某局\n规范: 河北\n"
    body = "".join(
        f"项目 {code}{n:06d} 第{n}号泵站{suffix}\n  预算: {n + 1}万元 = 财政 {n + 1}万元\n  用途: 维修第{n}号泵站。\n  产出.数量 维修第{n}号泵站机组: {n % 7 + 1}台\n"
        for n in range(count)
    )
    document = compile_text("a.target", head + body).document
    assert document is not None
    return document


def test_above_the_limit_matching_falls_back_and_says_so() -> None:
    old, new = works(40, "13043424P000000", "维修"), works(40, "13043425P000000", "改造")
    exact = diff(old, new)
    greedy = diff(old, new, DiffSettings(exact_limit=39))
    assert (exact.greedy, greedy.greedy) == (0, 40)
    assert [one.old and one.old.name for one in greedy.projects] == [one.old and one.old.name for one in exact.projects]


def test_cost_of_projects_that_are_all_alike_is_bounded() -> None:
    started = perf_counter()
    result = diff(works(300, "13043424P000000", "维修"), works(300, "13043425P000000", "改造"))
    assert result.greedy == 0
    assert perf_counter() - started < 30
