"""Try the layout of a form of the workspace on a document, so that what is wrong with it is told like any fault."""

from collections.abc import Iterator

from targetlang.diagnostics import Finding
from targetlang.layout.fault import LayoutFault
from targetlang.layout.lay_out import TEMPLATE_FILE
from targetlang.layout.lay_out import lay_out
from targetlang.layout.printing import number_and_unit
from targetlang.model.document import Document
from targetlang.ports.form import Form
from targetlang.ports.own_form import line_place
from targetlang.source import SourceText
from targetlang.tables import Table


def try_out(document: Document, form: Form) -> Finding | None:
    """Return the first fault of the form's layout, or None."""
    try:
        for _ in lay_out(document, form):
            pass
    except LayoutFault as fault:
        return _told(form, fault)
    return None


def find_unprinted(sample: Document, form: Form) -> Iterator[Finding]:
    """Yield a finding for every horizon of which the layout prints no value of a sample's indicators.

    The sample writes every indicator in all horizons, each with a number of its own.
    """
    tables = [block for block in lay_out(sample, form) if isinstance(block, Table)]
    printed = "\n".join(cell.text for table in tables for row in table.rows for cell in row)
    lists = [owner.indicators for owners in (sample.departments, sample.projects) for owner in owners]
    indicators = [one for found in lists for one in found]
    for horizon in form.horizons:
        targets = [one.target if horizon == form.default_horizon else (one.targets or {}).get(horizon) for one in indicators]
        numbers = {number_and_unit(target)[0] for target in targets if target is not None}
        if numbers and not any(number in printed for number in numbers):
            yield _told(form, LayoutFault(1, "horizon-lost", {"horizon": horizon}))


def _told(form: Form, fault: LayoutFault) -> Finding:
    source = SourceText(f"{form.folder}/{TEMPLATE_FILE}", form.template or "")
    facts = {"form": form.folder, **fault.facts, "variant": fault.variant}
    return Finding("K120", source, *line_place(source, fault.line), facts)
