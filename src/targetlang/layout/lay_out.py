"""Render a form's template and read the tables out of it."""

import os

from targetlang.layout.context import DepartmentView
from targetlang.layout.from_html import read_blocks
from targetlang.model.document import Document
from targetlang.ports.form import Form
from targetlang.tables import Block

TYPE_CHECKING = False
if TYPE_CHECKING:
    from jinja2 import Template

_FORMS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "forms")
_templates: dict[str, "Template"] = {}


def lay_out(document: Document, form: Form) -> tuple[Block, ...]:
    """Return the blocks of a document in a shipped form.

    The template runs sandboxed and sees plain texts only; whatever is written in the document comes out as
    text. Raises LayoutFault or a Jinja2 error where the form's own template is wrong, never for a document.
    """
    text = _template(form.folder).render(
        departments=[DepartmentView(document, one, form) for one in document.departments],
        columns=form.columns,
        funding=form.funding,
        checkpoints=form.checkpoints,
        money_unit=form.money_unit,
        fiscal_year=document.fiscal_year,
    )
    return read_blocks(text)


def _template(folder: str) -> "Template":
    if folder not in _templates:
        with open(os.path.join(_FORMS, folder, "layout.html.j2"), encoding="utf-8") as file:
            _templates[folder] = compile_template(file.read())
    return _templates[folder]


def compile_template(text: str) -> "Template":
    """Return a layout template: escaping on, no access to what is private, no name that is not given."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(text)
