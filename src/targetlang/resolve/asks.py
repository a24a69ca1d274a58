"""What kind of quantity the name of an indicator asks for (language.md §6). Its words are data: units/names.toml."""

from targetlang.units.names import asked_by_name

__all__ = ["asked_by_name", "unit_in_name"]


def unit_in_name(name: str) -> str | None:
    """Return the unit of a name that ends in one in brackets: `面积(亩)` → 亩."""
    if not name.endswith((")", "）")):
        return None
    at = max(name.rfind("("), name.rfind("（"))
    return name[at + 1 : -1].strip() or None if at > 0 else None
