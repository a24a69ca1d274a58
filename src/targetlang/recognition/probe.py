"""A form → the text of a document in which every part can be told from every other, wherever it is printed."""

from targetlang.ports.form import FieldSpec
from targetlang.ports.form import Form
from targetlang.ports.form import FundingSpec
from targetlang.ports.vocabulary import BUDGET
from targetlang.ports.vocabulary import FISCAL_YEAR
from targetlang.ports.vocabulary import LANGUAGE_FIELDS
from targetlang.ports.vocabulary import PLAN
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_FIRST_TEXT, _FIRST_NUMBER = 1001, 90_001
_YEAR = "2031"
_SKIPPED = ("form", "include", "uses", "basis", "plan", "year")
NAME, CODE, CONTENT = "名称", "编码", "内容"
"""What blocks and tasks have besides fields."""


@frozen
class Part:
    """A part of a document. `owner` is document, department, project or task; `key` a field, or NAME, CODE, CONTENT.

    Name and code of who has a project, a department or an entity below one, are those of an `owner` entity.

    `column` is its horizon, None for the one that is not written. `piece` is a source of a money tree or a checkpoint
    of a plan, "begin" or "end" of a span of dates, a part of an item that is a record, "" for the whole.
    """

    owner: str
    key: str
    column: str | None = None
    piece: str = ""


@frozen
class Probe:
    """The text of the document, and for every part patterns of what is printed for it."""

    text: str
    marks: tuple[tuple[Part, str], ...]


def make_probe(form: Form, name: str) -> Probe:
    """Return the probe of a form; `name` is what its 规范 says."""
    return _Writer(form).write(name)


class _Writer:
    """Writes the document, no two texts and no two numbers of it alike."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.specs = list({spec.key: spec for spec in (*LANGUAGE_FIELDS, *form.fields)}.values())
        self.marks: list[tuple[Part, str]] = []
        self.texts = _FIRST_TEXT
        self.numbers = _FIRST_NUMBER
        self.dates = 0

    def write(self, name: str) -> Probe:
        form = self.form
        lines = [f"规范: {name}", f"{FISCAL_YEAR}: {_YEAR}", self._head("部门", "department", "330011")]
        self.marks.append((Part("document", FISCAL_YEAR), _YEAR))
        lines += self._fields("department")
        for _ in range(2):
            task = f"任务 {self._text(Part('task', NAME))}: {self._money('task', BUDGET, None, form.funding)}"
            lines.append(f"{task} | {self._text(Part('task', CONTENT))}")
        lines += self._indicators()
        lines += [self._head("单位", "entity", "550033"), *self._fields("department")]
        if form.scope == "project":
            lines += [self._head("项目", "project", "P440022"), *self._fields("project"), *self._plan(), *self._indicators()]
        return Probe("\n".join(lines) + "\n", tuple(self.marks))

    def _head(self, kind: str, owner: str, code: str) -> str:
        self.marks.append((Part(owner, CODE), code))
        return f"{kind} {code} {self._text(Part(owner, NAME))}"

    def _text(self, part: Part) -> str:
        text = f"样{self.texts}本"
        self.texts += 1
        self.marks.append((part, text))
        return text

    def _amount(self, part: Part) -> str:
        number = self.numbers
        self.numbers += 1
        self.marks.append((part, f"(?<![0-9]){number // 1000},?{number % 1000:03}(?:\\.0+)?(?![0-9])"))
        return f"{number}.00{self.form.money_unit}"

    def _fields(self, owner: str) -> list[str]:
        columns = [None, *(one for one in self.form.horizons if one != self.form.default_horizon)]
        lines: list[str] = []
        for spec in self.specs:
            if owner not in spec.owners or spec.type in _SKIPPED:
                continue
            for column in columns if spec.type in ("text", "money") else (None,):
                lines += self._field(owner, spec, column)
        return lines

    def _field(self, owner: str, spec: FieldSpec, column: str | None) -> list[str]:
        key = f"{spec.key} {column}" if column else spec.key
        part = Part(owner, spec.key, column)
        if spec.type == "text":
            pieces = [Part(owner, spec.key, column, one) for one in spec.parts] or [part]
            return [f"{key}:", *(f"- {' | '.join(map(self._text, pieces))}" for _ in range(2))]
        if spec.type == "money":
            return [f"{key}: {self._money(owner, spec.key, column, spec.funding or self.form.funding)}"]
        if spec.type == "choice":
            self.marks.append((part, spec.choices[0]))
            return [f"{key}: {spec.choices[0]}"]
        if spec.type in ("period", "date"):
            return [f"{key}: {self._dates(part, spec.type)}"]
        return [f"{key}: {self._text(part)}"]

    def _dates(self, part: Part, kind: str) -> str:
        """Write a date or a span with a year of its own; it is printed whole, or as its begin and its end."""
        year = 2040 + 2 * self.dates
        self.dates += 1
        first, last = (f"{one}(?:年(?:3月(?:5日)?)?|[-./]0?3(?:[-./]0?5)?)?" for one in (year, year + 1))
        written = f"{year}年3月5日"
        if kind == "date":
            self.marks.append((part, first))
            return written
        whole = f"{written}～{year + 1}年3月5日"
        self.marks.append((part, f"{first} ?[～~—–-]+ ?{last}"))
        self.marks += [(Part(part.owner, part.key, part.column, "begin"), first)]
        self.marks += [(Part(part.owner, part.key, part.column, "end"), last)]
        return whole

    def _money(self, owner: str, key: str, column: str | None, sources: "Iterable[FundingSpec]") -> str:
        def written(source: FundingSpec) -> str:
            amount = self._amount(Part(owner, key, column, source.name))
            parts = " + ".join(map(written, source.parts))
            return f"{source.name} {amount}" + (f"（{parts}）" if parts else "")

        total = self._amount(Part(owner, key, column))
        tree = " + ".join(map(written, sources))
        return f"{total} = {tree}" if tree else total

    def _plan(self) -> list[str]:
        form, stones = self.form, []
        for at, by in enumerate(form.checkpoints, 1):
            part = Part("project", PLAN, None, by)
            if form.checkpoint_kind == "percent":
                self.marks.append((part, f"{90 + at}\\.7%?"))
                stones.append(f"{by} {90 + at}.7%")
            else:
                stones.append(f"{by} {self._amount(part)}")
        return [f"{PLAN}: {', '.join(stones)}"] if stones else []

    def _indicators(self) -> list[str]:
        """Write a row of each second level; where the table stands is all that is asked of it."""
        lines: list[str] = []
        for category in self.form.categories:
            for second in category.subcategories or (None,):
                lines.append(f"{category.short}.{second.short if second else ''} 样例: 12个")
        return lines
