"""D4: the bases of targets."""

from targetlang.diagnostics.catalogue.code import by_code
from targetlang.diff.catalogue.entry import entry

CODES = by_code(
    entry(
        "D401", "basis-replaced", "notice",
        ("指标值确定依据换了", "{names}的依据由“{old}”换成“{new}”。"),
        ("the basis was replaced", "The basis of {names} went from “{old}” to “{new}”."),
        {
            "added": ("{names}增加了依据“{new}”。", "{names} got the basis “{new}”."),
            "fewer": ("{names}少了依据“{old}”。", "{names} lost one basis, “{old}”, and kept others."),
        },
    ),
    entry(
        "D402", "basis-lost", "must_explain",
        ("指标值确定依据没有了", "{names}原来的依据“{old}”没有了，也没有别的依据。", "补上依据，或写“变动: 理由”。"),
        (
            "the basis is gone", "{names} lost the basis “{old}” and has no other.",
            "Give a basis, or write “变动: reason”.",
        ),
    ),
    entry(
        "D403", "basis-short-name", "equivalent",
        ("依据只换了简称", "{names}的依据只换了简称，由 @{old} 变为 @{new}。"),
        ("only the short name of the basis changed", "The basis of {names} is now called @{new}, not @{old}."),
        {
            "spelling": (
                "{names}的依据只有标点写法不同：“{new}”。",
                "The basis of {names} differs only in its marks: “{new}”.",
            ),
        },
    ),
    entry(
        "D404", "basis-moved-on", "record",
        ("依据文件的年份或文号更新", "{names}的依据由“{old}”更新为“{new}”。"),
        ("the document's year or number moved on", "The basis of {names} moved on from “{old}” to “{new}”."),
    ),
)
