"""Render a form's template and read the tables out of it."""

import os

from targetlang.layout.context import DepartmentView
from targetlang.layout.from_html import read_blocks
from targetlang.model.document import Document
from targetlang.ports.form import Form
from targetlang.tables import Block

_FORMS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "forms")


def lay_out(document: Document, form: Form) -> tuple[Block, ...]:
    """Return the blocks of a document in a form. The template runs sandboxed and sees plain texts only."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    with open(os.path.join(_FORMS, form.folder, "layout.html.j2"), encoding="utf-8") as file:
        template = environment.from_string(file.read())
    text = template.render(
        departments=[DepartmentView(document, one, form) for one in document.departments],
        headings=[column.heading for column in form.columns],
        funding=form.funding,
        checkpoints=form.checkpoints,
        money_unit=form.money_unit,
        fiscal_year=document.fiscal_year,
    )
    return read_blocks(text)
