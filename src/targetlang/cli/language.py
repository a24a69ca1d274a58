"""The language that a command speaks, and whether in colour.

`check` without options imports this, so it imports nothing that such a check does not need.
"""

import os

from targetlang.cli.settings import configured_language


def language(chosen: str | None = None) -> str:
    """Return the language of messages: the option, TARGETLANG_LANG, the first part of the locale that names one; else Chinese."""
    if chosen:
        return chosen
    own = os.environ.get("TARGETLANG_LANG")
    if own in ("zh", "en"):
        return own
    named = (os.environ.get(name, "")[:2] for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((one for one in named if one in ("zh", "en")), "zh")


def spoken(chosen: str | None = None, *, isolated: bool = False) -> str:
    """Return the language of a command: as chosen, else what the configuration here says, else as for messages."""
    return language(chosen or (None if isolated else configured_language(".")))


def asked(given: list[str]) -> str | None:
    """Return the language that `--lang` asks for, wherever it stands in a command line; None where it doesn't."""
    for word, after in zip(reversed(given), [None, *reversed(given)], strict=False):
        option, mark, value = word.partition("=")
        value = value if mark else after or ""
        if option == "--lang" and value in ("zh", "en"):
            return value
    return None


def colored(choice: str, stream: object) -> bool:
    """Tell whether to colour: the option, NO_COLOR, else whether a terminal reads it."""
    if choice != "auto":
        return choice == "always"
    return "NO_COLOR" not in os.environ and bool(getattr(stream, "isatty", bool)())
