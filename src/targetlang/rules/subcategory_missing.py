"""Fault: a project has no indicator under a second level that the form asks for.

Why: outputs are told by quantity, quality, timeliness and cost (财预〔2015〕88号). Where the first level is missing as a
whole, nothing is told here: that is K101, or the form does not ask for it.
Bad: 产出.数量, 产出.质量 and 产出.成本, but no line `产出.时效`
Good: `产出.时效 故障修复时间: ≤4小时`
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
    from targetlang.model.document import Project
    from targetlang.ports.form import Form


def _find(_document: "Document", scope: Scope) -> "list[Finding] | tuple[Finding, ...]":
    form = scope.form
    if form is None:
        return NOTHING
    return [
        missing_from(project, "K102", {"path": text, "form": form.name})
        for projects in scope.once(projects_by_paths)
        if projects[0].indicators
        for text in _absent(projects[0], form)
        for project in projects
    ]


def _absent(project: "Project", form: "Form") -> list[str]:
    """Return the required second levels that no row of a project has."""
    there = category_names(project)
    seconds = {(one.path.category.short, one.path.short) for one in project.indicators if one.path.subcategory is not None}
    return [
        f"{category.short}.{subcategory.short}"
        for category in form.categories
        if category.short in there
        for subcategory in category.subcategories
        if subcategory.required and (category.short, subcategory.short) not in seconds
    ]


RULE = Rule("K102", "document", _find)
