"""What `build --to json` wrote, as the text of a `.target` file; only comments are lost.

Lines are in the canonical order and indentation, values as the JSON writes them: of a formatted file the formatter
leaves them as they are, of another one it is for the caller to format. What 引入 brought in is in the JSON, so the line
that brought it becomes a comment.
"""

from targetlang.importers.document_shape import below
from targetlang.importers.document_shape import check_document
from targetlang.importers.document_shape import shown
from targetlang.importers.document_values import Values
from targetlang.ports.form_index import find_form
from targetlang.ports.importer import Importer
from targetlang.ports.importer import Unreadable
from targetlang.resolve.indicators import NO_BASIS
from targetlang.writing.target_lines import PART
from targetlang.writing.target_lines import TargetLines
from targetlang.writing.target_lines import Unsayable
from targetlang.writing.target_lines import escape
from targetlang.writing.target_lines import spellings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from typing import NoReturn

    Json = dict[str, Any]

_DIRECTIONS = {"higher_is_better": "正向", "lower_is_better": "反向"}
_LONGEST_NUMBER = 30


def read(data: bytes) -> str:
    """Return the text of the `.target` file that says what the JSON says.

    Raises Unreadable, with the path of the place in the JSON, for one that is of another shape, and for a text that the
    language cannot say.
    """
    try:
        document = _load(data)
        check_document(document)
        return _Writer(document).write()  # type: ignore[arg-type]  # it has been checked
    except Unsayable as one:
        raise Unreadable("json-unsayable", place=one.place, text=shown(one.text)) from None
    except RecursionError:
        raise Unreadable("json-too-deep") from None


def _load(data: bytes) -> object:
    import json

    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError:
        raise Unreadable("json-encoding") from None
    try:
        return json.loads(text, parse_int=_whole, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise Unreadable("json-broken", line=str(error.lineno), column=str(error.colno)) from None


def _whole(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise Unreadable("json-long-number", number=shown(digits))
    return int(digits)


def _object(pairs: "list[tuple[str, object]]") -> "Json":
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise Unreadable("json-key-twice", key=shown(next(key for key in keys if keys.count(key) > 1)))
    return found


class _Writer:
    """Writes one document that has been checked, block by block."""

    def __init__(self, document: "Json") -> None:
        self.document = document
        self.lines = TargetLines()
        form = find_form(document["form"]) if document["form"] else None
        self.values = Values(form.horizons if form else (), form.default_horizon if form else None)
        # Of two of the same name the first counts, as in a file; there the second is told.
        self.bases = {one["name"]: one["text"] for one in reversed(document["bases"])}
        self.groups = {one["name"]: {_key(row): _brought(row) for row in one["indicators"]} for one in document.get("groups", ())}

    def write(self) -> str:
        document = self.document
        departments = document["departments"]
        self._document_fields()
        self.lines.part()
        self._names()
        implied = bool(departments) and _is_implied(departments[0])
        if implied:
            self._tasks(below("$.departments", 0), departments[0], 0)
        for at, one in enumerate(document.get("groups", ())):
            self._group(below("$.groups", at), one)
        for at, one in enumerate(departments):
            place = below("$.departments", at)
            if one["is_entity"] and at and not departments[at - 1]["is_entity"]:
                _unsayable(f"{place}.is_entity", one["name"])
            self._department(place, one, implied=implied and at == 0)
        return self.lines.text

    # -- before any block

    def _document_fields(self) -> None:
        document = self.document
        fields = document["fields"]
        owners = [document, *document["departments"]]
        held = {one["label"] for owner in owners for one in owner["fields"]}
        if document["form"] and "规范" not in held:
            self.lines.field("$.form", 0, "规范", None, [document["form"]])
        if document["fiscal_year"] is not None and not held & {"年度"}:
            self.lines.field("$.fiscal_year", 0, "年度", None, [str(document["fiscal_year"])])
        self._fields("$", fields, 0)

    def _names(self) -> None:
        document, entry = self.document, self.lines.entry
        for at, one in enumerate(document["bases"]):
            entry(below("$.bases", at), "依据", one["name"], spellings(one["text"]) if one["text"] else [""])
        for at, one in enumerate(document.get("units", ())):
            entry(below("$.units", at), "计量", one["name"], [one["expression"] or ""])
        for at, one in enumerate(document["bindings"]):
            entry(below("$.bindings", at), "令", one["name"], [one["expression"]])
        for at, one in enumerate(document["withdrawals"]):
            entry(below("$.withdrawals", at), "撤销", one["code"], [one["reason"]], raw=True)

    # -- blocks

    def _group(self, place: str, group: "Json") -> None:
        self.lines.part()
        self.lines.header(f"{place}.name", "指标组", None, group["name"])
        self._default_basis(place, group, 1)
        for at, one in enumerate(group["indicators"]):
            self._indicator(below(f"{place}.indicators", at), one, 1, group["basis"])

    def _department(self, place: str, one: "Json", *, implied: bool) -> None:
        if not implied:
            self.lines.part()
            self._header(place, "单位" if one["is_entity"] else "部门", one)
            self._fields(place, one["fields"], 0)
            self._default_basis(place, one, 0)
            self._tasks(place, one, 0)
            self._uses(place, one.get("uses", ()), 0)
            self._indicators(place, one, 0)
        for at, project in enumerate(one["projects"]):
            self._project(below(f"{place}.projects", at), project)
        for at, entity in enumerate(one["entities"]):
            inside = below(f"{place}.entities", at)
            if one["is_entity"] or not entity["is_entity"] or entity["entities"]:
                _unsayable(inside, entity["name"])
            self._department(inside, entity, implied=False)

    def _project(self, place: str, project: "Json") -> None:
        self.lines.part()
        self._header(place, "项目", project)
        self._fields(place, project["fields"], 1)
        self._default_basis(place, project, 1)
        for at, line in enumerate(project["cost_lines"]):
            inside = below(f"{place}.cost_lines", at)
            descriptions = _descriptions(inside, line, "description")
            references = self._references(f"{inside}.basis", line["basis"])
            self.lines.tailed_entry(inside, 1, "测算", line["name"], line["expression"], descriptions, references)
            self._fields(inside, line["fields"], 2)
        self._uses(place, project["uses"], 1)
        self._indicators(place, project, 1)

    def _header(self, place: str, kind: str, one: "Json") -> None:
        if one["code"] or one["name"]:
            self.lines.header(place, kind, one["code"], one["name"])
        else:
            self.lines.nameless(kind)

    def _tasks(self, place: str, department: "Json", depth: int) -> None:
        for at, task in enumerate(department["tasks"]):
            inside = below(f"{place}.tasks", at)
            money = task.get("written", {}).get("money")
            if money is None:
                money = "" if task["money"] is None else self.values.money(task["money"])
            descriptions = _descriptions(inside, task, "content")
            references = self._references(f"{inside}.basis", task["basis"])
            self.lines.tailed_entry(inside, depth, "任务", task["name"], money, descriptions, references)
            self._fields(inside, task["fields"], depth + 1)

    def _uses(self, place: str, names: "list[str]", depth: int) -> None:
        for at, name in enumerate(names):
            if not self.values.may_be_taken(name):
                _unsayable(below(f"{place}.uses", at), name)
        if names and "groups" in self.document:
            self.lines.field(f"{place}.uses", depth, "采用", None, [", ".join(names)])

    # -- rows

    def _indicators(self, place: str, owner: "Json", depth: int) -> None:
        """Write the indicators of a block. What a group brings stands there, as long as the two say the same."""
        brought = self._brought_by(owner.get("uses", ()))
        missing = brought.keys() - {_key(one) for one in owner["indicators"]}
        if missing:
            raise Unreadable("json-row-missing", place=f"{place}.indicators", name=shown(min(missing)[-1]))
        for at, one in enumerate(owner["indicators"]):
            if one["group"] is None or brought.get(_key(one)) != _brought(one):
                self._indicator(below(f"{place}.indicators", at), one, depth, owner.get("basis", []))

    def _brought_by(self, names: "list[str]") -> "dict[tuple[str, str, str], Json]":
        found: dict[tuple[str, str, str], Json] = {}
        for name in names:
            found = self.groups.get(name, {}) | found
        return found

    def _indicator(self, place: str, one: "Json", depth: int, basis: "list[Json]", above: "Json | None" = None) -> None:
        """Write an indicator, or the part of one above it; `basis` is what it has where its line names none."""
        word = f"{one['category']}.{one['subcategory'] or ''}" if above is None else PART
        written = one.get("written", {})
        values = [written["target"]] if "target" in written else self.values.targets(place, one)
        references = "" if one["basis"] == basis else self._references(f"{place}.basis", one["basis"]) or self._no_basis(place)
        descriptions = _descriptions(place, one, "description")
        self.lines.indicator(place, depth, word, one["name"], values, descriptions, references, _attributes(one))
        if above is not None and (one["fields"] or one["parts"]):
            _unsayable(f"{place}.fields" if one["fields"] else f"{place}.parts", one["name"])
        self._fields(place, one["fields"], depth + 1)
        for at, part in enumerate(one["parts"]):
            inside = below(f"{place}.parts", at)
            if (part["category"], part["subcategory"]) != (one["category"], one["subcategory"]):
                _unsayable(f"{inside}.subcategory", part["name"])
            self._indicator(inside, part, depth + 1, one["basis"], one)

    def _no_basis(self, place: str) -> str:
        if NO_BASIS in self.bases:
            _unsayable(f"{place}.basis", NO_BASIS)
        return f"@{NO_BASIS}"

    def _default_basis(self, place: str, block: "Json", depth: int) -> None:
        refs = block.get("basis", ())
        if len(refs) == 1 and refs[0]["name"] is None:
            texts = [one for one in spellings(refs[0]["text"]) if one[0] not in "@＠"]
        else:
            texts = [self._references(f"{place}.basis", refs)]
        if refs:
            self.lines.field(f"{place}.basis", depth, "依据", None, texts)

    def _references(self, place: str, refs: "list[Json]") -> str:
        for at, one in enumerate(refs):
            said = one["text"] if one["name"] is None else self.bases.get(one["name"], one["name"])
            if said != one["text"]:
                raise Unreadable("json-basis-differs", place=below(place, at), name=shown(one["name"]), text=shown(said))
        return " ".join(self.values.reference(one["name"], one["text"], below(place, at)) for at, one in enumerate(refs))

    # -- fields

    def _fields(self, place: str, fields: "list[Json]", depth: int) -> None:
        for at, one in enumerate(fields):
            inside = below(f"{place}.fields", at)
            if one["label"] == "引入":
                self.lines.comment(f"引入: {one['value'] or ''}".rstrip())
                continue
            texts, items = self.values.field(f"{inside}.value", one)
            self.lines.field(inside, depth, one["label"], one["column"], texts)
            for nth, item in enumerate(items):
                self.lines.item(below(f"{inside}.value.paragraphs", nth), depth + 1, item)


def _key(row: "Json") -> tuple[str, str, str]:
    return row["category"], row["subcategory"] or "", row["name"]


def _brought(row: "Json") -> "Json":
    """Return what an indicator of a group says in every block; a value that is computed may differ."""
    computed = ("target", "targets", "description") if "written" in row else ()
    parts = [_brought(one) for one in row["parts"]]
    return {key: one for key, one in row.items() if key not in ("source", "group", *computed)} | {"parts": parts}


def _is_implied(department: "Json") -> bool:
    """Tell whether a department is the one that projects and tasks before any 部门 make."""
    said = ("code", "name", "is_entity", "fields", "indicators", "uses")
    return not any(department.get(key) for key in said) and bool(department["projects"] or department["tasks"])


def _descriptions(place: str, one: "Json", key: str) -> list[str] | None:
    """Return how the text behind the bar may be written, None where there is none."""
    written = one.get("written", {}).get(key)
    if written is not None:
        return [written]
    text = one[key]
    if text is None:
        return None
    return spellings(escape(text, f"{place}.{key}")) if text else [""]


def _attributes(one: "Json") -> list[str]:
    found = [f"{one['weight']}分" if one["weight"] is not None else "", "核心" if one["core"] else ""]
    found += [f"目标{one['goal']}" if one["goal"] is not None else "", _DIRECTIONS.get(one["direction"] or "", "")]
    return [word for word in found if word]


def _unsayable(place: str, text: str) -> "NoReturn":
    raise Unsayable(place, text)


IMPORTER = Importer("json", (".json",), read, gives="text")
