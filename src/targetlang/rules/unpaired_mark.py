"""Fault: an unpaired bracket, title mark or Chinese quote in a text.

Why: 标点符号用法 (GB/T 15834—2011, 4.8 to 4.10): brackets, quotes and title marks come in pairs; where one is missing,
nobody knows where the title of the document ends. A closing bracket after a number (1）) counts an item. Both widths of
a bracket make a pair.
Bad: `（魏联字〔2021〕4号`
Good: `（魏联字〔2021〕4号）`
"""

from functools import lru_cache

from targetlang.diagnostics import Finding
from targetlang.model.written_text import NAME
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_PARTNERS = {"（": "）", "(": ")", "《": "》", "〈": "〉", "【": "】", "［": "］", "[": "]", "〔": "〕", "“": "”", "「": "」", "『": "』"}
_KINDS = {"(": "（", ")": "）", "[": "［", "]": "］"}
_OPENING = {closing: opening for opening, closing in _PARTNERS.items()}
_MARK = late(r"[（(《〈【［\[〔“「『）)》〉】］\]〕”」』]")
_MARK_BUT_QUOTE = late(r"[（(《〈【［\[〔「『）)》〉】］\]〕」』]")
_ITEM_NUMBER = late(r"(?:^|[。；;：:，,、\s])[0-9０-９一二三四五六七八九十a-zA-Z①-⑳]{1,3}\Z|[\u4e00-\u9fff][a-z]\Z")
_PAIR = 2
_BRACKETS, _CLOSING = "（([［【〔", "）)]］】〕"
_DOCUMENT_YEAR = late(r".[ \t]*(?:19|20)[0-9]{2}[ \t]*.[ \t]*第?[ \t]*[0-9]{1,5}[ \t]*号")
_SENTENCE = late(r"[，。；！？;!?]")


def _find(written: WrittenText, _scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    text = written.text
    # Two quotes in a name that do not open and close are a fault of their own (L106).
    opening, closing = text.count("“"), text.count("”")
    pattern = _MARK_BUT_QUOTE if written.role == NAME and (opening == closing or opening + closing == _PAIR) else _MARK
    unpaired = _unpaired("".join(pattern.findall(text)))
    if not unpaired:
        return NOTHING
    places = [found.start() for found in pattern.finditer(text)]
    alone = [places[number] for number in unpaired if not _ends_item_number(text, places[number])]
    if len(alone) == _PAIR and text[alone[0]] in _BRACKETS and text[alone[1]] in _CLOSING:
        # The year of a document number (〔2021]15号) has one right pair of brackets, which L101 tells.
        return NOTHING if _DOCUMENT_YEAR.match(text, alone[0]) else (_told_mixed(written, *alone),)
    return [_told(written, at, len(alone) == 1) for at in alone]


@lru_cache
def _unpaired(marks: str) -> list[int]:
    """Return which of some marks have no partner, in order: marks in a row are of few kinds, and mostly pairs."""
    open_marks: list[int] = []
    alone: list[int] = []
    for number, mark in enumerate(marks):
        if mark in _PARTNERS:
            open_marks.append(number)
            continue
        opening = _fold(_OPENING[mark])
        partner = next((at for at in reversed(range(len(open_marks))) if _fold(marks[open_marks[at]]) == opening), None)
        if partner is None:
            alone.append(number)
        else:
            alone += open_marks[partner + 1 :]
            del open_marks[partner:]
    return sorted(alone + open_marks)


def _ends_item_number(text: str, at: int) -> bool:
    return text[at] in "）)" and _ITEM_NUMBER.search(text, 0, at) is not None


def _told_mixed(written: WrittenText, at: int, end: int) -> Finding:
    """Tell an opening mark that a closing one of another kind was meant for: one slip, one finding."""
    partner = _PARTNERS[written.text[at]]
    facts = {"mark": written.text[at], "partner": partner}
    return written.finding("L103", at, at + 1, facts, (end, end + 1, partner))


def _fold(mark: str) -> str:
    return _KINDS.get(mark, mark)


def _told(written: WrittenText, at: int, only: bool) -> Finding:
    text, mark = written.text, written.text[at]
    opens = mark in _PARTNERS
    partner = _PARTNERS[mark] if opens else _OPENING[mark]
    facts = {"mark": mark, "partner": partner}
    if mark in "“”":
        facts["variant"] = "quote" if opens else "quote-closing"
    elif not opens:
        facts["variant"] = "closing"
    # The place of the partner is sure only where the open stretch is the end of the text and holds neither sentence nor brackets.
    sure = only and opens and at + 1 < len(text) and _SENTENCE.search(text, at) is None and _MARK.search(text, at + 1) is None
    fix = (len(text), len(text), partner) if sure else None
    return written.finding("L103", at, at + 1, facts, fix)


RULE = Rule("L103", "text", _find, marks="".join(_PARTNERS) + "".join(_OPENING))
