"""What a template asked a document for → what the document writes and the template has no place for.

A template that some unit has made for itself leaves out what it likes; that something is left out is told all the same.
"""

from collections.abc import Iterable
from collections.abc import Iterator

from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.indicator import Indicator
from targetlang.model.money import CostLine
from targetlang.model.money import DisbursementPlan
from targetlang.model.money import FundingSource
from targetlang.model.money import MoneyTree
from targetlang.model.money import Task
from targetlang.model.text import Field
from targetlang.ports.form import Form
from targetlang.ports.vocabulary import BUDGET
from targetlang.ports.vocabulary import FISCAL_YEAR
from targetlang.ports.vocabulary import Vocabulary

DEPARTMENT, ENTITY, PROJECT, TASK, COST, INDICATOR = "部门", "单位", "项目", "任务", "测算", "指标"
EVERY = "*"
"""Stands for every source of money."""

_UNPRINTED_TYPES = ("basis", "uses", "form", "include")
# The year stands in many titles as it is; the code of last year is for comparing.
_UNPRINTED = (FISCAL_YEAR, "原编码")
_COLUMNS = {"description": "描述", "basis": "依据", "weight": "分值"}
_OF_TARGET = ("target", "number")


class Asked:
    """What a template asked for: of whom (a kind of block), for what, in which column, for which source or checkpoint."""

    __slots__ = ("_seen",)

    def __init__(self) -> None:
        self._seen: set[tuple[str, str, str | None, str | None]] = set()

    def note(self, kind: str, key: str, column: str | None = None, part: str | None = None) -> None:
        """Note that something was asked for."""
        self._seen.add((kind, key, column, part))

    def has(self, kind: str, key: str, column: str | None = None, part: str | None = None) -> bool:
        """Tell whether it was."""
        return (kind, key, column, part) in self._seen


def find_unasked(document: Document, form: Form, asked: Asked, *, whole: bool) -> list[str]:
    """Return what is written and was never asked for, each once, in the order written; `whole` as in `name_all`."""
    walk = _Walk(form, asked)
    found: dict[str, None] = {}
    for department in document.departments:
        if whole:
            found |= dict.fromkeys(walk.fields(DEPARTMENT, document.fields.values()))
        for owner in (department, *department.entities):
            if whole:
                found |= dict.fromkeys(walk.department(owner))
            if owner.projects and not asked.has(DEPARTMENT, PROJECT):
                found[PROJECT] = None
                continue
            for project in owner.projects:
                found |= dict.fromkeys(walk.project(project))
    return list(found)


class _Walk:
    """Yields the names of what was never asked for."""

    def __init__(self, form: Form, asked: Asked) -> None:
        self.asked = asked
        self.default = form.default_horizon
        known = Vocabulary(form).by_key.values()
        self.printed = {one.key for one in known if one.type not in _UNPRINTED_TYPES and one.key not in _UNPRINTED}

    def department(self, owner: Department) -> Iterator[str]:
        kind = ENTITY if owner.is_entity else DEPARTMENT
        if owner.is_entity and not self.asked.has(DEPARTMENT, ENTITY):
            if owner.tasks or owner.indicators or any(key in self.printed for key, _ in owner.fields):
                yield ENTITY
            return
        yield from self.fields(kind, owner.fields.values())
        yield from self.entries(kind, TASK, owner.tasks)
        yield from self.indicators(kind, owner.indicators)

    def project(self, project: Project) -> Iterator[str]:
        yield from self.fields(PROJECT, project.fields.values())
        yield from self.entries(PROJECT, COST, project.cost_lines)
        yield from self.indicators(PROJECT, project.indicators)

    def fields(self, kind: str, fields: Iterable[Field]) -> Iterator[str]:
        for one in fields:
            if one.key not in self.printed:
                continue
            words = f"{kind}.{one.key} {one.column}" if one.column else f"{kind}.{one.key}"
            yield from self.value(words, (kind, one.key, None if one.column == self.default else one.column), one.value)

    def value(self, words: str, place: tuple[str, str, str | None], value: object) -> Iterator[str]:
        """Yield a value by its words, or those of its parts that were not asked for; `place` is as in `Asked`."""
        if not self.asked.has(*place):
            yield words
        elif not self.asked.has(*place, EVERY):
            yield from (f"{words} {part}" for part in _parts(value) if not self.asked.has(*place, part))

    def entries(self, owner: str, kind: str, entries: "Iterable[Task | CostLine]") -> Iterator[str]:
        for one in entries:
            if not self.asked.has(owner, kind):
                yield kind
                return
            if isinstance(one, Task) and one.money is not None:
                yield from self.value(f"{kind}.金额", (kind, BUDGET, None), one.money)
            yield from self.fields(kind, one.fields)

    def indicators(self, owner: str, indicators: list[Indicator]) -> Iterator[str]:
        if indicators and not self.asked.has(owner, INDICATOR):
            yield f"{owner}.{INDICATOR}"
            return
        for one in indicators:
            yield from self.fields(INDICATOR, one.fields or ())
            written = {"description": one.description, "basis": one.basis, "weight": one.attributes.weight}
            for key, words in _COLUMNS.items():
                if written[key] and not self.asked.has(INDICATOR, key):
                    yield f"{INDICATOR}.{words}"
            for column in one.targets or ():
                if not any(self.asked.has(INDICATOR, key, column) for key in _OF_TARGET):
                    yield f"{INDICATOR}.指标值 {column}"


def _parts(value: object) -> Iterator[str]:
    """Yield what a value is made of that is asked for one by one: sources of money, checkpoints of a plan."""
    if isinstance(value, MoneyTree):
        yield from _sources(value.sources)
    elif isinstance(value, DisbursementPlan):
        yield from (one.by for one in value.milestones)


def _sources(sources: tuple[FundingSource, ...]) -> Iterator[str]:
    for one in sources:
        yield one.name
        yield from _sources(one.parts)
