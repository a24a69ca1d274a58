"""What the JSON Schemas of the outputs are written with."""


def closed(**properties: object) -> dict[str, object]:
    """Return the schema of an object that has these properties, all of them, and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
