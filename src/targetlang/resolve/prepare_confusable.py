"""Prepare what is taken for one another: sounds.txt and looks.txt → `targetlang/_prepared/confusable.py`."""

import os
import re

from targetlang._prepared.keep import keep

# How syllables fall together in the speech of many who type by sound: no curled tongue, no ng.
_ACCENTS = ((re.compile("^([zcs])h"), r"\1"), (re.compile("(e|i)ng$"), r"\1n"))


def prepare(sounds: str, looks: str) -> str:
    """Return the source of the prepared module. Raises ValueError on a line that is no syllable with characters."""
    exact: dict[str, str] = {}
    accents: dict[str, str] = {}
    for line in _lines(sounds):
        syllable, _, characters = line.partition(" ")
        if not syllable.isascii() or not characters or " " in characters:
            message = f"no syllable with its characters: {line}"
            raise ValueError(message)
        exact[syllable] = exact.get(syllable, "") + characters
        for pattern, plain in _ACCENTS:
            syllable = pattern.sub(plain, syllable)
        accents[syllable] = accents.get(syllable, "") + characters
    groups = [group for line in _lines(looks) for group in line.split()]
    return "\n".join(
        [
            '"""Prepared from resolve/sounds.txt and looks.txt by targetlang.resolve.prepare_confusable; do not edit."""\n',
            f"SOUNDS = {_text(list(exact.values()))}\n",
            f"ACCENTS = {_text(list(accents.values()))}\n",
            f"LOOKS = {_text(groups)}\n",
        ]
    )


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line and not line.startswith("#")]


def _text(groups: list[str]) -> str:
    return repr(" ".join(group for group in groups if len(group) > 1))


def main() -> None:
    """Write the prepared module, or with `--check` exit 1 where it is out of date."""
    here = os.path.dirname(os.path.abspath(__file__))
    sources = []
    for name in ("sounds.txt", "looks.txt"):
        with open(os.path.join(here, name), encoding="utf-8") as file:
            sources.append(file.read())
    keep(confusable=prepare(*sources))


if __name__ == "__main__":
    main()
