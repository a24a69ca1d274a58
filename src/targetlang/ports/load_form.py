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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from targetlang.ports.form_faults import FormFault


_LEVELS = ("category", "subcategory")


def read_form(text: str, folder: str, file: str) -> "tuple[Form | None, tuple[FormFault, ...]]":
    """Return the form that a TOML text declares, or None with everything that is wrong in it; nothing is raised."""
    import tomllib

    from targetlang.ports.form_faults import FormFault
    from targetlang.ports.form_faults import find_faults

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, (FormFault(file, "", f"不是正确的 TOML：{error}"),)
    faults = find_faults(data, file)
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
    plain["required_fields"] = {owner: tuple(keys) for owner, keys in plain.get("required_fields", {}).items()}
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
