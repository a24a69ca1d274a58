"""Fault: a placeholder was left in: XX, **, 20XX, ____, （待补充）, 同上, or a stroke that stands for an empty cell.

Why: templates of the offices mark what has to be filled in with these; a form that is printed with them is sent back
(the budget system refuses `*` and `_` in values). 同上 means nothing in a record of its own.
Bad: `产出.数量 接入单位数量: ____家`
Good: `产出.数量 接入单位数量: 23家`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

# Letters beside other letters or digits are a name (XXL, MAXX): only those that stand alone are a gap.
_GAP = late(
    r"20[XxＸ×*＊]{2}|(?<![A-Za-z0-9])[XxＸ]{2,}(?![A-Za-z0-9])|[×]{2,}|[*＊]{2,}|[_＿]{2,}|[○〇]{2,}(?=[年月日县市区乡镇村个万元%人户家次项件条名所亩台套间处座期批场天])"
    r"|(?<=[(（])(?:[*＊_＿XＸ]|待(?:补充|填写?|填报|定|核实))(?=[)）])"
)
_DIGITS = tuple("一二三四五六七八九")
# All of a value: marks for an empty cell, and words that put it off.
_EMPTY = late(r"[-－—–/／*＊]+|待(?:补充|填写?|填报|核实)[。.]?")
_DITTO = late(r"同上[。.]?")


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    text = written.text
    found = [
        written.finding("Q112", *match.span(), {"placeholder": match[0]})
        for match in _GAP.finditer(text)
        if not _is_year(text, match.start())
    ]
    if not found and _EMPTY.fullmatch(text):
        found.append(written.finding("Q112", 0, len(text), {"placeholder": text}))
    if _DITTO.fullmatch(text):
        found.append(written.finding("Q112", 0, len(text), {"placeholder": text, "variant": "ditto"}))
    return found


def _is_year(text: str, at: int) -> bool:
    """Tell whether circles belong to a year in Chinese digits (二〇〇八年)."""
    return text[at] in "○〇" and text[:at].endswith(_DIGITS)


RULE = Rule("Q112", "text", _find, marks="XxＸ×*＊_＿○〇同待-－—–/／")
