"""Codes of projects and departments, duplicate codes and names, references to goals, unused names."""

import re
from functools import lru_cache
from operator import mul

from targetlang.diagnostics import Label
from targetlang.model.document import Document
from targetlang.model.document import Project
from targetlang.model.text import Text
from targetlang.ports.form import CodePattern
from targetlang.ports.form import Form
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.source.pattern import late
from targetlang.syntax.parse import part_span

_SCIENTIFIC = late(r"\d(?:\.\d+)?[eE]\+\d+")
_WIDE = str.maketrans("０１２３４５６７８９", "0123456789") | {
    0xFF21 + at: chr(ord("A") + at) for at in range(26)
} | {0xFF41 + at: chr(ord("A") + at) for at in range(26)}


def check(document: Document, form: Form | None, report: Report) -> None:
    """Report C101, C102, C103, C106, C108, C113, C114, C115 and C124."""
    seen: dict[str, Project] = {}
    names: dict[str, Project] = {}
    for project in document.projects:
        code = project.code
        if code is None:
            _check_missing(project, form, report)
        else:
            first = seen.setdefault(code, project)
            if first is not project:
                label = Label(first.statement.source, *part_span(first.statement, "value"), "first")
                span = part_span(project.statement, "value")
                report.add("C103", project.statement.source, span, {"code": code}, labels=(label,))
            if form is not None and form.project_code is not None:
                _check_code(project, code, form.project_code, report)
            _check_shared_name(project, names, report)
        _check_goals(project, report)
    for department in document.departments:
        pattern = form.department_code if form else None
        if department.code and pattern and department.statement and not re.fullmatch(pattern.pattern, department.code.translate(_WIDE)):
            span = part_span(department.statement, "value")
            facts = {"code": department.code, "length": str(len(department.code)), "expected": str(pattern.length)}
            report.add("C113", department.statement.source, span, facts)


def _check_missing(project: Project, form: Form | None, report: Report) -> None:
    if form is not None and form.project_code is not None and project.name:
        report.add("C106", project.statement.source, part_span(project.statement, "name"), {"name": project.name})


def _check_shared_name(project: Project, names: dict[str, Project], report: Report) -> None:
    first = names.setdefault(project.name, project)
    if first is not project and first.code != project.code and project.name:
        label = Label(first.statement.source, *part_span(first.statement, "name"), "first")
        span = part_span(project.statement, "name")
        report.add("C104", project.statement.source, span, {"name": project.name}, labels=(label,))


def _check_code(project: Project, code: str, pattern: CodePattern, report: Report) -> None:
    if _is_sound(code, pattern):
        return
    source = project.statement.source
    low, high = part_span(project.statement, "value")
    if _SCIENTIFIC.fullmatch(code):
        report.add("C114", source, (low, high), {"code": code})
        return
    plain = code.translate(_WIDE).upper()
    if plain != code:
        at = next(i for i, (a, b) in enumerate(zip(code, plain, strict=True)) if a != b)
        end = at
        while end < len(code) and code[end] != plain[end]:
            end += 1
        facts = {"written": code[at:end], "proposal": plain[at:end]}
        fixes = replacing("confirm", (low + at, low + end), plain[at:end])
        report.add("C108", source, (low + at, low + end), facts, fixes=fixes)
    if len(plain) != pattern.length:
        facts = {"code": code, "length": str(len(plain)), "expected": str(pattern.length)}
        report.add("C101", source, (low, high), facts)
        return
    outside = next((i for i, c in enumerate(plain) if pattern.alphabet and c not in pattern.alphabet and c.isalpha()), None)
    if outside is not None:
        _letter(project, plain, outside, pattern, report)
    elif not re.fullmatch(pattern.pattern, plain):
        at = next((i for i in range(len(plain)) if not _starts(pattern.pattern, plain[: i + 1], pattern.example)), 0)
        facts = {"code": code, "position": str(at + 1), "character": plain[at], "variant": "shape"}
        report.add("C101", source, (low, high), facts)
    elif pattern.check_weights and not fits(plain, pattern):
        near = _swapped(plain, pattern)
        facts = {"code": code} | ({"near": near, "variant": "near"} if near else {})
        report.add("C102", source, (low, high), facts, fixes=replacing("confirm", (low, high), near) if near else ())


def _is_sound(code: str, pattern: CodePattern) -> bool:
    """Tell whether nothing has to be said of a code, as of nearly all."""
    if len(code) != pattern.length or not re.fullmatch(pattern.pattern, code) or not code.isascii() or code != code.upper():
        return False
    if pattern.alphabet and not _letters(pattern.alphabet).issuperset(code):
        return False
    return not pattern.check_weights or fits(code, pattern)


@lru_cache(16)
def _letters(alphabet: str) -> "frozenset[str]":
    """Return the characters of an alphabet, and the digits."""
    return frozenset(alphabet + "0123456789")


@lru_cache(16)
def _values(alphabet: str) -> "dict[str, int]":
    return {character: value for value, character in enumerate(alphabet)}


def _starts(pattern: str, head: str, example: str) -> bool:
    return re.fullmatch(pattern, head + example[len(head) :]) is not None


def fits(code: str, pattern: CodePattern) -> bool:
    """Tell whether the check character of a code fits (language.md §9)."""
    known = _values(pattern.alphabet)
    values = [known[character] for character in code]
    total: int = sum(map(mul, pattern.check_weights, values))
    return (pattern.check_constant - total) % pattern.check_modulus == values[-1]


def _swapped(code: str, pattern: CodePattern) -> str | None:
    """Return the code with two neighbours exchanged that fits, where there is exactly one."""
    found = set()
    for at in range(len(code) - 1):
        other = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
        if other != code and re.fullmatch(pattern.pattern, other) and fits(other, pattern):
            found.add(other)
    return found.pop() if len(found) == 1 else None


def _letter(project: Project, plain: str, at: int, pattern: CodePattern, report: Report) -> None:
    low, _ = part_span(project.statement, "value")
    meant = {"I": "1", "O": "0", "S": "5", "V": "U", "Z": "2"}.get(plain[at])
    sure = meant is not None and fits(plain[:at] + meant + plain[at + 1 :], pattern)
    facts = {"character": plain[at]}
    if sure and meant is not None:
        facts |= {"proposal": meant, "variant": "near"}
    fixes = replacing("confirm", (low + at, low + at + 1), meant) if sure and meant else ()
    report.add("C115", project.statement.source, (low + at, low + at + 1), facts, fixes=fixes)


def _check_goals(project: Project, report: Report) -> None:
    if {one.attributes.goal for one in project.indicators} == {None}:
        return
    objective = project.value("目标")
    count = len(objective.paragraphs) if isinstance(objective, Text) else 0
    for one in project.indicators:
        goal = one.attributes.goal
        if goal is None or 1 <= goal <= count:
            continue
        low, high = part_span(one.statement, "attributes")
        text = one.statement.source.text[low:high]
        found = re.search(r"目标[0-9０-９]+", text)
        if found is None:
            continue
        facts = {"attribute": found[0], "count": str(count)} if count else {"attribute": found[0], "variant": "none"}
        report.add("C124", one.statement.source, (low + found.start(), low + found.end()), facts)
