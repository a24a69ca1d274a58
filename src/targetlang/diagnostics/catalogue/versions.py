"""V: versions and merges."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "V101",
        "conflict-marker",
        "error",
        "none",
        Text(
            "文件里留有合并冲突标记",
            "文件里留有合并时的冲突标记“{marker}”。",
            "在“<<<<<<<”和“>>>>>>>”之间选定要留的内容，再把标记行删掉。",
            labels={
                "ours": "一方写的是这样",
                "theirs": "另一方写的是这样",
                "ours_empty": "一方删掉了这里的内容",
                "theirs_empty": "另一方删掉了这里的内容",
            },
        ),
        Text(
            "merge conflict marker left in the file",
            "A conflict marker “{marker}” of a merge was left in the file.",
            "Choose what is to stay between “<<<<<<<” and “>>>>>>>”, then delete the marker lines.",
            labels={
                "ours": "one side says this",
                "theirs": "the other side says this",
                "ours_empty": "one side deleted what stood here",
                "theirs_empty": "the other side deleted what stood here",
            },
        ),
    ),
)
