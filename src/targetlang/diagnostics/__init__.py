"""Findings as values: what is wrong, where, and what to do. Nobody raises one, nobody prints one here. A fault ends a command."""

from targetlang.diagnostics.finding import Edit
from targetlang.diagnostics.finding import Fault
from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.finding import Fix
from targetlang.diagnostics.finding import Label

__all__ = ["Edit", "Fault", "Finding", "Fix", "Label"]
