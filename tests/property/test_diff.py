"""The laws of comparing, on generated documents."""

from collections import Counter
from decimal import Decimal

from attrs import evolve
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from property.strategies import Budget
from property.strategies import budgets
from property.strategies import in_other_units
from property.strategies import pairs
from property.strategies import shuffled

from targetlang.backends.to_json import document_json
from targetlang.diff import apply
from targetlang.diff import diff
from targetlang.diff.judging import Comparison
from targetlang.diff.judging import judge
from targetlang.diff.settings import DiffSettings
from targetlang.formatting import format_bytes
from targetlang.model import Document
from targetlang.pipeline import compile_text

SETTINGS = settings(max_examples=60, deadline=None, derandomize=True)
MODES = st.sampled_from([DiffSettings(mode="年际"), DiffSettings(mode="修订")])
MIRRORED = {
    "D101": "D102", "D107": "D108", "D201": "D202", "D211": "D212", "D301": "D302", "D311": "D312", "D321": "D322",
}  # fmt: skip
MIRRORED |= {new: old for old, new in MIRRORED.items()}
# What says the same both ways. D401 is what D402 is seen from the other side, where a basis was added.
TURNED = {*MIRRORED, "D602", "D104", "D105", "D203", "D213", "D303", "D304", "D313", "D314", "D315", "D316", "D317", "D323", "D324", "D325"}


def read(budget: Budget | str, path: str = "a.target") -> Document:
    document = compile_text(path, str(budget)).document
    assert document is not None
    return document


def compared(old: Document, new: Document, chosen: DiffSettings | None = None) -> Comparison:
    chosen = chosen or DiffSettings()
    return judge(diff(old, new, chosen), chosen)


def plain(value: object) -> object:
    """Leave out where things stand, and how they are written beside what they say."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items() if key not in ("source", "path", "written")}
    return [plain(one) for one in value] if isinstance(value, list) else value


@SETTINGS
@given(budgets(), MODES)
def test_a_document_does_not_differ_from_itself(budget: Budget, chosen: DiffSettings) -> None:
    old, new = read(budget), read(budget)
    assert compared(old, old, chosen).events == ()
    assert compared(old, new, chosen).events == ()


@SETTINGS
@given(budgets(), MODES)
def test_formatting_is_no_difference(budget: Budget, chosen: DiffSettings) -> None:
    text = str(budget).replace(": ", "：").replace("  产出.", "\t产出。").replace("≥", ">=")
    formatted, refused = format_bytes("a.target", text.encode())
    assert refused == ""
    assert compared(read(text), read(formatted.decode()), chosen).events == ()


@SETTINGS
@given(pairs(), MODES)
def test_changes_lead_from_the_old_document_to_the_new_one(pair: tuple[Budget, Budget], chosen: DiffSettings) -> None:
    old, new = (read(one) for one in pair)
    before = plain(document_json(old))
    assert plain(document_json(apply(diff(old, new, chosen), old))) == plain(document_json(new))
    assert plain(document_json(old)) == before


@SETTINGS
@given(pairs())
def test_turned_round_every_event_is_its_mirror(pair: tuple[Budget, Budget]) -> None:
    old, new = (read(one) for one in pair)
    there, back = compared(old, new), compared(new, old)
    counts = Counter(MIRRORED.get(one.code, one.code) for one in there.events if one.code in TURNED)
    assert counts == Counter(one.code for one in back.events if one.code in TURNED)
    assert {(one.old.code, one.new.code) for one in there.changes.projects if one.old} == {
        (one.new.code, one.old.code) for one in back.changes.projects if one.old
    }


@SETTINGS
@given(pairs())
def test_tightened_one_way_is_loosened_the_other_way(pair: tuple[Budget, Budget]) -> None:
    old, new = (read(one) for one in pair)
    moved = [
        Counter(frozenset((str(one.old), str(one.new))) for one in each.events if one.code == code)
        for each, code in ((compared(old, new), "D311"), (compared(new, old), "D312"))
    ]
    assert moved[0] == moved[1]


@SETTINGS
@given(st.data(), budgets(), MODES)
def test_another_order_is_only_another_order(data: st.DataObject, budget: Budget, chosen: DiffSettings) -> None:
    events = compared(read(budget), read(data.draw(shuffled(budget))), chosen).events
    assert {one.code for one in events} <= {"D601"}


@SETTINGS
@given(budgets(), MODES)
def test_other_units_are_equivalent(budget: Budget, chosen: DiffSettings) -> None:
    events = compared(read(budget), read(in_other_units(budget)), chosen).events
    assert {one.severity for one in events} == {"equivalent"}
    assert {one.code for one in events} <= {"D315"}


@SETTINGS
@given(pairs())
def test_the_bridge_adds_up_exactly(pair: tuple[Budget, Budget]) -> None:
    result = compared(read(pair[0]), read(pair[1]))
    bridge = result.bridge
    assert bridge.old == pair[0].total * 10_000
    assert bridge.new == pair[1].total * 10_000
    assert bridge.old + bridge.added - bridge.removed + bridge.changed == bridge.new
    for event in result.events:
        if event.code == "D205":
            old, added, removed, changed, new = (Decimal(event.facts[name]) for name in ("old", "added", "removed", "changed", "new"))
            assert old + added - removed + changed == new


@SETTINGS
@given(st.data(), pairs())
def test_fingerprints_depend_on_neither_order_nor_file(data: st.DataObject, pair: tuple[Budget, Budget]) -> None:
    old, new = pair
    first = compared(read(old), read(new))
    moved = compared(read(data.draw(shuffled(old)), "old/b.target"), read(data.draw(shuffled(new)), "new/c.target"))
    prints = [Counter(one.fingerprint for one in each.events if one.code not in ("D601", "D106")) for each in (first, moved)]
    assert prints[0] == prints[1]


@SETTINGS
@given(pairs())
def test_a_reason_that_was_there_before_answers_nothing(pair: tuple[Budget, Budget]) -> None:
    old, new = (_with_reason(one, "政策调整") for one in pair)
    fresh = _with_reason(pair[1], "任务量变化")
    known = {one.code for one in pair[0].works}
    for event in compared(read(old), read(new)).events:
        assert event.reason is None or event.project not in known
    for event in compared(read(old), read(fresh)).events:
        assert (event.reason == "任务量变化") == (event.severity == "must_explain" and event.code not in ("D102", "D205"))


def _with_reason(budget: Budget, reason: str) -> Budget:
    """Return the document with one reason on every project and none on its indicators."""
    silent = [evolve(one, reason=reason, rows=tuple(evolve(row, reason=None) for row in one.rows)) for one in budget.works]
    return evolve(budget, works=tuple(silent))


_ROWS = (
    ("产出.数量 走访户数", "户"), ("产出.数量 培训人次", "人次"), ("产出.质量 完成率", "%"), ("产出.时效 办结时间", "天"),
    ("产出.成本 走访支出", "万元"), ("满意度.服务对象 群众满意度", "%"),
)  # fmt: skip


@st.composite
def splits(draw: st.DrawFn) -> tuple[str, str]:
    """Return one project, and two that it became: each has some of its rows, or both have them, with values of their own."""

    def value(unit: str) -> str:
        return draw(st.sampled_from(("", "≥", "≤"))) + str(draw(st.integers(50, 99))) + unit

    def written(code: str, money: int, rows: list[str]) -> str:
        return f"项目 {code} 走访{code}组经费\n  预算: {money}万元\n" + "".join(rows)

    head = "部门 202001 某局\n规范: 河北\n"
    whole: list[str] = []
    parts: tuple[list[str], list[str]] = ([], [])
    for name, unit in _ROWS:
        kept = value(unit)
        whole.append(f"  {name}: {kept}\n")
        for at in draw(st.sampled_from(((0,), (1,), (0, 1)))):
            parts[at].append(f"  {name}: {draw(st.sampled_from((kept, value(unit), '五十')))}\n")
    money = draw(st.integers(20, 80))
    first = draw(st.sampled_from(("A001", "A002")))
    return head + written("A001", 100, whole), head + written(first, money, parts[0]) + written("A003", 100 - money, parts[1])


@SETTINGS
@given(splits())
def test_a_split_turned_round_is_a_merge_in_everything(pair: tuple[str, str]) -> None:
    old, new = (read(one) for one in pair)
    there, back = compared(old, new), compared(new, old)
    counts = Counter(MIRRORED.get(one.code, one.code) for one in there.events if one.code in TURNED)
    assert counts == Counter(one.code for one in back.events if one.code in TURNED)
    for one, other in ((old, new), (new, old)):
        assert plain(document_json(apply(diff(one, other), one))) == plain(document_json(other))
