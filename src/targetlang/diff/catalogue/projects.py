"""D1: projects that came, went, or are known by another code or name."""

from targetlang.diagnostics.catalogue.code import by_code
from targetlang.diff.catalogue.entry import entry

CODES = by_code(
    entry(
        "D101", "project-added", "notice",
        ("新增项目", "新增项目“{project}”，预算 {budget}。"),
        ("a project was added", "Project “{project}” is new, budget {budget}."),
        {"blank": ("新增项目“{project}”，没有写预算。", "Project “{project}” is new, without a budget.")},
    ),
    entry(
        "D102", "project-removed", "must_explain",
        (
            "项目没有了", "原有项目“{project}”（预算 {budget}）没有了。",
            "已经结束的写“撤销 {code}: 理由”；换了编码的，在接续的项目里写“原编码: {code}”。",
        ),
        (
            "a project is gone", "Project “{project}” (budget {budget}) is gone.",
            "If it ended write “撤销 {code}: reason”; if its code changed write “原编码: {code}” in its successor.",
        ),
        {"blank": ("原有项目“{project}”没有了。", "Project “{project}” is gone.")},
    ),
    entry(
        "D103", "project-withdrawn", "record",
        ("项目已撤销，有记录", "项目“{project}”（预算 {budget}）已撤销：{record}。"),
        ("a project was withdrawn on record", "Project “{project}” (budget {budget}) was withdrawn: {record}."),
        {"blank": ("项目“{project}”已撤销：{record}。", "Project “{project}” was withdrawn: {record}.")},
    ),
    entry(
        "D104", "project-renamed", "record",
        ("编码没变，名称变了", "项目名称由“{old}”改为“{new}”。"),
        ("same code, new name", "The project's name changed from “{old}” to “{new}”."),
    ),
    entry(
        "D105", "project-recoded", "notice",
        ("名称没变，编码变了", "项目“{project}”的编码由 {old} 变为 {new}。"),
        ("same name, new code", "The code of project “{project}” changed from {old} to {new}."),
    ),
    entry(
        "D106", "project-succeeded", "notice",
        (
            "编码和名称都变了，可能是接续的项目", "“{new}”像是接续“{old}”的项目（相似 {likeness}），已按同一项目对照。",
            "若是同一项目，写“原编码: {code}”确认；若不是，给原项目写“撤销 {code}: 理由”。",
        ),
        (
            "code and name changed, probably a successor",
            "“{new}” looks like the successor of “{old}” ({likeness} alike) and was compared with it.",
            "If it is, confirm it with “原编码: {code}”; if not, write “撤销 {code}: reason” for the old one.",
        ),
        {
            "candidate": (
                "“{new}”可能是接续“{old}”的项目（相似 {likeness}），把握不够，没有合并对照。",
                "“{new}” may be the successor of “{old}” ({likeness} alike); that is not sure enough to compare them.",
            ),
            "hint": (
                "“{new}”接续“{old}”（按写明的原编码 {code}）。",
                "“{new}” succeeds “{old}” (by the written code {code}).",
            ),
        },
    ),
    entry(
        "D107", "project-split", "must_explain",
        ("一个项目拆成了几个", "项目“{old}”（{budget}）拆分为：{parts}。", "在拆出的一个项目里写“变动: 理由”。"),
        (
            "a project was split", "Project “{old}” ({budget}) was split into: {parts}.",
            "Write “变动: reason” in one of the parts.",
        ),
    ),
    entry(
        "D108", "projects-merged", "must_explain",
        ("几个项目合成了一个", "项目 {parts} 合并为“{new}”（{budget}）。", "在合并后的项目里写“变动: 理由”。"),
        (
            "projects were merged", "Projects {parts} were merged into “{new}” ({budget}).",
            "Write “变动: reason” in the merged project.",
        ),
    ),
)
