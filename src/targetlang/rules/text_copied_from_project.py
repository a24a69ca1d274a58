"""Fault: 用途 or 目标 is word for word that of another project.

Why: two projects for one thing are one project too many, and a copied text says nothing about the second; the offices look
for it first among the projects of one department (财预〔2015〕88号, 指向明确). Texts are compared by hash, so thousands of
projects cost no more than one look each. Short texts are alike by chance.
Bad: `用途: 租用光纤，把各单位接入网上信访系统。` in two projects
Good: in each of them what its own money is for
"""

from targetlang.diagnostics import Finding
from targetlang.diagnostics import Label
from targetlang.model.text import Text
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.syntax.parse import part_span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document
    from targetlang.model.document import Project
    from targetlang.source import SourceText

_KEYS = ("用途", "目标")
_SHORTEST = 12


def _find(document: "Document", _scope: Scope) -> list[Finding]:
    found: list[Finding] = []
    first: dict[tuple[str, str], Project] = {}
    for project in document.projects:
        for key in _KEYS:
            held = project.fields.get((key, None))
            if held is not None and isinstance(held.value, Text) and len(held.value.plain) >= _SHORTEST:
                other = first.setdefault((key, held.value.plain), project)
                if other is not project:
                    found.append(_told(key, project, other))
    return found


def _told(key: str, project: "Project", other: "Project") -> Finding:
    labels = (Label(*_place(other, key), "first"),)
    return Finding("Q120", *_place(project, key), {"key": key, "other": other.name}, labels)


def _place(project: "Project", key: str) -> "tuple[SourceText, int, int]":
    held = project.fields[key, None]
    statement = next((one for one, _ in held.written), held.statement)
    return statement.source, *part_span(statement, "value")


RULE = Rule("Q120", "document", _find)
