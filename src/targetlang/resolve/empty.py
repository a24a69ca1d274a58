"""Values that are not there yet."""

from targetlang.model.text import PENDING
from targetlang.resolve.report import Report
from targetlang.syntax.mend import Mended
from targetlang.syntax.parse import part_span
from targetlang.syntax.target_text import unquote
from targetlang.syntax.tree import Statement


def tell_if_empty(statement: Statement, value: str | None, report: Report, named: str = "name") -> bool:
    """Tell whether nothing stands behind the colon of a statement, or 待定, which is reported (S128).

    `named` is the part that says what is empty. That a mended line has nothing there may follow from its mistake.
    """
    if value and value != PENDING:
        return False
    if value:
        at = statement.value_start
        facts = {"name": unquote(getattr(statement, named)), "variant": "pending"}
        report.add("S128", statement.source, (at, at + len(value)), facts)
    elif not isinstance(statement, Mended):
        report.add("S128", statement.source, part_span(statement, named), {"name": unquote(getattr(statement, named))})
    return True
