"""The text of one file: its lines, positions and display width. Knows nothing of the language."""

from targetlang.source.text import SourceText

__all__ = ["SourceText"]
