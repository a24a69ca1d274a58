"""What the catalogue knows about one code."""

from collections.abc import Mapping

from targetlang.records import field
from targetlang.records import frozen

DEFAULT = ""


@frozen
class Text:
    """The words of one code in one language.

    `title` is its meaning in one line, without fields. `message` and `suggestion` are templates whose named
    fields a finding's facts fill (`str.format`); `suggestion` may be empty. `labels` gives the words of every
    role a second position can have. `variants` holds further pairs (message, suggestion), one of which the
    fact `variant` chooses; they are for faults where fewer or other facts are known.
    """

    title: str
    message: str
    suggestion: str = ""
    variants: Mapping[str, tuple[str, str]] = field(factory=dict, hash=False)
    labels: Mapping[str, str] = field(factory=dict, hash=False)

    def templates(self, variant: str = DEFAULT) -> tuple[str, str]:
        """Return (message, suggestion) of a variant; an unknown one gives the default pair."""
        return self.variants.get(variant, (self.message, self.suggestion))


@frozen
class Code:
    """One code: `name` says the fault in kebab-case, `severity` is the default one.

    `fix` is the strongest fix that findings of this code may offer: "safe", "confirm" or "none".
    """

    code: str
    name: str
    severity: str
    fix: str
    chinese: Text
    english: Text

    def text(self, language: str) -> Text:
        """Return the words in "en" or, for any other language, in Chinese."""
        return self.english if language == "en" else self.chinese

    @property
    def fields(self) -> dict[str, tuple[str, ...]]:
        """The facts a pass has to give, by variant ("" is the default), in the order of the Chinese text."""
        text = self.chinese
        return {variant: _field_names(*text.templates(variant)) for variant in (DEFAULT, *text.variants)}


def by_code(*codes: Code) -> dict[str, Code]:
    """Return the codes of a family under their own numbers."""
    return {entry.code: entry for entry in codes}


def _field_names(*templates: str) -> tuple[str, ...]:
    from string import Formatter

    names: dict[str, None] = {}
    for template in templates:
        for _, name, _, _ in Formatter().parse(template):
            if name is not None:
                names[name] = None
    return tuple(names)
