"""Fault: a project without any indicator.

Why: a project without indicators cannot be evaluated. It is told once, and not every category that is missing beside it.
Bad: a project with `预算`, `用途` and `目标`, and nothing else
Good: `产出.数量 接入单位数量: 23家`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.missing_parts import missing_from
from targetlang.rules.missing_parts import projects_by_paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document


def _find(_document: "Document", scope: Scope) -> list[Finding]:
    return [
        missing_from(project, "K116", {})
        for projects in scope.once(projects_by_paths)
        if not projects[0].indicators
        for project in projects
    ]


RULE = Rule("K116", "document", _find)
