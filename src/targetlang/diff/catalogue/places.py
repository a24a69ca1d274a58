"""D6: order and place."""

from targetlang.diagnostics.catalogue.code import by_code
from targetlang.diff.catalogue.entry import entry

CODES = by_code(
    entry(
        "D601", "order-changed", "equivalent",
        ("只是顺序不同", "{what}的顺序不同，内容不受影响。"),
        ("only the order changed", "The order of {what} changed, and nothing else by that."),
    ),
    entry(
        "D602", "department-changed", "notice",
        ("项目或单位换了部门", "项目由“{old}”转到“{new}”。"),
        ("a project or entity moved to another department", "The project moved from “{old}” to “{new}”."),
        {"entity": ("单位“{name}”由“{old}”转到“{new}”。", "Entity “{name}” moved from “{old}” to “{new}”.")},
    ),
    entry(
        "D603", "form-changed", "notice",
        ("换了规范", "规范由“{old}”换成“{new}”；指标按两张表的对应类别比较，类别不同不再另报。"),
        (
            "another form",
            "The form changed from “{old}” to “{new}”; indicators are compared by corresponding categories.",
        ),
    ),
)
