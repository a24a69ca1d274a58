"""How the values of a document as JSON are written in a `.target` file."""

from targetlang.importers.document_shape import shown
from targetlang.model.text import PENDING
from targetlang.ports.importer import Unreadable
from targetlang.source.pattern import late
from targetlang.syntax.columns import columns_in
from targetlang.writing.target_lines import Unsayable
from targetlang.writing.target_lines import escape
from targetlang.writing.target_lines import quote
from targetlang.writing.target_lines import spellings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    Json = dict[str, Any]

_REFERENCE_NAME = late(r'[^ \t\u3000\r\n@＠\[［【,，、"]+')
_LIST_MARK = late(r"[,，、；;]")


class Values:
    """Writes values of one document; `columns` are those of its form, `default` the one that is not written."""

    def __init__(self, columns: "Collection[str]", default: str | None) -> None:
        self.columns = columns
        self.default = default

    def field(self, place: str, field: "Json") -> tuple[list[str], list[str]]:
        """Return the spellings of what stands behind the colon of a field, and the items below it."""
        written, value = field.get("written"), field["value"]
        if isinstance(written, list):
            return [""], written
        if written is not None:
            return [written], []
        if isinstance(value, dict):
            return self._object(place, value)
        return ["" if value is None else str(value)], []

    def _object(self, place: str, value: "Json") -> tuple[list[str], list[str]]:
        if "paragraphs" in value:
            return self._text(place, value)
        if "total" in value:
            return [self.money(value)], []
        if "milestones" in value:
            return [", ".join(f"{one['by']} {one['cumulative_share']['text']}" for one in value["milestones"])], []
        if "kind" in value:
            return self._target(place, value, ()), []
        return [value["text"]], []

    def _text(self, place: str, value: "Json") -> tuple[list[str], list[str]]:
        texts = [escape(one, f"{place}.paragraphs[{at}]") for at, one in enumerate(value["paragraphs"])]
        if value["itemised"] or len(texts) != 1:
            return [""], texts
        return spellings(texts[0]), []

    def money(self, money: "Json") -> str:
        """Return a total with its sources."""
        total: str = money["total"]["text"]
        return f"{total} = {self._sources(money['sources'])}" if money["sources"] else total

    def _sources(self, sources: "list[Json]") -> str:
        return " + ".join(
            f"{one['name']} {one['amount']['text']}" + (f" ({self._sources(one['parts'])})" if one["parts"] else "")
            for one in sources
        )

    def targets(self, place: str, indicator: "Json") -> list[str]:
        """Return the spellings of the value of an indicator, in all its columns."""
        target, others = indicator["target"], indicator["targets"]
        if not others:
            return [""] if target is None else self._target(f"{place}.target", target, self.columns)
        known = {*self.columns, *others}
        values = {} if target is None else {"": self._target(f"{place}.target", target, known)[0]}
        values |= {column: self._target(f"{place}.targets", one, known)[0] for column, one in others.items()}
        if values.get("", "").startswith('"'):
            # What begins with a quote is one value to its end.
            if self.default is None:
                raise Unreadable("json-unsayable", place=f"{place}.target", text=shown(target["text"]))
            values = {self.default if column == "" else column: text for column, text in values.items()}
        whole = "；".join(f"{column} {text}" if column else text for column, text in values.items())
        if _parts(whole, known) != list(values.items()):
            raise Unreadable("json-unsayable", place=f"{place}.targets", text=shown(whole))
        return [whole]

    def _target(self, place: str, target: "Json", columns: "Collection[str]") -> list[str]:
        text = target["text"]
        if target["kind"] == "raw":
            return [quote(text)]
        if text in ("", PENDING) or text[0] in '":：' or (columns and columns_in(text, columns)):
            return [quote(text)]
        return [escape(text, f"{place}.text"), quote(text)]

    def reference(self, name: str | None, text: str, place: str) -> str:
        """Return how a basis is referred to: by its name, or by its text in quotes."""
        if name is not None and _REFERENCE_NAME.fullmatch(name):
            return f"@{name}"
        if name is not None or not text:
            raise Unsayable(place, name or text)
        return f"@{quote(text)}"

    def may_be_taken(self, name: str) -> bool:
        """Tell whether 采用 can name a group."""
        return bool(name) and _LIST_MARK.search(name) is None


def _parts(text: str, columns: "Collection[str]") -> list[tuple[str, str]]:
    """Return the columns and values that a text is read as."""
    starts = columns_in(text, columns)
    before = text[: starts[0].start()] if starts else text
    ends = [one.start() for one in starts[1:]] + [len(text)]
    found = [(one[1], text[one.end() : end]) for one, end in zip(starts, ends, strict=True)] if starts else []
    return [("", before), *found] if before else found
