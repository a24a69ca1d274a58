"""Fault: a project without a field that the form requires.

Why: a required cell left empty sends the table back. A field in any of its columns is enough.
Bad: a project without a line `用途`
Good: `用途: 租用光纤，把各单位接入网上信访系统。`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.missing_parts import missing_from
from targetlang.rules.missing_parts import projects_without_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document


def _find(_document: "Document", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    form = scope.form
    if form is None:
        return NOTHING
    required = form.required_fields.get("project", ())
    return [
        missing_from(project, "K113", {"key": key, "form": form.name})
        for project in scope.once(projects_without_fields)
        for key in required
        if key not in {written for written, _ in project.fields}
    ]


RULE = Rule("K113", "document", _find)
