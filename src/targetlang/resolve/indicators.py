"""Indicator lines → indicators: target, description, bases, attributes."""

from decimal import Decimal

from targetlang.diagnostics import Label
from targetlang.model.indicator import PLAIN_ATTRIBUTES
from targetlang.model.indicator import Attributes
from targetlang.model.indicator import Basis
from targetlang.model.indicator import BasisRef
from targetlang.model.indicator import Columns
from targetlang.model.indicator import Indicator
from targetlang.model.text import PENDING
from targetlang.resolve.asks import asked_by_name
from targetlang.resolve.asks import unit_in_name
from targetlang.resolve.near import nearest
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.resolve.report_value import report_fault
from targetlang.resolve.targets import Targets
from targetlang.resolve.unknown_bases import UnknownBases
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax.columns import columns_in
from targetlang.syntax.mend import Mended
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.target_text import unquote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.target import Target
    from targetlang.ports.form import Form
    from targetlang.ports.form import Path
    from targetlang.resolve.evaluate import Evaluator
    from targetlang.resolve.evaluate import Own
    from targetlang.syntax.tree import Statement

    Found = tuple[Target | None, dict[str, Target] | None]

_REFERENCE = late(r'[@＠]("(?:[^"]|"")*"|[^\s@＠\[［【,，、"]+)')
# Group 1 is a mark alone; in quotes it means nothing.
_MARK_ALONE = late(r'"(?:[^"]|"")*"|([@＠](?=[ \t\u3000]|\Z))')
_ATTRIBUTE_MARKS = late(r"[ \t\u3000]*([,，、；;])[ \t\u3000]*")
_WEIGHT = late(r"([0-9０-９]+(?:[.．][0-9０-９]+)?)分")
_ATTRIBUTE = late(r"[0-9０-９]+(?:[.．][0-9０-９]+)?分|目标[0-9０-９]+|核心|正向|反向")
_KINDS = {"核心": "core", "正向": "direction", "反向": "direction"}
_GOAL = late(r"目标([0-9０-９]+)")
_HORIZON_WORDS = ("年度", "中期", "实施期", "半年", "全年", "长期", "远期", "总体")
_TIME_OF_DAY = late(r"[0-9０-９]{1,2}[^:：]*(?=[ \t\u3000]*[:：])")
_LAST_REFERENCES = late(r"[ \t\u3000]([@＠][^|｜:：\r\n]*)")
NO_BASIS = "无"


def _place(statement: "Statement", at: int, start: int, end: int) -> tuple[int, int]:
    """Return the place of a stretch of a text that stands at an offset in the file, -1 for what a statement has as references."""
    return statement.place("references", start, end) if at < 0 else (at + start, at + end)


def _unread(target: "Target | None", text: str) -> bool:
    """Tell whether something is written that could not be read."""
    return target is None and text not in ("", PENDING)


class Indicators:
    """Builds the indicators of one document."""

    def __init__(
        self,
        targets: Targets,
        evaluator: "Evaluator",
        bases: dict[str, Basis],
        form: "Form | None",
        report: Report,
    ) -> None:
        self.targets = targets
        self.evaluator = evaluator
        self.bases = bases
        self.form = form
        self.report = report
        self._names: dict[str | None, tuple[str, str | None, str | None, dict[str, Target]]] = {}
        self._descriptions: dict[str, str] = {}
        self._references: dict[str, tuple[BasisRef, ...]] = {}
        self._named: dict[str, BasisRef] = {}
        self._shared: dict[tuple[BasisRef, ...], tuple[BasisRef, ...]] = {}
        self._attributes: dict[str, Attributes] = {}
        self._unknown = UnknownBases(bases, report)

    def build(
        self,
        statement: "Statement",
        path: "Path",
        default_basis: tuple[BasisRef, ...],
        own: "Own",
    ) -> Indicator:
        """Return the indicator of a line; what can't be understood is reported and left None."""
        _, written, value, description, references, attributes = statement.held or statement.parts
        name, asks, own_unit, known = self._names.get(written) or self._learn(written or "")
        if asks is None and path.subcategory is not None and path.subcategory.asks is not None:
            asks = path.subcategory.asks  # only a place that wants money asks
            known = self.targets.known(asks)
        target = others = None
        if own_unit is None and value:
            target = known.get(value) or self.targets.read_ordinary(value, asks, known)
        if target is None:
            target, others = self._target(statement, value or "", path, name, own)
        if description:
            description = self._descriptions.get(description) or self._describe(statement, description, own)
        if references:
            default_basis = self._references.get(references) or self._refer(statement, references)
        plain = PLAIN_ATTRIBUTES
        if attributes:
            plain = self._attributes.get(attributes) or self._read_attributes(statement)
        return Indicator(statement, path, name, target, description, default_basis, plain, others)

    def _learn(self, written: str) -> "tuple[str, str | None, str | None, dict[str, Target]]":
        """Return the name of an indicator, what it asks for, the unit it ends in, and what was read for such a name."""
        name = unquote(written)
        asks = asked_by_name(name)
        return self._names.setdefault(written, (name, asks, unit_in_name(name), self.targets.known(asks)))

    def _describe(self, statement: "Statement", written: str, own: "Own") -> str:
        """Return a description with its values; one that has none and no quotes is kept once for all its lines."""
        filled = self.evaluator.fill(statement, written, own, part="description")
        if filled is None:
            return written
        plain = unquote(filled)
        return self._descriptions.setdefault(written, plain) if filled is written else plain

    def _target(
        self, statement: "Statement", text: str, path: "Path", name: str, own: "Own"
    ) -> "Found":
        if not text:
            self.report.add("S128", statement.source, part_span(statement, "name"), {"name": name})
            return None, None
        if text[0] != '"' and (" " in text or "\t" in text or "\u3000" in text):
            horizons = self._split(statement, text)
            if horizons is not None:
                return self._columns(statement, horizons, path, name, own)
        target = self.read_one(statement, text, -1, path, name, own)
        return target, Columns({}, (None,)) if _unread(target, text) else None

    def read_one(  # noqa: PLR0913 - the place, the text and what it is read against
        self,
        statement: "Statement",
        text: str,
        at: int,
        path: "Path | None",
        name: str,
        own: "Own",
    ) -> "Target | None":
        """Return the target that a text writes, or None after a finding."""
        filled = self.evaluator.fill(statement, text, own, at) if text[0] != '"' else text
        if filled is None:
            return None
        computed, text = filled != text, filled
        _, asks, own_unit, _ = self._names.get(name) or self._learn(name)
        if asks is None and path is not None and path.subcategory is not None:
            asks = path.subcategory.asks
        ordinary = self.targets.read_ordinary(text, asks, {}) if computed and own_unit is None else None
        if ordinary is not None:
            return ordinary
        target, faults = self.targets.read(text, asks, name, own_unit)
        if faults and not computed and self._name_with_colon(statement, name):
            return None
        for fault in faults:
            place = part_span(statement, "value")[0] if at < 0 else at
            if computed:
                fault.start, fault.end, fault.proposal = 0, len(statement.value or ""), None
            if fault.code == "S128":
                fault.facts = {"name": name, "variant": "pending"}
            report_fault(self.report, statement, fault, place, text)
        return target

    def _name_with_colon(self, statement: "Statement", name: str) -> bool:
        """Report a clock time or a ratio in a name (8:30前到岗率): the name was cut at its colon."""
        text = statement.value or ""
        found = _TIME_OF_DAY.match(text)
        if found is None or not name[-1:].isdigit():
            return False
        low, _ = part_span(statement, "name")
        high = part_span(statement, "value")[0] + found.end()
        whole = statement.source.text[low:high]
        fixes = replacing("confirm", (low, high), f'"{whole}"')
        self.report.add("S129", statement.source, (low, high), {"name": whole}, fixes=fixes)
        return True

    def _split(self, statement: "Statement", text: str) -> list[tuple[str, str, int]] | None:
        """Return (column, text, offset) of every part of a value with horizons, or None for one value."""
        declared = self.form.horizons if self.form else ()
        starts = columns_in(text, declared, _HORIZON_WORDS)
        if not starts:
            return None
        at = statement.value_start
        parts: list[tuple[str, str, int]] = []
        if starts[0].start() > 0:
            parts.append(("", text[: starts[0].start()].rstrip(), at))
        for here, following in zip(starts, [*starts[1:], None], strict=True):
            end = following.start() if following else len(text)
            if here[1] not in declared:
                self._unknown_horizon(statement, here[1], (at + here.start(1), at + here.end(1)))
                continue
            value = text[here.end() : end].rstrip() if here[2] else ""
            parts.append((here[1], value, at + here.end() if value else at + here.start(1)))
        return parts

    def _unknown_horizon(self, statement: "Statement", word: str, span: tuple[int, int]) -> None:
        horizons = self.form.horizons if self.form else ()
        facts = {"form": self.form.name if self.form else "", "written": word, "horizons": "、".join(horizons)}
        near = nearest(word, horizons) or (horizons[0] if len(horizons) == 1 else None)
        if near:
            facts |= {"near": near, "variant": "near"}
        elif not horizons:
            facts["variant"] = "none"
        self.report.add("Y108", statement.source, span, facts, fixes=replacing("confirm", span, near) if near else ())

    def _columns(
        self,
        statement: "Statement",
        parts: list[tuple[str, str, int]],
        path: "Path",
        name: str,
        own: "Own",
    ) -> "Found":
        default = self.form.default_horizon if self.form else None
        target: Target | None = None
        others: dict[str, Target] = {}
        unread: list[str | None] = []
        said: dict[str | None, tuple[str, tuple[int, int]]] = {}
        for written, text, at in parts:
            if not text:
                self.report.add("S128", statement.source, (at, at + len(written)), {"name": written})
                continue
            column = None if written in ("", default) else written
            here = f"{written} {text}".strip(), (at, at + len(text))
            if column in said:
                self._twice(statement, here, said[column])
                continue
            said[column] = here
            one = self.read_one(statement, text, at, path, name, own)
            if _unread(one, text):
                unread.append(column)
            if column is None:
                target = one
            elif one is not None:
                others[column] = one
        return target, Columns(others, tuple(unread)) if unread else others or None

    def _twice(self, statement: "Statement", second: "tuple[str, tuple[int, int]]", first: "tuple[str, tuple[int, int]]") -> None:
        """Report what a line says twice; the first counts, as of fields."""
        label = Label(statement.source, *first[1], "first")
        facts = {"key": second[0], "first": first[0], "variant": "line"}
        self.report.add("S116", statement.source, second[1], facts, labels=(label,))

    def _refer(self, statement: "Statement", text: str) -> tuple[BasisRef, ...]:
        """Return the bases that the end of a line names; unknown ones are reported."""
        known = self._declared(text)
        if known is None:
            known, sound = self.read_references(statement, text, -1)
            if not sound:
                return known
        return self._references.setdefault(text, known)

    def _declared(self, text: str) -> tuple[BasisRef, ...] | None:
        """Return the bases of a text that is nothing but declared names with their marks; else None."""
        words = text.split()
        names = [word[1:] for word in words if word[0] in "@＠"]
        if len(set(names)) < len(words) or not self.bases.keys() >= set(names):
            return None
        refs = tuple([self._named.get(name) or self._name(self.bases[name]) for name in names])
        return self._shared.setdefault(refs, refs)

    def tail_references(self, statement: "Statement", text: str, offset: int) -> tuple[BasisRef, ...]:
        """Return the bases at the end of a statement's value; `offset` is where they start in it."""
        known = self._references.get(text) or self._declared(text)
        if known is None:
            known, sound = self.read_references(statement, text, statement.value_start + offset)
            if not sound:
                return known
        return self._references.setdefault(text, known)

    def references_of_text(self, statement: "Statement") -> tuple[BasisRef, ...]:
        """Return the bases at the end of a line that goes on with the row above it."""
        start, end = line_span(statement)
        found = _LAST_REFERENCES.search(statement.source.text, start, end)
        return self.read_references(statement, found[1], found.start(1))[0] if found is not None else ()

    def read_references(self, statement: "Statement", text: str, at: int) -> tuple[tuple[BasisRef, ...], bool]:
        """Return the bases of a text and whether all were understood.

        `at` is the offset of the text in the file, -1 where it is what the statement has as references.
        """
        found: list[BasisRef] = []
        sound = True
        for match in _REFERENCE.finditer(text):
            written = match[1]
            if written[0] == '"':
                found.append(BasisRef(None, unquote(written)))
            elif written == NO_BASIS and written not in self.bases:
                return (), sound
            elif any(ref.name == written for ref in found):
                sound = False
                span = _place(statement, at, *match.span())
                begin = len(text[: match.start()].rstrip(" \t\u3000"))
                # On a line that is read in another order something else may stand between the two.
                fixes = () if isinstance(statement, Mended) else replacing("safe", _place(statement, at, begin, match.end()), "")
                self.report.add("C123", statement.source, span, {"name": written}, fixes=fixes)
            elif written in self.bases:
                found.append(self._named.get(written) or self._name(self.bases[written]))
            else:
                sound = False
                found.append(BasisRef(written, written))
                self._unknown.add(written, statement.source, _place(statement, at, *match.span()))
        alone = next((one for one in _MARK_ALONE.finditer(text) if one[1]), None)
        if alone is not None:
            self.report.add("C122", statement.source, _place(statement, at, *alone.span(1)))
            found.append(BasisRef(None, alone[1]))
        refs = tuple(found)
        return self._shared.setdefault(refs, refs), sound and alone is None

    def _name(self, basis: Basis) -> BasisRef:
        return self._named.setdefault(basis.name, BasisRef(basis.name, basis.text))

    def tell_unknown_bases(self) -> None:
        """Report the references to bases that are not declared, once all lines are read."""
        self._unknown.tell({ref.name for refs in self._shared for ref in refs})

    def _read_attributes(self, statement: "Statement") -> Attributes:
        text = statement.attributes or ""
        known = self._attributes.get(text)
        if known is None:
            count = len(self.report.findings)
            known = self._parse_attributes(statement, text, part_span(statement, "attributes")[0])
            if len(self.report.findings) == count:
                self._attributes[text] = known
        return known

    def _parse_attributes(self, statement: "Statement", text: str, at: int) -> Attributes:
        wrong = next((m for m in _ATTRIBUTE_MARKS.finditer(text) if m[1] not in ",，"), None)
        if wrong is not None:
            span = (at + wrong.start(1), at + wrong.end(1))
            whole = _ATTRIBUTE_MARKS.sub(", ", text)
            fixes = replacing("safe", (at, at + len(text)), whole)
            self.report.add("S140", statement.source, span, {"written": wrong[1]}, fixes=fixes)
        return self._read_words(statement, text if wrong is not None else self._with_commas(statement, text, at), at)

    def _read_words(self, statement: "Statement", text: str, at: int) -> Attributes:
        weight: Decimal | None = None
        core, goal, direction = False, None, None
        written: dict[str, tuple[str, tuple[int, int]]] = {}
        for match in re.finditer(r"[^\[\]［］【】,，、；;]+", text):
            word = match[0].strip(" \t\u3000")
            begin = at + match.start() + len(match[0]) - len(match[0].lstrip(" \t\u3000"))
            here = word, (begin, begin + len(word))
            points, serves = _WEIGHT.fullmatch(word), _GOAL.fullmatch(word)
            kind = "weight" if points else "goal" if serves else _KINDS.get(word, str(begin))
            if kind in written:
                self._twice(statement, here, written[kind])
                continue
            written[kind] = here
            if points is not None:
                weight = Decimal(points[1].translate(str.maketrans("０１２３４５６７８９．", "0123456789.")))
            elif serves is not None:
                goal = int(serves[1])
            elif word == "核心":
                core = True
            elif word in ("正向", "反向"):
                direction = word
            elif word:
                self._unknown_attribute(statement, *here)
        return Attributes(weight, core, goal, direction)

    def _with_commas(self, statement: "Statement", text: str, at: int) -> str:
        """Report attributes that only a blank parts (S140) and return them with commas; others stay as they are."""
        words = text.strip("[]［］【】 \t\u3000").split()
        if len(words) < 2 or not all(_ATTRIBUTE.fullmatch(word.strip(",，")) for word in words):
            return text
        apart = re.search(r"[^\s,，][ \t\u3000]+(?=[^\s,，\]］】])", text)
        if apart is None:
            return text
        following = re.compile(r"[^\s,，\]］】]+").match(text, apart.end())
        assert following is not None  # noqa: S101 - looked for a moment ago
        whole = re.sub(r"(?<=[^\s,，\[［【])[ \t\u3000]+(?=[^\s,，\]］】])", ", ", text)
        fixes = replacing("safe", (at, at + len(text)), whole)
        facts = {"next": following[0], "variant": "missing"}
        self.report.add("S140", statement.source, (at + following.start(), at + following.end()), facts, fixes=fixes)
        return whole

    def _unknown_attribute(self, statement: "Statement", word: str, span: tuple[int, int]) -> None:
        near = nearest(word, ("核心", "正向", "反向"))
        if re.fullmatch(r"\d+", word):
            near = f"{word}分"
        facts = {"attribute": word}
        if near is not None:
            facts |= {"near": near, "variant": "near"}
        fixes = replacing("confirm", span, near) if near else ()
        self.report.add("S132", statement.source, span, facts, fixes=fixes)
