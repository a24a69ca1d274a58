"""A short way to write an entry."""

from collections.abc import Mapping

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text

Words = tuple[str, ...]
"""Title and message, and what to do where there is something to do."""


def entry(
    code: str,
    name: str,
    severity: str,
    chinese: Words,
    english: Words,
    variants: Mapping[str, tuple[str, str]] | None = None,
) -> Code:
    """Return an entry; `variants` holds the Chinese and the English message of each variant."""
    given = variants or {}
    return Code(
        code,
        name,
        severity,
        "none",
        Text(*_three(chinese), {key: (pair[0], _three(chinese)[2]) for key, pair in given.items()}),
        Text(*_three(english), {key: (pair[1], _three(english)[2]) for key, pair in given.items()}),
    )


def _three(words: Words) -> tuple[str, str, str]:
    title, message, *advice = words
    return title, message, "".join(advice)
