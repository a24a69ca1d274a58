"""Render a form's template and read the tables out of it."""

import os
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
    from targetlang.layout.names import name_all
    from targetlang.layout.running import run_template

    template = _template(form)
    return _with_sheets(read_blocks(run_template(template, name_all(document, form, whole=whole))), form)


def _with_sheets(blocks: Iterator[Block], form: Form) -> Iterator[Block]:
    """Yield the blocks; where the form wants it, what begins a page begins a sheet of a spreadsheet as well.

    A break stands between pages: one before the first, after the last or beside another makes no page.
    """
    fresh = PageBreak(sheet=form.sheets == "page")
    begun = broken = False
    for block in blocks:
        if isinstance(block, PageBreak):
            broken = begun
            continue
        if broken:
            yield fresh
        begun, broken = True, False
        yield block


def _template(form: Form) -> "Template":
    if form.template is not None:
        return compile_template(form.template)
    if form.folder not in _templates:
        with open(os.path.join(_FORMS, form.folder, TEMPLATE_FILE), encoding="utf-8") as file:
            _templates[form.folder] = compile_template(file.read())
    return _templates[form.folder]


def compile_template(text: str) -> "Template":
    """Return a layout template. Raises LayoutFault where it is not written as templates are."""
    from targetlang.layout.running import read_template
    from targetlang.layout.sandbox import make_environment

    if len(text) > _MAX_TEMPLATE:
        raise LayoutFault(1, "too-large", {"most": str(_MAX_TEMPLATE)})
    if not _shared:
        _shared.append(make_environment())
    return read_template(_shared[0], text)
