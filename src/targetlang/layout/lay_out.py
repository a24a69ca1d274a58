"""Render a form's template and read the tables out of it."""

import os
import re
from collections.abc import Iterator

from targetlang.layout.fault import LayoutFault
from targetlang.layout.from_html import read_blocks
from targetlang.model.document import Document
from targetlang.ports.form import Form
from targetlang.tables import Block
from targetlang.tables import PageBreak

TYPE_CHECKING = False
if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2 import Template

TEMPLATE_FILE = "layout.html.j2"
_FORMS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "forms")
_MAX_TEMPLATE = 400_000
_shared: "list[Environment]" = []
_templates: dict[str, "Template"] = {}


def lay_out(document: Document, form: Form, *, whole: bool = True) -> Iterator[Block]:
    """Yield the blocks of a document, each as soon as it is complete; memory does not grow with the document.

    `whole` is what the template sees as such: False where a document of one project only is wanted, without what
    belongs to its department.

    The template runs shut in and sees plain texts only; whatever is written in the document comes out as
    text. Raises LayoutFault where the form's own template is wrong, never for a document.
    """
    from targetlang.layout.fields_view import Printer
    from targetlang.layout.sandbox import METER
    from targetlang.layout.sandbox import Meter
    from targetlang.layout.views import DepartmentView

    printer = Printer(document, form)
    template = _template(form)
    pieces = template.generate(
        {METER: Meter(sum(1 + len(one.all_projects) + len(one.tasks) for one in document.departments))},
        departments=[DepartmentView(printer, one) for one in document.departments],
        columns=[column for column in form.columns if not column.table],
        form=form,
        whole=whole,
        label=printer.label,
        funding=form.funding,
        checkpoints=form.checkpoints,
        money_unit=form.money_unit,
        bases=[[one.name, one.text] for one in document.bases.values()],
    )
    return _with_sheets(read_blocks(_told(pieces, template)), form)


def _with_sheets(blocks: Iterator[Block], form: Form) -> Iterator[Block]:
    """Yield the blocks; where the form wants it, what begins a page begins a sheet of a spreadsheet as well."""
    fresh = PageBreak(sheet=form.sheets == "page")
    return (fresh if isinstance(block, PageBreak) else block for block in blocks)


def _told(pieces: Iterator[str], template: "Template") -> Iterator[str]:
    """Yield the pieces of a rendering; what goes wrong in the template is told with its line."""
    from jinja2 import TemplateError

    try:
        yield from pieces
    except LayoutFault as fault:
        raise LayoutFault(fault.line or _line_of(fault, template), fault.variant, fault.facts) from fault
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:
        variant, facts = _told_apart(error)
        raise LayoutFault(_line_of(error, template), variant, facts) from error


def _told_apart(error: Exception) -> tuple[str, dict[str, str]]:
    """Return which sentence fits what Jinja says, and its facts."""
    from jinja2.exceptions import SecurityError
    from jinja2.exceptions import UndefinedError

    named = re.findall(r"'([^']*)'", str(error))
    if isinstance(error, UndefinedError) and named:
        return "undefined", {"name": named[-1]}
    if isinstance(error, SecurityError) and named:
        return "forbidden", {"name": named[0]}
    return "failed", {"error": str(error)}


def _line_of(error: BaseException, template: "Template") -> int:
    """Return the line of the template where a rendering stopped."""
    line = 1
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in ("<template>", template.filename):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _template(form: Form) -> "Template":
    if form.template is not None:
        return compile_template(form.template)
    if form.folder not in _templates:
        with open(os.path.join(_FORMS, form.folder, TEMPLATE_FILE), encoding="utf-8") as file:
            _templates[form.folder] = compile_template(file.read())
    return _templates[form.folder]


def compile_template(text: str) -> "Template":
    """Return a layout template. Raises LayoutFault where it is not written as templates are."""
    from jinja2 import TemplateSyntaxError

    from targetlang.layout.sandbox import make_environment

    if len(text) > _MAX_TEMPLATE:
        raise LayoutFault(1, "too-large", {"most": str(_MAX_TEMPLATE)})
    if not _shared:
        _shared.append(make_environment())
    try:
        return _shared[0].from_string(text)
    except TemplateSyntaxError as error:
        raise LayoutFault(error.lineno, "syntax", {"error": error.message or ""}) from error
    except (RecursionError, MemoryError, SyntaxError, TypeError, ValueError) as error:
        raise LayoutFault(1, "syntax", {"error": str(error)}) from error
