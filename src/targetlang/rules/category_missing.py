"""Fault: a project has no indicator under a first level that the form requires.

Why: a table without a required first level is sent back. Nothing is told of a project without any indicator (K116), or in
which a line could not be read: the indicator may stand there.
Bad: 产出 and 效益, but no line that begins with `满意度`
Good: `满意度.服务对象 使用人员满意度: ≥95%`
"""

from targetlang.diagnostics import Finding
from targetlang.ports.rule import NOTHING
from targetlang.ports.rule import Rule
from targetlang.ports.rule import Scope
from targetlang.rules.missing_parts import category_names
from targetlang.rules.missing_parts import missing_from
from targetlang.rules.missing_parts import projects_by_paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document


def _find(_document: "Document", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    form = scope.form
    if form is None:
        return NOTHING
    required = [category.short for category in form.categories if category.required]
    return [
        missing_from(project, "K101", {"category": short, "form": form.name})
        for projects in scope.once(projects_by_paths)
        if projects[0].indicators
        for short in required
        if short not in category_names(projects[0])
        for project in projects
    ]


RULE = Rule("K101", "document", _find)
