"""Try the layout of a form of the workspace on a document, so that what is wrong with it is told like any fault."""

from targetlang.diagnostics import Finding
from targetlang.layout.fault import LayoutFault
from targetlang.layout.lay_out import TEMPLATE_FILE
from targetlang.layout.lay_out import lay_out
from targetlang.model.document import Document
from targetlang.ports.form import Form
from targetlang.ports.own_form import line_place
from targetlang.source import SourceText


def try_out(document: Document, form: Form) -> Finding | None:
    """Return the first fault of the form's layout, or None."""
    try:
        for _ in lay_out(document, form):
            pass
    except LayoutFault as fault:
        source = SourceText(f"{form.folder}/{TEMPLATE_FILE}", form.template or "")
        facts = {"form": form.folder, **fault.facts, "variant": fault.variant}
        return Finding("K120", source, *line_place(source, fault.line), facts)
    return None
