"""What the paragraph styles of a Word document say about its paragraphs: headings, lists, page breaks."""

from targetlang.importers.package import Element
from targetlang.importers.package import Package

_MOST_LEVELS = 3
_MOST_BASES = 20
_BODY = "9"
_YES = ("1", "true", "on")


class _Look:
    """What a style says with all that it is based on; "" and None where it says nothing."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.outline = ""
        self.begins_page: bool | None = None
        self.numbering = ("", "", "")

    def add(self, style: Element) -> None:
        """Take what a style says that has not been said."""
        heading, _, number = style.value("w:name").lower().partition(" ")
        own = style.find("w:pPr") or Element("w:pPr", {})
        named = str(int(number) - 1) if heading == "heading" and number in ("1", "2", "3") else ""
        self.outline = self.outline or own.value("w:outlineLvl") or named
        if self.begins_page is None:
            self.begins_page = own.says("w:pageBreakBefore")
        listed = own.value("w:numPr", "w:numId")
        if listed and not self.numbering[0]:
            self.numbering = (listed, own.value("w:numPr", "w:ilvl"), style.given.get("styleId", ""))


class Styles:
    """The paragraph styles of a document, by their id."""

    def __init__(self, package: Package, part: str) -> None:
        """Read a part; the name of none is a document without styles."""
        self._styles: dict[str, Element] = {}
        self._looks: dict[str, _Look] = {}
        self._usual = ""
        for one in package.elements(part, 1) if package.has(part) else ():
            if one.tag == "w:style" and one.given.get("type", "paragraph") == "paragraph":
                name = one.given.get("styleId", "")
                self._styles[name] = one
                if one.given.get("default") in _YES:
                    self._usual = name

    def level(self, properties: Element) -> int:
        """Return the level of a heading from 1 to 3; 0 for any other paragraph."""
        given = properties.value("w:outlineLvl") or self._look(properties).outline
        level = int(given) + 1 if given.isdecimal() and len(given) == 1 and given != _BODY else 0
        return level if level <= _MOST_LEVELS else 0

    def begins_page(self, properties: Element) -> bool:
        """Tell whether a paragraph begins a page."""
        said = properties.says("w:pageBreakBefore")
        return bool(self._look(properties).begins_page if said is None else said)

    def numbering(self, properties: Element) -> tuple[str, str, str]:
        """Return the list of a paragraph, its level in it, and the style that says so: "" for what is not said."""
        listed = properties.value("w:numPr", "w:numId")
        level = properties.value("w:numPr", "w:ilvl")
        if listed:
            return listed, level, ""
        listed, own, style = self._look(properties).numbering
        return listed, level or own, style

    def _look(self, properties: Element) -> _Look:
        name = properties.value("w:pStyle") or self._usual
        if name not in self._looks:
            self._looks[name] = look = _Look(name)
            count = 0
            while name in self._styles and count < _MOST_BASES:
                look.add(self._styles[name])
                name = self._styles[name].value("w:basedOn")
                count += 1
            return look
        return self._looks[name]
