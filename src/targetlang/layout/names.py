"""The names that every template has, the form's own layout and a user's Word file alike."""

from targetlang.layout.fields_view import Printer
from targetlang.layout.sandbox import METER
from targetlang.layout.sandbox import Meter
from targetlang.layout.views import DepartmentView
from targetlang.layout.views import Projects
from targetlang.model.document import Document
from targetlang.ports.form import Form

ASKED = "_asked"
"""The name under which stands what a template has asked for; no template can see it."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def name_all(document: Document, form: Form, *, whole: bool = True) -> "dict[str, Any]":
    """Return what a template is given, by name, with a new meter of what it may do.

    `whole` is False where a document of one project only is wanted, without what belongs to its department.
    """
    printer = Printer(document, form)
    owners = [owner for one in document.departments for owner in (one, *one.entities)]
    return {
        ASKED: printer.asked,
        METER: Meter(sum(1 + len(one.all_projects) + len(one.tasks) for one in document.departments)),
        "departments": [DepartmentView(printer, one) for one in document.departments],
        "projects": Projects(printer, owners),
        "columns": [column for column in form.columns if not column.table],
        "form": form,
        "whole": whole,
        "label": printer.label,
        "funding": form.funding,
        "checkpoints": form.checkpoints,
        "money_unit": form.money_unit,
        "bases": [[one.name, one.text] for one in document.bases.values()],
    }
