"""Findings as values: what is wrong, where, and what to do. Nobody raises one, nobody prints one here. A fault ends a command."""

from targetlang.diagnostics.finding import CommandFault
from targetlang.diagnostics.finding import Edit
from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.finding import Fix
from targetlang.diagnostics.finding import Label

__all__ = ["CommandFault", "Edit", "Finding", "Fix", "Label"]
