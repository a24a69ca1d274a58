"""Where an indicator of one form stands in another: 产出.成本 of the older tree is 成本.经济成本 of the newer one.

The pairs are those seen in published forms (domain.md §1.5); they are data, not rules.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.ports.form import Path

_FIRSTS = {"项目完成": "产出", "项目效益": "效益"}
_SECONDS = {
    ("成本", "经济成本"): ("产出", "成本"),
    ("成本", "经济"): ("产出", "成本"),
    ("成本", ""): ("产出", "成本"),
    ("产出", "进度"): ("产出", "时效"),
    ("效益", "环境"): ("效益", "生态"),
    ("效益", "可持续"): ("效益", "可持续影响"),
    ("满意度", ""): ("满意度", "服务对象"),
    ("效益", "满意度"): ("满意度", "服务对象"),
    ("效益", "服务对象"): ("满意度", "服务对象"),
    ("效益", "服务对象满意度"): ("满意度", "服务对象"),
    ("效益", "社会公众"): ("满意度", "服务对象"),
    ("效益", "社会公众或服务对象"): ("满意度", "服务对象"),
    ("效益", "社会公众或服务对象满意度"): ("满意度", "服务对象"),
    ("满意度", "满意度"): ("满意度", "服务对象"),
    ("满意度", "服务对象满意度"): ("满意度", "服务对象"),
    ("满意度", "社会公众或服务对象"): ("满意度", "服务对象"),
    ("满意度", "社会公众或服务对象满意度"): ("满意度", "服务对象"),
}


def place_of(path: "Path", *, same_form: bool) -> tuple[str, str]:
    """Return the two levels of a path; of documents in different forms, those of the older tree."""
    second = path.subcategory.short if path.subcategory else ""
    first = path.category.short
    if same_form:
        return first, second
    first = _FIRSTS.get(first, first)
    return _SECONDS.get((first, second), (first, second))
