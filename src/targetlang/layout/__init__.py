"""Model × form → tables: one layout for all formats."""

from targetlang.layout.lay_out import lay_out

__all__ = ["lay_out"]
