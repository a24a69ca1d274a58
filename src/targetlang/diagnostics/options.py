"""What a reader asks of rendered findings."""

from targetlang.records import frozen


@frozen
class RenderOptions:
    """Language "zh" or "en", colours or none, cells of an ambiguous character (1 or 2), cells of a line."""

    language: str = "zh"
    color: bool = False
    ambiguous_width: int = 1
    width: int = 80
