"""The keys that a form's data may have, and of which type each is.

A shape is a name in PLAIN; a tuple of the texts allowed; [shape] for a list; a dict of keys, "!" after those
that must be there; {"*": shape} for any keys.
"""

PLAIN: dict[str, type] = {"text": str, "whole": int, "flag": bool}

OWNERS = ("document", "department", "project", "group", "indicator", "cost", "task")
ASKED_FOR = ("department", "project")
"""Whose required fields are asked for; of the others nothing is due."""
TYPES = (
    *("text", "line", "money", "plan", "period", "year", "form"),
    *("include", "uses", "basis", "choice", "date", "target"),
)
"""As FieldSpec lists them."""

_SUBCATEGORY = {"name!": "text", "short!": "text", "required": "flag", "asks": ("money",), "aliases": ["text"]}
_CATEGORY = {
    "name!": "text",
    "short!": "text",
    "required": "flag",
    "aliases": ["text"],
    "subcategories": [_SUBCATEGORY],
}
_FUNDING: dict[str, object] = {"name!": "text", "label!": "text"}
_FUNDING["parts"] = [_FUNDING]
_FIELD = {
    "key!": "text",
    "identifier!": "text",
    "owners!": [OWNERS],
    "type": TYPES,
    "aliases": ["text"],
    "required": "flag",
    "choices": ["text"],
    "label": "text",
    "parts": ["text"],
    "funding": [_FUNDING],
    "inherited": "flag",
}
_COLUMN = {
    "key!": "text",
    "heading!": "text",
    "horizon": "text",
    "merge": "flag",
    "table": "text",
}
_CODE = {
    "pattern!": "text",
    "length!": "whole",
    "example": "text",
    "alphabet": "text",
    "check_power": "whole",
    "check_weights": ["whole"],
    "region_digits": "whole",
    "year_digits": "whole",
    "check_modulus": "whole",
    "check_constant": "whole",
}
FORM: dict[str, object] = {
    "name!": "text",
    "title!": "text",
    "source_document!": "text",
    "money_unit!": "text",
    "money_decimals!": "whole",
    "money_grouping": "flag",
    "categories!": [_CATEGORY],
    "aliases": ["text"],
    "scope": ("project", "department"),
    "fields": [_FIELD],
    "funding": [_FUNDING],
    "checkpoints": ["text"],
    "checkpoint_kind": ("percent", "amount"),
    "horizons": ["text"],
    "default_horizon": "text",
    "years": "flag",
    "date_pattern": "text",
    "weight_totals": ["text"],
    "columns": [_COLUMN],
    "project_code": _CODE,
    "department_code": _CODE,
    "required_fields": {"project": ["text"], "department": ["text"]},
    "labels": {"*": "text"},
    "severities": {"*": ("error", "warning", "note")},
    "valid_from": "whole",
    "valid_to": "whole",
    "group_by_category": "flag",
    "empty_rows": "flag",
    "default_description": ("name", "blank"),
    "from_memory": ["text"],
    "sheets": ("page", "single"),
}
