"""Y102: the text speaks of another year than 年度.

Fault: a name, prose, description or value in words names a year that is not the fiscal year.
Why: last year's file was copied and its year left standing; the finance bureau returns such a form first of all. Bases are left
out: what they cite has years of its own.
Bad: `年度: 2025`, `项目 … 2023年光纤租赁费`.
Good: `项目 … 2025年光纤租赁费`, `目标: 与2024年相比，接入的单位增加。`
"""

from targetlang.diagnostics import Finding
from targetlang.model.text import Period
from targetlang.model.text import Text
from targetlang.model.written_text import BASIS
from targetlang.model.written_text import WrittenText
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.source.pattern import late

_YEAR = late(r"(?<![0-9０-９.．])((?:19|20|１９|２０)[0-9０-９]{2})年")
_TITLE = late(r"《[^《》]*》")
_CLAUSE = late(r"[，。；！？,;!?\n]")
# Words that look back, look ahead, or join two years to a span; a blank stands for the year.
_COMPARING = late(r"比|较|截至|截止|同期|以来|以前|之前|以后|自|从|起|(?<![做达办得])[到至]|～|~|—|-|历年|上年|往年|去年|低于|高于|少于|多于|超过|优于|持平| 度?的?水平")
_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
# Fields that explain something else: a remark, a reason, where a number comes from.
_ASIDE = frozenset(("变动", "备注", "公式", "来源", "评分", "佐证"))


def _find(written: WrittenText, scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    """Look for years; nothing can be said where the document states no 年度."""
    fiscal_year, text = scope.document.fiscal_year, written.text
    if fiscal_year is None or not _speaks_of_fiscal_year(written, scope):
        return NOTHING
    titles = [found.span() for found in _TITLE.finditer(text)]
    found_all: list[Finding] = []
    for found in _YEAR.finditer(text):
        year = int(found[1].translate(_DIGITS))
        if year == fiscal_year or any(low <= found.start() < high for low, high in titles):
            continue
        if _COMPARING.search(_clause(text, *found.span())) or _in_period(scope, year):
            continue
        proposal = f"{fiscal_year}年"
        facts = {"year": str(year), "fiscal_year": str(fiscal_year), "proposal": proposal}
        found_all.append(written.finding("Y102", *found.span(), facts, (*found.span(), proposal)))
    return found_all


def _speaks_of_fiscal_year(written: WrittenText, scope: Scope) -> bool:
    """Tell whether a text has to speak of the fiscal year: another column of the form has years of its own."""
    held = written.held
    if held is None:
        return written.role != BASIS
    default = scope.form.default_horizon if scope.form is not None else None
    return isinstance(held.value, Text) and held.key not in _ASIDE and held.column in (None, default)


def _clause(text: str, start: int, end: int) -> str:
    """Return the clause around a year, the year itself left out."""
    before = _CLAUSE.split(text[:start])[-1]
    after = _CLAUSE.split(text[end:])[0]
    return f"{before} {after}"


def _in_period(scope: Scope, year: int) -> bool:
    period = scope.project.value("期限") if scope.project is not None else None
    if not isinstance(period, Period) or period.begin is None or period.end is None:
        return False
    return period.begin[0] <= year <= period.end[0]


RULE = Rule("Y102", "text", _find, suspects=_YEAR.search, marks="年")
