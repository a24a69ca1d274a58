"""Fault: the year of a document number stands in other brackets than 〔〕.

Why: 党政机关公文格式 (GB/T 9704—2012, 7.2.5): the year of a 发文字号 is written in full inside 六角括号〔〕. Searching for a
document by its number fails otherwise.
Bad: `邯市信【2016】1号`
Good: `邯市信〔2016〕1号`
"""

from targetlang.diagnostics import Finding
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

# Square brackets and a number are enough; others need the 号 to be a document's.
_YEAR = late(
    r"(?<=[\u4e00-\u9fff])(?!〔[^〕]*〕)(?:[(（\[［【〔{｛〖〈<＜][ \t]*((?:19|20)[0-9]{2})[ \t]*[)）\]］】〕}｝〗〉>＞]"
    r"(?=[ \t]*第?[ \t]*[0-9０-９]{1,5}[ \t]*号)|[\[［【]((?:19|20)[0-9]{2})[\]］】](?=[ \t]*第?[ \t]*[0-9]{1,5}[ \t]*(?:\Z|[)）》，。；、])))"
)


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    return [
        written.finding(
            "L101",
            *found.span(),
            {"written": found[0], "proposal": f"〔{found[1] or found[2]}〕"},
            (*found.span(), f"〔{found[1] or found[2]}〕"),
        )
        for found in _YEAR.finditer(written.text)
    ]


RULE = Rule("L101", "text", _find, marks="号[［【")
