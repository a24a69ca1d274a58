"""How alike two projects are that have neither code nor hint nor name in common.

Weights as designed: name bigrams .35, set of indicators .25, budget .15, prose .15, basis .10. What neither side has
is left out of the sum. Scores are in ten-thousandths.
"""

from targetlang.diff.category_mapping import place_of
from targetlang.diff.wording import Wording
from targetlang.records import frozen
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from targetlang.model.document import Project
    from targetlang.model.indicator import Indicator

FULL = 10_000
_NAME, _INDICATORS, _BUDGET, _PROSE, _BASIS = 35, 25, 15, 15, 10
_UNIT = late(r"[（(][^（）()]{1,8}[)）]$")
_SHINGLE = 3


@frozen(eq=False)
class Profile:
    """What of a project is compared."""

    name: frozenset[str]
    indicators: frozenset[tuple[tuple[str, str], str]]
    budget: "Fraction | None"
    prose: frozenset[str]
    basis: frozenset[str]


def bare_name(name: str, wording: Wording) -> str:
    """Return the name of an indicator without a unit in brackets, marks and width, its years normalised."""
    return wording.folded(_UNIT.sub("", name)) or wording.folded(name)


def profile_of(project: "Project", wording: Wording, *, same_form: bool) -> Profile:
    """Return the profile of a project of the side that `wording` reads."""
    prose = "".join(
        wording.folded(text.plain) for text in (project.use_of_funds, project.objective) if text is not None
    )
    return Profile(
        bigrams(wording.folded(project.name)),
        frozenset(indicator_key(one, wording, same_form=same_form) for one in project.indicators),
        project.budget.total.base if project.budget is not None else None,
        frozenset(prose[at : at + _SHINGLE] for at in range(len(prose) - _SHINGLE + 1)),
        frozenset(wording.folded(ref.text) for one in project.indicators for ref in one.basis),
    )


def indicator_key(one: "Indicator", wording: Wording, *, same_form: bool) -> tuple[tuple[str, str], str]:
    """Return what tells an indicator from the others of its block."""
    return place_of(one.path, same_form=same_form), bare_name(one.name, wording)


def bigrams(text: str) -> frozenset[str]:
    """Return all pairs of neighbours; of one character, itself.

    >>> sorted(bigrams("信访局"))
    ['信访', '访局']
    """
    if len(text) < 2:  # noqa: PLR2004 - a pair
        return frozenset((text,)) if text else frozenset()
    return frozenset(text[at : at + 2] for at in range(len(text) - 1))


def name_score(old: frozenset[str], new: frozenset[str]) -> int:
    """Return the Dice score of two sets of bigrams."""
    total = len(old) + len(new)
    return 2 * FULL * len(old & new) // total if total else 0


def score(old: Profile, new: Profile) -> int:
    """Return how alike two projects are."""
    total, weights = name_score(old.name, new.name) * _NAME, _NAME
    for weight, one, other in (
        (_INDICATORS, old.indicators, new.indicators),
        (_PROSE, old.prose, new.prose),
        (_BASIS, old.basis, new.basis),
    ):
        if one or other:
            total += weight * _overlap(one, other)
            weights += weight
    if old.budget is not None or new.budget is not None:
        total += _BUDGET * _ratio(old.budget, new.budget)
        weights += _BUDGET
    return total // weights


def _overlap(old: frozenset[object], new: frozenset[object]) -> int:
    return FULL * len(old & new) // len(old | new)


def _ratio(old: "Fraction | None", new: "Fraction | None") -> int:
    if old is None or new is None:
        return 0
    if old == new:
        return FULL
    low, high = sorted((old, new))
    return int(FULL * low / high) if low > 0 else 0
