"""Which rules are of what: asked once for everything that is alike, because most of a document is."""

from collections.abc import Callable
from collections.abc import Iterable

from targetlang.ports.rule import Finder
from targetlang.ports.rule import Rule
from targetlang.ports.rule import load_rules
from targetlang.source.pattern import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from targetlang.model.indicator import Indicator
    from targetlang.model.money import DisbursementPlan
    from targetlang.model.target import Target
    from targetlang.ports.form import Form

    Gated = tuple[tuple[Callable[..., object] | None, tuple[Finder, ...]], ...]
    Applying = tuple[tuple[int, ...], list[Rule], list[Rule]]
    TextRules = tuple[tuple[Finder, ...], tuple[tuple[Callable[[str], object], Finder], ...]]

_WORDS = ("text", "raw")


class _Known(dict["Any", "Any"]):
    """What was worked out for each key: for a new one it is worked out, and kept."""

    def __init__(self, work_out: "Callable[[Any], object]") -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, key: object) -> object:
        value = self[key] = self._work_out(key)
        return value


class Rules:
    """The rules by what they look at, and one pattern that finds every text worth a second look."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        by_subject: dict[str, list[Rule]] = {}
        for rule in rules:
            by_subject.setdefault(rule.looks_at, []).append(rule)
        # Those that judge rows together have a number each, those that judge all rows of the document the last ones.
        self.rows = by_subject.get("rows", []) + by_subject.get("all_rows", [])
        self.first_of_all = len(by_subject.get("rows", []))
        self.numbers = {id(rule): number for number, rule in enumerate(self.rows)}
        self.indicator = by_subject["indicator"] + self.rows
        self._fields = [(rule, frozenset(rule.marks)) for rule in by_subject.get("field", [])]
        self.marks_of_fields = _one_of(marks for _, marks in self._fields)
        self._field_marks_in = compiled(self.marks_of_fields).findall
        self._by_key: dict[tuple[str, frozenset[str]], tuple[Rule, ...]] = _Known(self._of_key)
        self.plan = by_subject.get("plan", [])
        block, project, department, document = (
            by_subject.get(subject, []) for subject in ("block", "project", "department", "document")
        )
        self.project, self.department = _behind_gates(block + project), _behind_gates(block + department)
        self.document = tuple(rule.find for rule in document)
        self._text = [(rule, frozenset(rule.marks)) for rule in by_subject["text"]]
        self._by_marks: dict[frozenset[str], TextRules] = _Known(self._of_marks)
        self.marks_of_texts = _one_of(marks for _, marks in self._text)
        self.marks_in = compiled(self.marks_of_texts).findall

    def text_finders(self, text: str) -> tuple[tuple[Finder, ...], bool]:
        """Return the rules of a text, and whether what they say holds wherever it stands.

        There are few sets of marks in all texts.
        """
        present = self.marks_in(text)
        if not present:
            return (), True
        finders, gated = self._by_marks[frozenset(present)]
        asked = tuple([find for suspects, find in gated if suspects(text)])
        return (finders + asked, False) if asked else (finders, True)

    def _of_marks(self, present: frozenset[str]) -> "TextRules":
        """Return the rules one of whose marks is there: those that suspect nothing, and the others with what they suspect."""
        rules = [rule for rule, marks in self._text if not marks.isdisjoint(present)]
        return (
            tuple([rule.find for rule in rules if rule.suspects is None]),
            tuple([(rule.suspects, rule.find) for rule in rules if rule.suspects is not None]),
        )

    def field_rules(self, key: str, text: str) -> tuple[Rule, ...]:
        """Return the rules that look at a key and one of whose marks stands in a text."""
        return self._by_key[key, frozenset(self._field_marks_in(text))]

    def _of_key(self, looked_at: "tuple[str, frozenset[str]]") -> tuple[Rule, ...]:
        key, present = looked_at
        return tuple([
            rule
            for rule, marks in self._fields
            if (not rule.keys or key in rule.keys) and not marks.isdisjoint(present)
        ])


def _one_of(marks: "Iterable[frozenset[str]]") -> str:
    """Return a pattern for a character of any of the sets."""
    return "[" + "".join([rf"\{one}" if one in r"\[]^-" else one for one in sorted(frozenset().union(*marks))]) + "]"


def _behind_gates(rules: list[Rule]) -> "Gated":
    """Return the rules of a block by what they suspect: that is asked once for all that ask the same."""
    by_gate: dict[Callable[..., object] | None, list[Finder]] = {}
    for rule in rules:
        by_gate.setdefault(rule.suspects, []).append(rule.find)
    return tuple((gate, tuple(finders)) for gate, finders in by_gate.items())


_loaded: list[Rules] = []


def loaded_rules() -> Rules:
    """Return the rules, which are loaded once."""
    if not _loaded:
        _loaded.append(Rules(load_rules()))
    return _loaded[0]


def texts_of_patterns() -> tuple[str, ...]:
    """Return the patterns that the rules make up, for their preparation."""
    rules = loaded_rules()
    return rules.marks_of_fields, rules.marks_of_texts


class Kind:
    """The rules of all indicators that are alike in path, comparator, unit and name, and whether their targets are words.

    `gathering` are the numbers of those that judge rows together; the others stand by what an indicator has to have.
    """

    __slots__ = ("finders", "gathering", "in_words", "of_description", "of_direction", "of_last", "of_parts")

    def __init__(self, rules: tuple[Rule, ...], numbers: dict[int, int], *, in_words: bool) -> None:
        self.in_words = in_words
        self.gathering = tuple([numbers[id(rule)] for rule in rules if id(rule) in numbers])
        self.finders = _needing("", rules)
        self.of_description = _needing("description", rules)
        self.of_last = _needing("last", rules)
        self.of_parts = _needing("parts", rules)
        self.of_direction = _needing("direction", rules)


def _needing(what: str, rules: tuple[Rule, ...]) -> tuple[Finder, ...]:
    return tuple([rule.find for rule in rules if rule.looks_at == "indicator" and rule.needs == what])


NO_KIND = Kind((), {}, in_words=False)
"""What indicators without a readable target are of."""


class Chosen:
    """What was asked for one document: ids of its paths, units, targets and plans stand for them."""

    def __init__(self, form: "Form | None") -> None:
        self.rules = loaded_rules()
        self._form = form
        self._applying: dict[tuple[int, str | None, int], Applying] = {}
        self._kinds: dict[tuple[int, str | None, int, str], Kind] = {}
        # Names are many, the rules that they call for few.
        self._by_rules: dict[tuple[bool, tuple[int, ...], tuple[int, ...]], Kind] = {}
        self._of_plans: dict[int, tuple[Finder, ...]] = {}

    def kind_of(self, one: "Indicator", target: "Target") -> Kind:
        """Return the rules of an indicator."""
        amount = target.amount
        what = amount.unit if amount is not None and target.kind == "quantity" else target
        key = id(one.path), target.comparator, id(what), one.name
        kind = self._kinds.get(key)
        if kind is None:
            kind = self._kinds[key] = self._new_kind(one, target, key[:3])
        return kind

    def _new_kind(self, one: "Indicator", target: "Target", key: tuple[int, str | None, int]) -> Kind:
        applying = self._applying.get(key)
        if applying is None:
            path = one.path
            rules = [rule for rule in self.rules.indicator if rule.applies is None or rule.applies(path, target)]
            always, gated = [rule for rule in rules if rule.suspects is None], [rule for rule in rules if rule.suspects is not None]
            applying = self._applying[key] = tuple(map(id, always)), always, gated
        always_ids, always, gated = applying
        suspecting = [rule for rule in gated if rule.suspects(one)]  # type: ignore[misc]  # they have a gate
        same = target.kind in _WORDS, always_ids, tuple(map(id, suspecting))
        kind = self._by_rules.get(same)
        if kind is None:
            kind = self._by_rules[same] = Kind((*always, *suspecting), self.rules.numbers, in_words=same[0])
        return kind

    def finders_of_plan(self, plan: "DisbursementPlan") -> tuple[Finder, ...]:
        """Return the rules of a plan; those that are written alike share their checkpoints."""
        finders = self._of_plans.get(id(plan.milestones))
        if finders is None:
            finders = tuple([rule.find for rule in self.rules.plan if rule.suspects is None or rule.suspects(plan, self._form)])
            self._of_plans[id(plan.milestones)] = finders
        return finders
