"""What a judgement is, and how the judgements are found: one file in `judges/` with one JUDGE."""

import importlib
import os
from collections.abc import Callable
from collections.abc import Iterator

from targetlang.diff.changes import Changes
from targetlang.diff.changes import DepartmentChange
from targetlang.diff.changes import FieldChange
from targetlang.diff.changes import IndicatorChanges
from targetlang.diff.changes import ProjectChange
from targetlang.diff.event import Draft
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.settings import DiffSettings
    from targetlang.diff.wording import Wording
    from targetlang.model.indicator import Indicator

COMPARISON = "comparison"
DEPARTMENT = "department"
ADDED = "added"
REMOVED = "removed"
PROJECT = "project"
KEPT_OR_ADDED = "kept_or_added"
BLOCK = "block"
INDICATORS = "indicators"
INDICATOR = "indicator"
SUBJECTS = (COMPARISON, DEPARTMENT, ADDED, REMOVED, PROJECT, KEPT_OR_ADDED, BLOCK, INDICATORS, INDICATOR)
"""What a judge is called with: Changes · DepartmentChange · ProjectChange of an added project · Project that went ·
ProjectChange of a kept one · ProjectChange of either · Block · IndicatorChanges of a block · IndicatorChange of a kept indicator."""


@frozen(eq=False)
class Context:
    """What every judge may know. `years_apart` tells that both sides state their year, and not the same one.

    `regrouped` holds the identities of projects that were split or merged: their coming and going is told there.
    """

    changes: Changes
    settings: "DiffSettings"
    years_apart: bool
    regrouped: frozenset[int]

    @property
    def wordings(self) -> "tuple[Wording, Wording]":
        """What reads the texts of the old and the new side."""
        return self.changes.wordings


@frozen(eq=False)
class Block:
    """A document, department or project of both sides, for judges of what all three have: fields and indicators."""

    fields: tuple[FieldChange, ...]
    indicators: IndicatorChanges
    owner: Changes | DepartmentChange | ProjectChange


@frozen(eq=False)
class Judge:
    """A judgement: the codes it may give, what it looks at, and the function.

    `unchanged` asks for what did not change too; such judges are called only for years apart.
    """

    codes: tuple[str, ...]
    subject: str
    judge: Callable[..., Iterator[Draft]]
    unchanged: bool = False


_found: dict[str, tuple[Judge, ...]] = {}


def find_judges(subject: str) -> tuple[Judge, ...]:
    """Return the judges of a subject, by the names of their files."""
    if not _found:
        folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "judges")
        names = sorted(name[:-3] for name in os.listdir(folder) if name.endswith(".py") and not name.startswith("_"))
        judges: list[Judge] = [importlib.import_module(f"targetlang.diff.judges.{name}").JUDGE for name in names]
        for each in SUBJECTS:
            _found[each] = tuple(one for one in judges if one.subject == each)
    return _found[subject]


def path_of(indicator: "Indicator", *below: str) -> tuple[str, ...]:
    """Return the way to an indicator: first level, second level, name, and what is below."""
    second = indicator.path.subcategory.short if indicator.path.subcategory else ""
    return (indicator.path.category.short, second, indicator.name, *below)
