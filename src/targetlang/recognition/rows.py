"""Rows of an indicator table → the lines of indicators."""

from targetlang.diagnostics import CommandFault
from targetlang.ports.vocabulary import PART_LABEL
from targetlang.recognition.labels import bare
from targetlang.recognition.labels import forms_of
from targetlang.recognition.money import with_unit
from targetlang.recognition.texts import one_line
from targetlang.resolve.asks import asked_by_name
from targetlang.resolve.quantities import Quantities
from targetlang.resolve.targets import Targets
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.units.registry import shipped
from targetlang.writing.target_lines import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from collections.abc import Iterator

    from targetlang.ports.form import Form
    from targetlang.ports.form import Path
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.recognition.bases import Bases
    from targetlang.recognition.found import Found
    from targetlang.recognition.found import Row
    from targetlang.recognition.sure_lines import SureLines

_OF_TARGET = ("target", "sign", "number", "unit")
_OF_LINE = (*_OF_TARGET, "category", "subcategory", "name", "description", "basis", "weight", "core", "goal", "direction", "sign_code", "nature")
_GOAL = late(r"[^0-9]*([0-9]+)[^0-9]*")
# A cell that is left blank on purpose.
_BLANK = '""'
_ORDER = "序号"
_SIGNS = {"大于等于": "≥", "大于或等于": "≥", "小于等于": "≤", "小于或等于": "≤", "大于": ">", "小于": "<", "等于": "="}
_STAR = late(r"[★☆*＊▲]+")


def shared_fields(rows: "list[Row]", vocabulary: "Vocabulary") -> "dict[str, str]":
    """Return the fields that a project writes once for all its indicators: those in which all rows say the same."""
    known = vocabulary.by_key
    columns = {spec for row in rows for spec in row.texts if spec.key not in _OF_LINE and spec.key in known and known[spec.key].inherited}
    texts = {spec.key: {row.texts.get(spec, "") for row in rows} for spec in columns}
    return {key: said.pop() for key, said in texts.items() if len(said) == 1 and "" not in said}


class Rows:
    """Writes the lines of indicators and of what stands below each."""

    def __init__(self, form: "Form", vocabulary: "Vocabulary", bases: "Bases", lines: "SureLines", found: "Found") -> None:
        self.form = form
        self.vocabulary = vocabulary
        self.bases = bases
        self.lines = lines
        self.found = found
        horizons = "|".join(map(re.escape, form.horizons))
        self.horizon = re.compile(rf"(?:^|[；;]\s*)({horizons})[ \t\u3000]+") if horizons else None
        self.targets = Targets(Quantities(shipped()))
        self.part = re.compile(re.escape(bare(form.labels.get("part", PART_LABEL))).replace(re.escape("{name}"), "(.+)"))

    def write(self, rows: "list[Row]", depth: int, shared: "Collection[str]" = ()) -> None:
        """Write rows, `shared` fields left out; a row with several horizons side by side may be two indicators."""
        for row in rows:
            sides = list(dict.fromkeys(spec.horizon for spec in row.texts if spec.key == "name"))
            path = self._path(row)
            self._keep_levels(row, path)
            for name, shown in self._sides(row, sides):
                if self._line(row, path, one_line(name), shown, depth):
                    self._below(row, depth + 1, shared)
                else:
                    self._lose(row)

    def _sides(self, row: "Row", sides: "list[str | None]") -> "Iterator[tuple[str, list[str | None]]]":
        """Yield the name and the horizons of each indicator of a row."""
        names = {side: self._text(row, "name", side) for side in sides}
        horizons = list(dict.fromkeys(spec.horizon for spec in row.texts if spec.key in _OF_TARGET))
        if len(set(names.values())) == 1:
            yield names[sides[0]], horizons
            return
        yield from ((name, [side]) for side, name in names.items() if name or self._text(row, "target", side))

    def _text(self, row: "Row", key: str, horizon: "str | None") -> str:
        return next((text for spec, text in row.texts.items() if spec.key == key and spec.horizon == horizon), "")

    def _line(self, row: "Row", path: "Path | str", name: str, shown: "list[str | None]", depth: int) -> bool:
        """Write the line of an indicator or of a part; tell whether there is one."""
        name, attributes = self._attributes(row, name)
        part = self.part.fullmatch(bare(name))
        value = self._values(row, shown, name, path)
        described = [spec for spec in row.texts if spec.key == "description"]
        text = one_line(row.texts[described[0]]) if described else None
        same = text == name if self.form.default_description == "name" else not text
        references = " ".join(self.bases.references(text) for spec, text in row.texts.items() if spec.key == "basis" and text)
        if part is not None:
            return self.lines.indicator(depth + 1, "其中", part[1], value, None, references, attributes)
        word = path if isinstance(path, str) else path.text
        return self.lines.indicator(depth, word, name, value, None if same else text, references, attributes)

    def _keep_levels(self, row: "Row", path: "Path | str") -> None:
        """Keep levels that are written otherwise than the path says."""
        said = [path] if isinstance(path, str) else [path.text, path.category.name, *_names(path), *path.category.aliases]
        known = {bare(word) for one in said for word in (one, *one.split("."))}
        texts = [one_line(text) for spec, text in row.texts.items() if spec.key in ("category", "subcategory")]
        other = list(dict.fromkeys(text for text in texts if text and not known.intersection(forms_of(text))))
        if other:
            self.lines.comment("", " / ".join(texts))

    def _lose(self, row: "Row") -> None:
        """Keep what stands below a line that could not be written."""
        for spec, text in row.texts.items():
            if spec.key not in _OF_LINE and text:
                self.lines.comment(spec.heading, text)

    def _below(self, row: "Row", depth: int, shared: "Collection[str]") -> None:
        for spec, text in row.texts.items():
            if bare(spec.heading) == _ORDER and text.isdigit():
                continue
            if not spec.key and text:
                self.lines.comment(spec.heading, text)
            elif spec.key not in (*_OF_LINE, *shared) and text:
                self.lines.text_field(depth, spec.key, text.split("\n"))

    def _attributes(self, row: "Row", name: str) -> tuple[str, list[str]]:
        """Return the name without its mark, and what stands in brackets behind the line."""
        attributes: list[str] = []
        labels = self.form.labels
        weight = self._text(row, "weight", None)
        if weight:
            attributes.append(f"{weight.rstrip('分%％')}分")
        mark = labels.get("core", "")
        if self._text(row, "core", None) or (mark and name.startswith(mark)):
            attributes.append("核心")
            name = name.removeprefix(mark)
        goal = _GOAL.fullmatch(self._text(row, "goal", None))
        if goal is not None:
            attributes.append(f"目标{goal[1]}")
        direction = self._text(row, "direction", None)
        attributes += [one for one in ("正向", "反向") if direction and direction in (one, labels.get(one))]
        return name, attributes

    def _values(self, row: "Row", shown: "list[str | None]", name: str, path: "Path | str") -> str:
        """Return the values of a row; of several each says its horizon."""
        default = self.form.default_horizon
        asks = asked_by_name(name) or (None if isinstance(path, str) or path.subcategory is None else path.subcategory.asks)
        written: dict[str | None, str] = {}
        for horizon in shown:
            for one, text in self._targets_in(row, horizon):
                written[one or horizon or default] = self._readable(text, name, asks)
        if len(written) < 2 and default in written:
            return written[default]
        return "；".join(f"{horizon} {text}" if horizon else text for horizon, text in written.items()) or _BLANK

    def _targets_in(self, row: "Row", horizon: "str | None") -> "Iterator[tuple[str, str]]":
        """Yield what the columns of a horizon say, with the horizon that is written in a cell ("" for none)."""
        sign, number, unit = (self._text(row, key, horizon) for key in ("sign", "number", "unit"))
        text = self._text(row, "target", horizon)
        if text and not (sign or unit):
            yield from self._horizons_in(text)
            return
        number = number or text
        sign = "" if sign in (self.form.labels.get("qualitative"), "定性") else _SIGNS.get(sign, sign)
        for one, text in self._horizons_in(number):
            yield one, f"{sign}{with_unit(text, unit)}"

    def _horizons_in(self, text: str) -> "Iterator[tuple[str, str]]":
        """Yield the texts of a cell in which several horizons stand."""
        starts = [*self.horizon.finditer(text)] if self.horizon is not None else []
        if not starts or starts[0].start():
            yield from [("", text)] if text else []
            return
        for found, after in zip(starts, [*starts[1:], None], strict=True):
            yield found[1], text[found.end() : after.start() if after is not None else len(text)].strip()

    def _readable(self, text: str, name: str, asks: "str | None") -> str:
        """Return a value as it stands in a line; one that can't be read is kept in quotes, and told."""
        plain = one_line(text)
        target, _ = self.targets.read(plain, asks, name, None)
        if target is not None:
            return plain
        self.found.remarks.append(CommandFault("import.kept", name=name, value=plain))
        return quote(plain)

    def _path(self, row: "Row") -> "Path | str":
        """Return the path of a row, as written where the form has none."""
        category = one_line(next((text for spec, text in row.texts.items() if spec.key == "category"), ""))
        second = one_line(next((text for spec, text in row.texts.items() if spec.key == "subcategory" and text), ""))
        levels = [(category, second), *zip(forms_of(category), forms_of(second), strict=True)]
        path = next((found for one in levels if (found := self.vocabulary.find_path(".".join(one)))), None)
        if path is not None:
            return path
        near = [one for one in self.vocabulary.shorts if bare(second) and bare(second) in _names(one)]
        if len(near) == 1:
            self._tell_once(CommandFault("import.moved-level", first=category or "—", second=second, path=near[0].text))
            return near[0]
        self._tell_once(CommandFault("import.unknown-level", first=category or "—", second=second or "—"))
        return f"{bare(category) or '?'}.{bare(second)}"

    def _tell_once(self, remark: CommandFault) -> None:
        if all((one.name, one.facts) != (remark.name, remark.facts) for one in self.found.remarks):
            self.found.remarks.append(remark)


def _names(path: "Path") -> tuple[str, ...]:
    """Return the bare words for the second level of a path."""
    second = path.subcategory
    return () if second is None else (bare(second.name), bare(second.short), *map(bare, second.aliases))
