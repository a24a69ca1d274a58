"""What is wrong in the data of a form: each fault with its file, its key and one sentence for the form's author.

Nothing is raised: whoever writes a form of their own sees all faults at once.
"""

import re
from collections.abc import Iterator
from collections.abc import Mapping

from attrs import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@frozen
class FormFault:
    """One fault in a form. `key` is the way to it, as `categories[2].short`; "" where the whole file is meant."""

    file: str
    key: str
    sentence: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.key}" if self.key else self.file
        return f"{where}: {self.sentence}"


_PLAIN: dict[str, tuple[type, str]] = {"text": (str, "文本"), "whole": (int, "整数"), "flag": (bool, "true 或 false")}
_OWNERS = ("document", "department", "project", "group", "indicator", "cost", "task")
# As FieldSpec lists them.
_TYPES = (
    *("text", "line", "money", "plan", "period", "year", "form"),
    *("include", "uses", "basis", "choice", "date", "target"),
)
_COLUMNS = ("category", "subcategory", "name", "description", "target", "basis", "weight")
_DECIMAL = re.compile(r"[0-9]{1,18}(?:\.[0-9]{1,8})?")

# A shape is a name in _PLAIN; a tuple of the texts allowed; [shape] for a list; a dict of keys, "!" after those
# that must be there; {"*": shape} for any keys.
_SUBCATEGORY = {"name!": "text", "short!": "text", "required": "flag", "asks": ("money",), "aliases": ["text"]}
_CATEGORY = {
    "name!": "text",
    "short!": "text",
    "required": "flag",
    "aliases": ["text"],
    "subcategories": [_SUBCATEGORY],
}
_FIELD = {
    "key!": "text",
    "identifier!": "text",
    "owners!": [_OWNERS],
    "type": _TYPES,
    "aliases": ["text"],
    "required": "flag",
    "choices": ["text"],
    "label": "text",
}
_FUNDING: dict[str, object] = {"name!": "text", "label!": "text"}
_FUNDING["parts"] = [_FUNDING]
_CODE = {
    "pattern!": "text",
    "length!": "whole",
    "example": "text",
    "alphabet": "text",
    "check_power": "whole",
    "check_weights": ["whole"],
    "check_modulus": "whole",
    "check_constant": "whole",
}
_FORM = {
    "name!": "text",
    "title!": "text",
    "source_document!": "text",
    "money_unit!": "text",
    "money_decimals!": "whole",
    "categories!": [_CATEGORY],
    "aliases": ["text"],
    "fields": [_FIELD],
    "funding": [_FUNDING],
    "checkpoints": ["text"],
    "checkpoint_kind": ("percent", "amount"),
    "horizons": ["text"],
    "default_horizon": "text",
    "years": "flag",
    "weight_totals": ["text"],
    "columns": [{"key!": _COLUMNS, "heading!": "text", "width": "whole"}],
    "project_code": _CODE,
    "department_code": _CODE,
    "required_fields": {"*": ["text"]},
    "labels": {"*": "text"},
    "severities": {"*": ("error", "warning", "note")},
    "valid_from": "whole",
    "valid_to": "whole",
    "group_by_category": "flag",
    "default_description": ("name", "blank"),
}


def find_faults(data: "Mapping[str, Any]", file: str) -> tuple[FormFault, ...]:
    """Return the faults of a form's data: first those of keys and types; only where there are none, the others."""
    found = list(_shape_faults(data, _FORM, "")) or list(_content_faults(data))
    return tuple(FormFault(file, key, sentence) for key, sentence in found)


def _shape_faults(value: object, shape: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(shape, dict):
        yield from _table_faults(value, shape, key)
    elif isinstance(shape, list):
        if not isinstance(value, list):
            yield key, "要写成列表"
            return
        for at, one in enumerate(value):
            yield from _shape_faults(one, shape[0], f"{key}[{at}]")
    elif isinstance(shape, tuple):
        if value not in shape:
            yield key, f"要写 {'、'.join(shape)} 之一，现在是 {value!r}"
    elif type(value) is not _PLAIN[str(shape)][0]:
        yield key, f"要写{_PLAIN[str(shape)][1]}，现在是 {value!r}"


def _table_faults(value: object, shape: "dict[str, Any]", key: str) -> Iterator[tuple[str, str]]:
    if not isinstance(value, Mapping):
        yield key, "要写成表（键 = 值）"
        return
    below = f"{key}." if key else ""
    known = {name.removesuffix("!"): one for name, one in shape.items()}
    for name, one in value.items():
        if name in known or "*" in known:
            yield from _shape_faults(one, known.get(name, known.get("*")), below + name)
        else:
            yield below + name, "不认识这个键"
    for name in shape:
        if name.endswith("!") and name[:-1] not in value:
            yield below + name[:-1], "没有写，但必须有"


def _content_faults(data: "Mapping[str, Any]") -> Iterator[tuple[str, str]]:
    """Yield what is wrong in data whose keys and types are right."""
    yield from _repeated([one["short"] for one in data["categories"]], "categories", "short")
    for at, category in enumerate(data["categories"]):
        shorts = [one["short"] for one in category.get("subcategories", ())]
        yield from _repeated(shorts, f"categories[{at}].subcategories", "short")
    yield from _repeated([one["key"] for one in data.get("columns", ())], "columns", "key")
    horizon = data.get("default_horizon")
    if horizon is not None and horizon not in data.get("horizons", ()):
        yield "default_horizon", f"“{horizon}”不在 horizons 里"
    for at, total in enumerate(data.get("weight_totals", ())):
        if not _DECIMAL.fullmatch(total):
            yield f"weight_totals[{at}]", f"“{total}”不是数"
    if data.get("valid_from", 0) > data.get("valid_to", 9999):
        yield "valid_to", "比 valid_from 还早"
    for key in ("project_code", "department_code"):
        if key in data:
            yield from _code_faults(data[key], key)


def _repeated(values: list[str], key: str, name: str) -> Iterator[tuple[str, str]]:
    for at, value in enumerate(values):
        if value in values[:at]:
            yield f"{key}[{at}].{name}", f"“{value}”写了两次"


def _code_faults(code: "Mapping[str, Any]", key: str) -> Iterator[tuple[str, str]]:
    try:
        pattern = re.compile(code["pattern"])
    except re.error as error:
        yield f"{key}.pattern", f"不是正确的正则表达式：{error}"
        return
    if "example" in code and not pattern.fullmatch(code["example"]):
        yield f"{key}.example", "和 pattern 不符"
    if ("check_power" in code or "check_weights" in code) and not (code.get("alphabet") and code.get("check_modulus")):
        yield key, "有校验码就要写 alphabet 和 check_modulus"
