"""Comparing two documents: changes computed once, then judged by many small judges.

`diff` finds what changed, `apply` makes the new document out of it, `judge` weighs it and returns events.
"""

from targetlang.diff.apply import apply
from targetlang.diff.changes import Changes
from targetlang.diff.compute import diff
from targetlang.diff.settings import DiffSettings

__all__ = ["Changes", "DiffSettings", "apply", "diff"]
