"""Form data (form.toml, as text or as a dict) → Form."""

from collections.abc import Mapping
from decimal import Decimal

from targetlang.ports.form import Category
from targetlang.ports.form import CodePattern
from targetlang.ports.form import ColumnSpec
from targetlang.ports.form import FieldSpec
from targetlang.ports.form import Form
from targetlang.ports.form import FundingSpec
from targetlang.ports.form import Subcategory
from targetlang.ports.form_shape import ASKED_FOR
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from targetlang.ports.form_faults import FormFault


_LEVELS = ("category", "subcategory")


_LINE_AND_COLUMN = late(r"\(at line ([0-9]+), column ([0-9]+)\)")

# The codes whose only ground is what a key of the form says: no error where that is known from memory only.
_GROUNDS = {"categories": ("K101",), "funding": ("M114",), "fields": ("K118",), "project_code": ("C101",)}


def read_form(text: str, folder: str) -> "tuple[Form | None, tuple[FormFault, ...]]":
    """Return the form that a TOML text declares, or None with everything that is wrong in it; nothing is raised."""
    import tomllib

    from targetlang.ports.form_faults import FormFault
    from targetlang.ports.form_faults import find_faults

    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = _LINE_AND_COLUMN.search(str(error))
        place = found.groups() if found is not None else ("1", "1")
        return None, (FormFault("", "toml", {"error": str(error), "line": place[0], "column": place[1]}),)
    faults = find_faults(data)
    return (None, faults) if faults else (load_form(data, folder), ())


def load_form(data: "Mapping[str, Any]", folder: str) -> Form:
    """Return the form of data that has no faults (see `form_faults.find_faults`)."""
    plain = {
        key: value
        for key, value in data.items()
        if key not in ("categories", "fields", "funding", "columns", "project_code", "department_code")
    }
    for key in ("aliases", "horizons", "checkpoints", "from_memory"):
        plain[key] = tuple(plain.get(key, ()))
    plain["weight_totals"] = tuple(Decimal(total) for total in plain.get("weight_totals", ()))
    plain["required_fields"] = _required(data)
    remembered = {key.partition("[")[0].partition(".")[0] for key in plain["from_memory"]}
    doubtful = {code: "warning" for key in remembered for code in _GROUNDS.get(key, ())}
    plain["severities"] = {**doubtful, **data.get("severities", {})}
    return Form(
        folder=folder,
        categories=tuple(_category(one) for one in data["categories"]),
        fields=tuple(_field(one) for one in data.get("fields", ())),
        funding=tuple(_funding(one) for one in data.get("funding", ())),
        columns=tuple(_column(one) for one in data.get("columns", ())),
        project_code=_code(data.get("project_code")),
        department_code=_code(data.get("department_code")),
        **plain,
    )


def _required(data: "Mapping[str, Any]") -> dict[str, tuple[str, ...]]:
    """Return the required fields of projects and departments: those listed, and those that say so themselves."""
    required: dict[str, tuple[str, ...]] = {}
    for owner in ASKED_FOR:
        listed = list(data.get("required_fields", {}).get(owner, ()))
        own = [one["key"] for one in data.get("fields", ()) if one.get("required") and owner in one["owners"]]
        if listed or own:
            required[owner] = tuple(dict.fromkeys(listed + own))
    return required


def _tuples(data: "Mapping[str, Any]") -> "dict[str, Any]":
    return {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}


def _field(data: "Mapping[str, Any]") -> FieldSpec:
    own = {key: value for key, value in data.items() if key != "funding"}
    return FieldSpec(**_tuples(own), funding=tuple(_funding(one) for one in data.get("funding", ())))


def _column(data: "Mapping[str, Any]") -> ColumnSpec:
    return ColumnSpec(**{"merge": data["key"] in _LEVELS, **data})


def _category(data: "Mapping[str, Any]") -> Category:
    own = {key: value for key, value in data.items() if key != "subcategories"}
    below = tuple(Subcategory(**_tuples(one)) for one in data.get("subcategories", ()))
    return Category(**_tuples(own), subcategories=below)


def _funding(data: "Mapping[str, Any]") -> FundingSpec:
    return FundingSpec(data["name"], data["label"], tuple(_funding(one) for one in data.get("parts", ())))


def _code(data: "Mapping[str, Any] | None") -> CodePattern | None:
    if data is None:
        return None
    own = dict(data)
    power = own.pop("check_power", None)
    if "check_weights" in own:
        own["check_weights"] = tuple(own["check_weights"])
    if power is not None:
        modulus = own["check_modulus"]
        own["check_weights"] = tuple(pow(power, at, modulus) for at in range(own["length"] - 1))
    return CodePattern(**own)
