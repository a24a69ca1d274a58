"""What a judge says, and the event that comes of it."""

from collections.abc import Mapping

from targetlang.records import field
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from targetlang.model.indicator import Indicator
    from targetlang.syntax.tree import Statement
    from targetlang.units.amount import Amount

SEVERITIES = ("must_explain", "notice", "record", "equivalent")
SEVERITY_WORDS = {"must_explain": "须说明", "notice": "提示", "record": "记录", "equivalent": "等价"}
ENGLISH_WORDS = {"must_explain": "must explain", "notice": "notice", "record": "record", "equivalent": "equivalent"}


@frozen
class Shown:
    """One side of an event: the text as written, and the amount where it is one."""

    text: str
    amount: "Amount | None" = field(default=None, eq=False)


@frozen(eq=False)
class Draft:
    """What a judge says of one change, before it is placed, weighed and answered.

    `facts` fill the sentence of the code; the fact `variant` chooses among its sentences. `path` leads from the
    project to what changed. `severity` overrides the default one. `about` is the indicator of the new side whose
    变动 may answer it, `within` the one that it is a 其中 of, whose 变动 answers too; an event of several indicators
    `together` is answered where each of them gives its reason. What is `of_group`, all that came out of a split, is
    answered by any of it. `at` are the statements of both sides. `score` is the certainty in ten-thousandths.
    """

    code: str
    facts: Mapping[str, str]
    path: tuple[str, ...] = ()
    old: Shown | None = None
    new: Shown | None = None
    severity: str | None = None
    about: "Indicator | None" = None
    within: "Indicator | None" = None
    together: "tuple[Indicator, ...]" = ()
    of_group: bool = False
    at: "tuple[Statement | None, Statement | None]" = (None, None)
    score: int = 10_000


@frozen(eq=False)
class Event:
    """One event of a comparison, as reviewers and programs meet it."""

    code: str
    severity: str
    facts: Mapping[str, str]
    project: str | None
    project_name: str | None
    department: str | None
    path: tuple[str, ...]
    old: Shown | None
    new: Shown | None
    reason: str | None
    score: int
    fingerprint: str
    at: "tuple[Statement | None, Statement | None]"

    @property
    def unanswered(self) -> bool:
        """Tell whether a reviewer still wants a reason."""
        return self.severity == "must_explain" and self.reason is None


@frozen(eq=False)
class Bridge:
    """How the total of last year becomes that of this year: old + added − removed + changed = new, in 元, exactly.

    `without` counts projects whose budget is missing, not readable or in another currency; they are in no sum.
    """

    old: "Fraction"
    added: "Fraction"
    removed: "Fraction"
    changed: "Fraction"
    new: "Fraction"
    without: int = 0
