"""What the styles of a page say that matters for its text: hidden, kept blanks, page breaks, alignment."""

import re

Attributes = dict[str, str]

_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]{0,4000})\}")
_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
# Selectors that are understood: an element, a class, or an element with a class.
_SELECTOR = re.compile(r"([a-z0-9]*)(?:\.([\w-]+))?")
# More style than this is not looked at.
_MOST = 1_000_000
_LONGEST = 4000
_ALIGNS = {"left": "left", "center": "center", "middle": "center", "right": "right"}


class Look:
    """How one element is shown. `keeps` is None where it is as around it."""

    __slots__ = ("align", "breaks_after", "breaks_before", "hidden", "keeps")

    def __init__(self, given: Attributes) -> None:
        self.hidden = (
            given.get("display") == "none"
            or given.get("visibility") in ("hidden", "collapse")
            or given.get("mso-hide") == "all"
            or given.get("mso-element", "").startswith("comment")
        )
        self.keeps = given["white-space"].startswith("pre") if "white-space" in given else None
        self.breaks_before = _breaks(given, "before")
        self.breaks_after = _breaks(given, "after")
        self.align = _ALIGNS.get(given.get("text-align", ""), "")


def _breaks(given: Attributes, side: str) -> bool:
    return given.get(f"page-break-{side}") in ("always", "left", "right") or given.get(f"break-{side}") in ("page", "always")


class Sheet:
    """The rules of a page's style sheets, by element and class; all others are passed over."""

    def __init__(self) -> None:
        self._rules: dict[tuple[str, str], Attributes] = {}
        self._size = 0

    def add(self, css: str) -> None:
        """Read a style sheet; later rules go before earlier ones."""
        self._size += len(css)
        if self._size > _MOST:
            return
        for selectors, body in _RULE.findall(_COMMENT.sub("", css).lower()):
            given = _declarations(body)
            for selector in selectors.split(","):
                known = _SELECTOR.fullmatch(selector.strip())
                if known and given:
                    self._rules.setdefault((known[1], known[2] or ""), {}).update(given)

    def look(self, tag: str, attributes: Attributes) -> Look:
        """Return how an element is shown, by its attributes and the rules for it."""
        given = dict(self._rules.get((tag, ""), {}))
        for name in attributes.get("class", "")[:_LONGEST].lower().split():
            given.update(self._rules.get(("", name), {}))
            given.update(self._rules.get((tag, name), {}))
        if "align" in attributes:
            given.setdefault("text-align", attributes["align"].strip().lower())
        given.update(_declarations(attributes.get("style", "")[:_LONGEST].lower()))
        if "hidden" in attributes:
            given["display"] = "none"
        return Look(given)

    def is_seen(self, tag: str) -> bool:
        """Tell whether elements of a name are shown, and not cut away for all but readers of screens."""
        given = self._rules.get((tag, ""), {})
        return not (given.get("position") == "absolute" and ("clip" in given or "clip-path" in given))


def _declarations(body: str) -> Attributes:
    pairs = (one.partition(":") for one in body.split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, colon, value in pairs if colon}
