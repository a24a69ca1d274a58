"""Fault: layout debris from Word or the web.

Why: bookmarks, field codes and tags come along when text is pasted, and are printed into the published document.
Bad: `[bookmark: _Toc_2_2_0000000001]全面开创信访工作新局面。`
Good: `全面开创信访工作新局面。`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_DEBRIS = late(
    r"\[bookmark:[^\]]*\]|&(?P<entity>[A-Za-z]{2,8}|#[0-9]{1,5}|#x[0-9A-Fa-f]{1,4});"
    r"|</?(?:p|br|div|span|font|b|i|u|strong|em|table|tr|td|th|tbody|ul|ol|li|a|o:p|img|h[1-6])(?:[ \t/][^<>]*)?>"
    r"|_x000[Dd]_|\b_Toc[0-9_]+|\b_GoBack\b|错误[！!]未(?:找到引用源|定义书签)[。.]?|Error! (?:Reference source|Bookmark) not (?:found|defined)\.?"
    r"|\\\* MERGEFORMAT|\bPAGEREF\b[^\u4e00-\u9fff]*|\bHYPERLINK \"[^\"]*\"|(?:mso|MsoNormal)[-:;\w]*|[□☐][√☑✓]|[√☑✓][□☐]"
)
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": "”", "ldquo": "“", "rdquo": "”", "mdash": "—", "middot": "·", "hellip": "…"}


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    found_all: list[Finding] = []
    for found in _DEBRIS.finditer(written.text):
        meant = _ENTITIES.get(found["entity"], "")
        facts = {"debris": found[0]}
        if meant:
            facts |= {"proposal": meant, "variant": "entity"}
        found_all.append(written.finding("L113", *found.span(), facts, (*found.span(), meant)))
    return found_all


RULE = Rule("L113", "text", _find, marks="[&<_错EM\\PHm□☐")
