"""Run every rule over a document, and honour what the file silences."""

import re

from targetlang.diagnostics import Finding
from targetlang.rules import basis_from_the_future
from targetlang.rules import code_from_the_future
from targetlang.rules import codes
from targetlang.rules import date_outside_year
from targetlang.rules import other_year_in_text
from targetlang.rules import plans
from targetlang.rules import region_differs
from targetlang.rules import required
from targetlang.rules import sums
from targetlang.rules import year_outside_period
from targetlang.syntax import tree
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.ports.form import Form
    from targetlang.resolve.report import Report

_SUPPRESSION = re.compile(r"[ \t\u3000]*忽略[ \t\u3000]+([A-Za-z]\d{3}(?:[ \t\u3000]*[,，、][ \t\u3000]*[A-Za-z]\d{3})*)[ \t\u3000]*(?:[:：][ \t\u3000]*(.*))?")
_CODE = re.compile(r"[A-Za-z]\d{3}")
_FIXED_FAMILIES = "FSUMCV"


def run_rules(document: "Document", form: "Form | None", statements: list[Statement], report: "Report") -> None:
    """Report what the rules find; a project with an unreadable line is not judged for what may be missing."""
    unreadable = _unreadable_projects(document, statements) | report.incomplete
    sums.check(document, unreadable, report)
    plans.check(document, form, report)
    codes.check(document, form, report)
    required.check(document, form, unreadable, report)
    required.check_document(document, form, statements, report)
    for rule in (region_differs, other_year_in_text, basis_from_the_future, date_outside_year, year_outside_period, code_from_the_future):
        rule.check(document, form, report)
    _suppress(statements, report)


def _unreadable_projects(document: "Document", statements: list[Statement]) -> set[int]:
    """Return the ids of projects with a line that could not be read: nothing can be called missing there."""
    owners = {id(project.statement): id(project) for project in document.projects}
    current: int | None = None
    unreadable: set[int] = set()
    for statement in statements:
        if statement.shape == tree.HEADER:
            current = owners.get(id(statement))
        elif statement.shape == tree.BROKEN and current is not None:
            unreadable.add(current)
    return unreadable


def _suppress(statements: list[Statement], report: "Report") -> None:
    """Drop the findings that `# 忽略 CODE: 理由` silences above a statement or a block; tell unused ones."""
    for at, statement in enumerate(statements):
        if statement.shape != tree.COMMENT:
            continue
        found = _SUPPRESSION.match(statement.value or "")
        if found is None:
            continue
        begin = part_span(statement, "name")[0] if statement.shape != tree.COMMENT else _text_start(statement)
        reason = (found[2] or "").strip()
        low, high, _source = _reach(statements, at)
        for match in _CODE.finditer(found[1]):
            span = (begin + found.start(1) + match.start(), begin + found.start(1) + match.end())
            _suppress_code(match[0], span, statement, reason, (low, high), report)


def _text_start(statement: Statement) -> int:
    start, _ = line_span(statement)
    return start + 1


def _suppress_code(
    code: str,
    span: tuple[int, int],
    statement: Statement,
    reason: str,
    reach: tuple[int, int],
    report: "Report",
) -> None:
    from targetlang.diagnostics.catalogue import find
    from targetlang.diagnostics.catalogue import is_known
    from targetlang.resolve.report import replacing

    source = statement.source
    if not reason:
        report.add("S142", source, span, {"code": code})
        return
    upper = code.upper()
    if code != upper or not (is_known(code) or code[0] in "QLY"):
        facts = {"written": code, "near": upper, "variant": "near"} if is_known(upper) or upper[0] in "QLY" else {"written": code}
        report.add("S144", source, span, facts, fixes=replacing("confirm", span, upper) if "near" in facts else ())
        return
    if code[0] in _FIXED_FAMILIES and find(code).severity == "error":
        report.add("S145", source, span, {"code": code})
        return
    kept: list[Finding] = []
    used = False
    for finding in report.findings:
        hit = finding.code == code and finding.source is source and reach[0] <= finding.start < reach[1]
        used = used or hit
        if not hit:
            kept.append(finding)
    report.findings[:] = kept
    if not used and code[0] not in "QLY":
        start, end = statement.start, line_span(statement)[1] + 1
        report.add("S143", source, span, {"code": code}, fixes=replacing("safe", (start, end), ""))


def _reach(statements: list[Statement], at: int) -> tuple[int, int, object]:
    """Return the offsets that a suppression covers: the next statement, or its whole block above a header."""
    source = statements[at].source
    rest = [one for one in statements[at + 1 :] if one.source is source]
    target = next((one for one in rest if one.shape not in (tree.BLANK, tree.COMMENT)), None)
    if target is None:
        return (0, 0, source)
    if target.shape != tree.HEADER:
        return (target.start, line_span(target)[1] + 1, source)
    later = rest[rest.index(target) + 1 :]
    end = next((one.start for one in later if one.shape == tree.HEADER), len(source.text) + 1)
    return (target.start, end, source)
