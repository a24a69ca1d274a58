"""What the JSON Schemas of the outputs are written with."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def closed(**properties: object) -> dict[str, object]:
    """Return the schema of an object that has these properties, all of them, and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def may_have(schema: "Mapping[str, object]", **properties: object) -> dict[str, object]:
    """Return the schema of an object that may have these properties, too."""
    known = schema["properties"]
    assert isinstance(known, dict)  # noqa: S101 - the schema of an object has them
    return {**schema, "properties": known | properties}
