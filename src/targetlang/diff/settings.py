"""What a comparison is asked for: mode, thresholds, severities, the pairs a user names."""

from decimal import Decimal

from targetlang.records import field
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

YEARS = "年际"
REVISION = "修订"
MODES = (YEARS, REVISION)


@frozen
class DiffSettings:
    """Settings of one comparison.

    `mode` is 年际 (one year against the next) or 修订 (a revision within the year; stricter). `severities` override
    those of events by code. A change of budget has to be explained from `budget_percent` per cent or from
    `budget_amount` 元. Scores are in ten-thousandths: projects without code, hint or name in common are linked from
    `link_from` and `lead` ahead of the runner-up, and listed as candidates from `list_from`. Up to `exact_limit`
    leftovers a side are assigned exactly, more of them greedily. `pairs` maps codes of the old side to codes of the
    new one.
    """

    mode: str = YEARS
    severities: "Mapping[str, str]" = field(factory=dict, hash=False)
    budget_percent: Decimal = Decimal(10)
    budget_amount: Decimal = Decimal(500_000)
    link_from: int = 6_000
    lead: int = 1_000
    list_from: int = 4_500
    exact_limit: int = 300
    pairs: "Mapping[str, str]" = field(factory=dict, hash=False)


DEFAULTS = DiffSettings()
