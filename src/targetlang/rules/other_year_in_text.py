"""Y102: the text speaks of another year than 年度.

Fault: a name, prose, description or value in words names a year that is not the fiscal year.
Why: last year's file was copied and its year left standing; the finance bureau returns such a form first of all.
Bad: `年度: 2025`, `项目 … 2023年光纤租赁费`.
Good: `项目 … 2025年光纤租赁费`, `目标: 与2024年相比，接入的单位增加。`
"""


from targetlang.diagnostics import Finding
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.text import Period
from targetlang.ports.form import Form
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.rules.passages import Passage
from targetlang.rules.passages import passages
from targetlang.source.pattern import late

_YEAR = late(r"(?<![0-9０-９.．])((?:19|20|１９|２０)[0-9０-９]{2})年")
_TITLE = late(r"《[^《》]*》")
_CLAUSE = late(r"[，。；！？,;!?\n]")
# Words that look back, look ahead, or join two years to a span.
_COMPARING = late(r"比|较|截至|截止|同期|以来|以前|之前|以后|自|从|起|(?<![做达办得])[到至]|～|~|—|-|历年|上年|往年|去年")
_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


def _find(document: Document, scope: Scope) -> list[Finding]:
    report = Report()
    _check(document, scope.form, report)
    return report.findings


def _check(document: Document, form: Form | None, report: Report) -> None:
    """Report Y102; nothing can be said where the document states no 年度."""
    year = document.fiscal_year
    if year is None:
        return
    default = form.default_horizon if form is not None else None
    for passage in passages(document, "年", _YEAR):
        # Another column of the form speaks of years of its own.
        if passage.column in (None, default):
            _look(passage, year, report)


def _look(passage: Passage, year: int, report: Report) -> None:
    text = passage.source.text
    titles = [found.span() for found in _TITLE.finditer(text, passage.start, passage.end)]
    for found in _YEAR.finditer(text, passage.start, passage.end):
        written = int(found[1].translate(_DIGITS))
        if written == year or any(low <= found.start() < high for low, high in titles):
            continue
        if _COMPARING.search(_clause(text, found.span(), passage)) or _in_period(passage.project, written):
            continue
        proposal = f"{year}年"
        facts = {"year": str(written), "fiscal_year": str(year), "proposal": proposal}
        report.add("Y102", passage.source, found.span(), facts, fixes=replacing("confirm", found.span(), proposal))


def _clause(text: str, span: tuple[int, int], passage: Passage) -> str:
    """Return the clause around a year, the year itself left out."""
    before = _CLAUSE.split(text[passage.start : span[0]])[-1]
    after = _CLAUSE.split(text[span[1] : passage.end])[0]
    return f"{before} {after}"


def _in_period(project: Project | None, year: int) -> bool:
    period = project.value("期限") if project is not None else None
    if not isinstance(period, Period) or period.begin is None or period.end is None:
        return False
    return period.begin[0] <= year <= period.end[0]


RULE = Rule("Y102", "document", _find)
