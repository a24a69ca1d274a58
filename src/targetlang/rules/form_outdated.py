"""Fault: 年度 lies outside the years for which the form is used.

Why: a form is replaced by decree, and the finance bureau refuses a table of the wrong year (财预〔2021〕101号 moved 成本 from
second to first level). The years stand in the data of each form.
Bad: `规范: 财政部2021` with `年度: 2019`
Good: `规范: 财政部2015` with `年度: 2019`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document


def _find(document: "Document", scope: Scope) -> tuple[Finding, ...]:
    form, year = scope.form, document.fiscal_year
    if form is None or year is None:
        return NOTHING
    early = form.valid_from is not None and year < form.valid_from
    late = form.valid_to is not None and year > form.valid_to
    fields = (document.fields, *(department.fields for department in document.departments))
    stated = next((held["规范", None] for held in fields if ("规范", None) in held), None)
    if stated is None or not (early or late):
        return NOTHING
    facts = {"form": form.name, "fiscal_year": str(year), "limit": str(form.valid_from if early else form.valid_to)}
    if late:
        facts["variant"] = "late"
    return (Finding("K124", stated.statement.source, *part_span(stated.statement, "value"), facts),)


RULE = Rule("K124", "document", _find)
