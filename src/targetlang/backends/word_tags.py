"""The tags of a Word template as people type them → as docxtpl and Jinja read them.

Word cuts a text into runs wherever it likes, curls quotes and corrects as it goes; a Chinese input method types
wide brackets and stops. None of that changes what a tag says.
"""

import re

from lxml import etree

from targetlang.backends.word_template import TemplateFault
from targetlang.layout.fault import LayoutFault
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MERGE = "\ufdd2"
"""Stands in a cell that `{% vm %}` asks to merge with equal ones above it."""

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TAG = late(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_SCRAP = late(r"\{\{|\{%|\{#|%\}|\}\}|#\}")
_QUOTES = {ord(mark): '"' if mark in "“”„‟" else "'" for mark in "“”„‟‘’‚‛"}
_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {ord("。"): ".", 0x3000: " ", 0xA0: " "}
_STRINGS = late(r"""("[^"]*"|'[^']*')""")
# A value can't take the place of a paragraph, a row, a cell or a run: it is text inside of it.
_PLACED_VALUE = late(r"""^\{\{(?:p|tr|tc|r)\s+(?=[\w"'])""")
_SPACED_PLACE = late(r"^\{%(-?)\s*(p|tr|tc|r)\s+")
_VERTICAL_MERGE = late(r"^\{%-?\s*vm\s*-?%\}$")


def tidy_tags(xml: str) -> str:
    """Return the XML of a part with each tag whole in one run. Raises TemplateFault for one that isn't closed."""
    root = etree.fromstring(xml.encode())
    paragraphs = [_texts(one) for one in root.iter(f"{W}p")]
    lines = ["".join(text.text or "" for text in texts) for texts in paragraphs]
    for at, texts in enumerate(paragraphs):
        if _SCRAP.search(lines[at]):
            _tidy(texts, lines, at)
    return str(etree.tostring(root, encoding="unicode"))


def _texts(paragraph: "Any") -> "list[Any]":
    """Return the pieces of text of a paragraph, without those of a paragraph inside of it (in a text box)."""
    return [one for one in paragraph.iter(f"{W}t") if next(one.iterancestors(f"{W}p")) is paragraph]


def _tidy(texts: "list[Any]", lines: list[str], at: int) -> None:
    line = lines[at]
    scrap = _SCRAP.search(_TAG.sub("", line))
    if scrap is not None:
        raise TemplateFault(LayoutFault(at + 1, "not-closed", {"name": scrap[0]}), lines)
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text.text or ""))
    for found in reversed(list(_TAG.finditer(line))):
        written = _as_meant(found[0])
        for text, begin, end in zip(texts, starts, starts[1:], strict=False):
            first, last = max(found.start(), begin), min(found.end(), end)
            if first < last:
                own = text.text or ""
                text.text = own[: first - begin] + written + own[last - begin :]
                text.set(_SPACE, "preserve")
                written = ""


def _as_meant(tag: str) -> str:
    """Return a tag with quotes and marks as Jinja knows them; texts in quotes stay."""
    if tag.startswith("{#"):
        return tag
    pieces = _STRINGS.split(tag.translate(_QUOTES))
    tag = "".join(piece if at % 2 else piece.translate(_WIDE) for at, piece in enumerate(pieces))
    if _VERTICAL_MERGE.match(tag):
        return MERGE
    return _SPACED_PLACE.sub(r"{%\1\2 ", _PLACED_VALUE.sub("{{ ", tag))
