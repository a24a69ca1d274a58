"""JSON Schema (2020-12) of `build --to json`."""

from targetlang.ports.json_schema import closed
from targetlang.ports.json_schema import may_have


def _list(items: object) -> dict[str, object]:
    return {"type": "array", "items": items}


def _maybe(schema: dict[str, object]) -> dict[str, object]:
    return {"anyOf": [schema, {"type": "null"}]}


def _ref(name: str) -> dict[str, object]:
    return {"$ref": f"#/$defs/{name}"}


_TEXT: dict[str, object] = {"type": "string"}
_FLAG: dict[str, object] = {"type": "boolean"}
_WHOLE: dict[str, object] = {"type": "integer"}
_DECIMAL: dict[str, object] = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}
_EXACT: dict[str, object] = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+|/[0-9]+)?$"}


def _amount(unit: dict[str, object]) -> dict[str, object]:
    """An amount; `base` stands only where the dimension has several units."""
    return {
        "type": "object",
        "properties": {"text": _TEXT, "number": _DECIMAL, "unit": unit, "base": closed(number=_EXACT, unit=_TEXT)},
        "required": ["text", "number", "unit"],
        "additionalProperties": False,
    }


def _written(*names: str) -> dict[str, object]:
    """Parts of a line as they are written, each where its value doesn't say it: an expression, or what could not be read."""
    return may_have(closed(), **dict.fromkeys(names, _TEXT))


SCHEMA: dict[str, object] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "targetlang document",
    **may_have(
        closed(
            version={"const": 1},
            draft=_FLAG,
            form=_maybe(_TEXT),
            fiscal_year=_maybe(_WHOLE),
            fields=_list(_ref("field")),
            bases=_list(closed(name=_TEXT, text=_TEXT)),
            bindings=_list(closed(name=_TEXT, expression=_TEXT, value=_maybe(_ref("quantity")))),
            departments=_list(_ref("department")),
            withdrawals=_list(closed(code=_TEXT, reason=_TEXT)),
        ),
        units=_list(closed(name=_TEXT, expression=_maybe(_TEXT))),
        groups=_list(closed(name=_TEXT, basis=_list(_ref("basis")), indicators=_list(_ref("indicator")))),
    ),
    "$defs": {
        "amount": _amount(_TEXT),
        "quantity": _amount(_maybe(_TEXT)),
        "date": closed(year=_maybe(_WHOLE), month=_maybe(_WHOLE), day=_maybe(_WHOLE)),
        "basis": closed(name=_maybe(_TEXT), text=_TEXT),
        "source": closed(path=_TEXT, line=_WHOLE),
        "funding": closed(name=_TEXT, amount=_ref("amount"), parts=_list(_ref("funding"))),
        "money": closed(total=_ref("amount"), sources=_list(_ref("funding"))),
        "target": closed(
            text=_TEXT,
            kind={"enum": ["quantity", "range", "date", "text", "raw", "not_applicable"]},
            comparator=_maybe({"enum": ["ge", "gt", "eq", "lt", "le"]}),
            sign_code={"enum": [1, 2, 3, 4, 5, 6, 9, 10]},
            amount=_maybe(_ref("amount")),
            high=_maybe(_ref("amount")),
            date=_maybe(_ref("date")),
        ),
        "value": {
            "anyOf": [
                {"type": "null"},
                _TEXT,
                _WHOLE,
                closed(paragraphs=_list(_TEXT), itemised=_FLAG),
                _ref("money"),
                closed(milestones=_list(closed(by=_TEXT, cumulative_share=_ref("amount")))),
                closed(text=_TEXT, begin=_maybe(_ref("date")), end=_maybe(_ref("date")), open_ended=_FLAG),
                _ref("target"),
            ]
        },
        "field": may_have(
            closed(key=_TEXT, label=_TEXT, column=_maybe(_TEXT), value=_ref("value")),
            written={"anyOf": [_TEXT, _list(_TEXT)]},
        ),
        "indicator": may_have(
            closed(
                category=_TEXT,
                subcategory=_maybe(_TEXT),
                name=_TEXT,
                description=_maybe(_TEXT),
                target=_maybe(_ref("target")),
                targets={"type": "object", "additionalProperties": _ref("target")},
                basis=_list(_ref("basis")),
                weight=_maybe(_DECIMAL),
                core=_FLAG,
                goal=_maybe(_WHOLE),
                direction=_maybe({"enum": ["higher_is_better", "lower_is_better"]}),
                fields=_list(_ref("field")),
                parts=_list(_ref("indicator")),
                group=_maybe(_TEXT),
                source=_ref("source"),
            ),
            written=_written("target", "description"),
        ),
        "cost_line": may_have(
            closed(
                name=_TEXT,
                expression=_TEXT,
                amount=_maybe(_ref("quantity")),
                description=_maybe(_TEXT),
                basis=_list(_ref("basis")),
                fields=_list(_ref("field")),
            ),
            written=_written("description"),
        ),
        "task": may_have(
            closed(
                name=_TEXT,
                money=_maybe(_ref("money")),
                content=_maybe(_TEXT),
                basis=_list(_ref("basis")),
                fields=_list(_ref("field")),
            ),
            written=_written("money", "content"),
        ),
        "project": may_have(
            closed(
                code=_maybe(_TEXT),
                name=_TEXT,
                fields=_list(_ref("field")),
                cost_lines=_list(_ref("cost_line")),
                uses=_list(_TEXT),
                indicators=_list(_ref("indicator")),
                source=_ref("source"),
            ),
            basis=_list(_ref("basis")),
        ),
        "department": may_have(
            closed(
                code=_maybe(_TEXT),
                name=_TEXT,
                is_entity=_FLAG,
                fields=_list(_ref("field")),
                tasks=_list(_ref("task")),
                indicators=_list(_ref("indicator")),
                projects=_list(_ref("project")),
                entities=_list(_ref("department")),
            ),
            basis=_list(_ref("basis")),
            uses=_list(_TEXT),
        ),
    },
}
