"""Fault: a placeholder was left in: XX, **, 20XX, ____, （待补充）, 同上, or a stroke that stands for an empty cell.

Why: templates of the offices mark what has to be filled in with these; a form that is printed with them is sent back
(the budget system refuses `*` and `_` in values). 同上 means nothing in a record of its own.
Bad: `产出.数量 接入单位数量: ____家`
Good: `产出.数量 接入单位数量: 23家`
"""

from targetlang.diagnostics import Finding
from targetlang.model.placeholders import MARKS
from targetlang.model.placeholders import gaps_in
from targetlang.model.placeholders import is_ditto
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope


def _find(written: WrittenText, _scope: Scope) -> list[Finding]:
    text = written.text
    found = [written.finding("Q112", low, high, {"placeholder": text[low:high]}) for low, high in gaps_in(text)]
    if is_ditto(text):
        found.append(written.finding("Q112", 0, len(text), {"placeholder": text, "variant": "ditto"}))
    return found


RULE = Rule("Q112", "text", _find, marks=MARKS)
