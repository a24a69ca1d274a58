"""Parts that the form requires: categories, fields, departments, weights, bases."""

from decimal import Decimal

from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.ports.form import Form
from targetlang.resolve.report import Report
from targetlang.source import SourceText
from targetlang.syntax import tree
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.ports.form import Path

    Absent = dict[frozenset[int], tuple[tuple[str, dict[str, str]], ...]]


def check(document: Document, form: Form | None, unreadable: set[int], report: Report) -> None:
    """Report K101, K102, K111, K112, K113, K116 and C112 of every project."""
    told = _lines_with_a_wrong_basis(report)
    asks_for_basis = form is not None and any(column.key == "basis" for column in form.columns)
    # Most projects have the same categories: what is missing beside them is looked for once.
    absent: Absent = {}
    for project in document.projects:
        if id(project) not in unreadable:
            name = project.name or project.code or ""
            for code, facts in _missing(project, form, absent):
                report.add(code, project.statement.source, line_span(project.statement), {"project": name, **facts})
        if form is not None:
            _check_weights(project, form, report)
            if asks_for_basis:
                _check_bases(project, form, told, report)


def _missing(project: Project, form: Form | None, absent: "Absent") -> "Iterator[tuple[str, dict[str, str]]]":
    """Yield code and facts of every part that a project lacks."""
    if ("预算", None) not in project.fields:
        yield "K112", {}
    if not project.indicators:
        yield "K116", {}
    elif form is not None:
        paths = frozenset([id(one.path) for one in project.indicators])
        if paths not in absent:
            absent[paths] = tuple(_absent({one.path for one in project.indicators}, form))
        yield from absent[paths]
    for key in form.required_fields.get("project", ()) if form is not None else ():
        if (key, None) not in project.fields and not any(written == key for written, _ in project.fields):
            yield "K113", {"key": key, "form": form.name if form is not None else ""}


def _absent(there: "set[Path]", form: Form) -> "Iterator[tuple[str, dict[str, str]]]":
    """Yield code and facts of the categories that some paths leave out."""
    firsts = {path.category.short for path in there}
    seconds = {(path.category.short, path.subcategory.short) for path in there if path.subcategory is not None}
    for category in form.categories:
        if category.required and category.short not in firsts:
            yield "K101", {"category": category.short, "form": form.name}
            continue
        for subcategory in category.subcategories:
            if subcategory.required and (category.short, subcategory.short) not in seconds:
                yield "K102", {"path": f"{category.short}.{subcategory.short}", "form": form.name}


def _check_weights(project: Project, form: Form, report: Report) -> None:
    weights = [one.attributes.weight for one in project.indicators if one.attributes.weight is not None]
    if not weights or not form.weight_totals:
        return
    total = sum(weights, start=Decimal(0))
    all_weighted = len(weights) == len(project.indicators)
    if total <= 100 and not (all_weighted and total not in form.weight_totals):
        return
    weighted = [one for one in project.indicators if one.attributes.weight is not None]
    last = weighted[-1].statement
    low, high = part_span(last, "attributes")
    text = last.source.text[low:high]
    end = text.find("分")
    begin = end
    while begin > 0 and (text[begin - 1].isdigit() or text[begin - 1] in ".．"):
        begin -= 1
    span = (low + begin, low + end)
    if total > 100:
        span = (low + begin, low + end + 1)
    facts = {"sum": f"{total.normalize():f}"}
    span = (low + begin, low + end + 1)
    if total > 100:
        report.add("K111", last.source, span, {**facts, "variant": "over"})
    else:
        expected = "或".join(f"{one:f}" for one in form.weight_totals)
        report.add("K111", last.source, span, {**facts, "expected": expected})


def _lines_with_a_wrong_basis(report: Report) -> set[tuple[SourceText, int]]:
    """Return (file, line) of the bases that were reported already: nothing follows from them."""
    return {(one.source, one.source.position(one.start)[0]) for one in report.findings if one.code in ("C122", "C109")}


def _check_bases(project: Project, form: Form, told: set[tuple[SourceText, int]], report: Report) -> None:
    for one in project.indicators:
        if one.basis or one.group is not None:
            continue
        statement = one.statement
        if statement.references or (one.target is None and not statement.value):
            continue
        if told and (statement.source, statement.source.position(statement.start)[0]) in told:
            continue
        facts = {"name": one.name, "form": form.name}
        report.add("C112", statement.source, part_span(statement, "name"), facts)


def check_document(document: Document, form: Form | None, statements: list[Statement], report: Report) -> None:
    """Report K114, K115, K117 and names that nothing uses (C111)."""
    if not any(one.statement is not None for one in document.departments):
        first = next((one for one in statements if one.shape not in (tree.BLANK, tree.COMMENT)), None)
        if first is not None and not any(one.code in ("S102", "S134", "S135") for one in report.findings):
            report.add("K114", first.source, line_span(first))
    broken = bool(report.unread)
    unsure = broken or any(one.code in ("S116", "S128") for one in report.findings)
    for department in document.departments:
        if department.statement is None:
            continue
        span = line_span(department.statement)
        source = department.statement.source
        for key in form.required_fields.get("department", ()) if form and not department.is_entity else ():
            held = {**document.fields, **department.fields}
            if not unsure and not any(written == key for written, _ in held):
                facts = {"department": department.name, "key": key, "form": form.name if form else ""}
                report.add("K115", source, span, facts)
    projects_due = form is None or form.scope == "project"
    if projects_due and not document.projects and not broken and document.departments and document.departments[0].statement:
        statement = document.departments[0].statement
        report.add("K117", statement.source, line_span(statement), {"department": document.departments[0].name})
    _check_unused(document, report)


def _check_unused(document: Document, report: Report) -> None:
    indicators = [one for project in document.projects for one in project.indicators]
    indicators += [one for department in document.departments for one in department.indicators]
    indicators += [one for group in document.groups.values() for one in group.indicators]
    # Rows share their bases.
    used = {ref.name for basis in {id(one.basis): one.basis for one in indicators}.values() for ref in basis}
    used |= {ref.name for project in document.projects for line in project.cost_lines for ref in line.basis}
    used |= {ref.name for department in document.departments for task in department.tasks for ref in task.basis}
    for basis in document.bases.values():
        if basis.name not in used:
            facts = {"kind": "依据", "name": basis.name}
            report.add("C111", basis.statement.source, part_span(basis.statement, "name"), facts)
    taken = {id(group) for project in document.projects for group in project.uses}
    taken |= {id(one.group) for department in document.departments for one in department.indicators if one.group}
    for group in document.groups.values():
        if id(group) not in taken:
            part = "name" if group.statement.name else "value"
            facts = {"kind": "指标组", "name": group.name}
            report.add("C111", group.statement.source, part_span(group.statement, part), facts)
