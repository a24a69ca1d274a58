"""K: a user's own Word template."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "K121",
        "word-template-faulty",
        "error",
        "none",
        Text(
            "Word 模板有错",
            "Word 模板有错。",
            "核对模板，docs/word-templates.md 列出能用的写法。",
            {
                "syntax": (
                    "Word 模板的这一段写错了：{error}。",
                    "核对这一段的 {{% … %}} 和 {{{{ … }}}}。",
                ),
                "not-ended": (
                    "Word 模板里，{{% {name} %}} 没有结束。",
                    "加上 {{% end{name} %}}。",
                ),
                "unknown-tag": (
                    "Word 模板里，没有 {{% {name} … %}} 这种写法。",
                    "核对拼写；是 endfor、endif 的，核对前面有没有对应的 for、if。",
                ),
                "misplaced": (
                    "Word 模板里，{{%{name} … %}} 没有单独占{place}。",
                    "把它移到单独的一段、表格里单独的一行或一格，那里不写别的。",
                ),
                "no-filter": (
                    "Word 模板里，竖线后面没有“{name}”这个写法。",
                    "核对拼写，docs/forms.md 列出竖线后面能接的。",
                ),
                "unreadable-tag": (
                    "Word 模板里，标记写到“{name}”这里读不懂。",
                    "核对括号、引号是否成对，逗号和点有没有漏写。",
                ),
                "no-element": (
                    "Word 模板里，没有第 [{name}] 项。",
                    "从 0 数起；先用 {{% if %}} 看有没有，或者用 {{% for %}} 逐个写。",
                ),
                "arguments": (
                    "Word 模板里，{name}(…) 括号里写的不对。",
                    "docs/forms.md 列出每一个括号里写什么。",
                ),
                "failed": (
                    "Word 模板的这一段出错：{error}。",
                    "核对用到的名字和写法，docs/word-templates.md 列出能用的。",
                ),
                "undefined": (
                    "Word 模板里没有“{name}”这个名字。",
                    "核对拼写，docs/word-templates.md 列出能用的名字。",
                ),
                "not-one-project": (
                    "文档里有 {count} 个项目，“{name}”不知道指哪一个。",
                    "用 {{%p for project in projects %}} 逐个写，或者加 --split project 一个项目生成一个文件。",
                ),
                "not-one-department": (
                    "文档里有 {count} 个部门，“{name}”不知道指哪一个。",
                    "用 {{%p for department in departments %}} 逐个写，或者一个部门生成一个文件（-o 文件夹/）。",
                ),
                "forbidden": (
                    "Word 模板不能用“{name}”。",
                    "只能用 docs/word-templates.md 列出的名字。",
                ),
                "no-text": (
                    "Word 模板在这里要写的不是文字，是{kind}。",
                    "写出要它的哪一项，例如 {{{{ project.name }}}}。",
                ),
                "not-asked": (
                    "Word 模板里“{name}”后面缺了括号。",
                    "例如 {{{{ project.text(\"目标\") }}}}、{{{{ project.money() }}}}。",
                ),
                "too-slow": (
                    "Word 模板循环太多，做不完。",
                    "减少循环的层数或次数。",
                ),
                "too-long": (
                    "Word 模板写出的内容太长。",
                    "不要反复拼接文字；项目很多时一个部门或一个项目生成一个文件。",
                ),
                "operator": (
                    "Word 模板用了“{operator}”，模板里不能用。",
                    "换一种写法。",
                ),
                "not-closed": (
                    "Word 模板的这一段里，“{name}”没有成对。",
                    "一个标记要在同一段里写完：{{{{ … }}}}、{{% … %}}。",
                ),
                "torn": (
                    "Word 模板的标记把段落或表格切断了。",
                    "包住整段的标记写成 {{%p … %}} 并单独占一段，包住整行的写成 {{%tr … %}} 并单独占一行，开头和结尾用同一种。",
                ),
                "old-format": (
                    "Word 模板是旧的 .doc 格式。",
                    "在 Word 或 WPS 里另存为 .docx。",
                ),
                "not-word": (
                    "Word 模板不是能读的 .docx 文档。",
                    "在 Word 或 WPS 里打开看看，另存为 Word 文档 (.docx)，不要存成模板 (.dotx) 或带宏的 (.docm)。",
                ),
                "too-large": (
                    "Word 模板太大。",
                    "删去图片等不需要的部分，最大 20 MB。",
                ),
            },
        ),
        Text(
            "a Word template is wrong",
            "The Word template is wrong.",
            "Check the template; docs/word-templates.md lists what there is.",
            {
                "syntax": (
                    "This paragraph of the Word template is miswritten: {error}.",
                    "Check {{% … %}} and {{{{ … }}}} in it.",
                ),
                "not-ended": (
                    "In the Word template, {{% {name} %}} is never ended.",
                    "Add {{% end{name} %}}.",
                ),
                "unknown-tag": (
                    "In the Word template, there is nothing like {{% {name} … %}}.",
                    "Check the spelling; for endfor and endif check that a for or if stands before.",
                ),
                "misplaced": (
                    "In the Word template {{%{name} … %}} has no place of its own ({place}).",
                    "Move it to a paragraph, or a row or cell of a table, that holds nothing else.",
                ),
                "no-filter": (
                    "In the Word template, there is no “{name}” to write after a bar.",
                    "Check the spelling; docs/forms.md lists what may follow a bar.",
                ),
                "unreadable-tag": (
                    "In the Word template, the tag can’t be read from “{name}” on.",
                    "Check that brackets and quotes come in pairs, and for a missing comma or dot.",
                ),
                "no-element": (
                    "In the Word template, there is no element [{name}].",
                    "Counting begins at 0; ask with {{% if %}} whether there is one, or go through them with {{% for %}}.",
                ),
                "arguments": (
                    "In the Word template, what stands in the brackets of {name}(…) does not fit.",
                    "docs/forms.md lists what goes into the brackets of each.",
                ),
                "failed": (
                    "This paragraph of the Word template fails: {error}.",
                    "Check the names; docs/word-templates.md lists those there are.",
                ),
                "undefined": (
                    "The Word template has no name “{name}”.",
                    "Check the spelling; docs/word-templates.md lists the names there are.",
                ),
                "not-one-project": (
                    "The document has {count} projects, and “{name}” could be any of them.",
                    "Go through them with {{%p for project in projects %}}, or make a file of each with --split project.",
                ),
                "not-one-department": (
                    "The document has {count} departments, and “{name}” could be any of them.",
                    "Go through them with {{%p for department in departments %}}, or make a file of each (-o FOLDER/).",
                ),
                "forbidden": (
                    "The Word template can’t use “{name}”.",
                    "It may use the names that docs/word-templates.md lists.",
                ),
                "no-text": (
                    "What the Word template writes here is no text but {kind}.",
                    "Say which part of it, as in {{{{ project.name }}}}.",
                ),
                "not-asked": (
                    "In the Word template “{name}” lacks its brackets.",
                    "Write {{{{ project.text(\"目标\") }}}} or {{{{ project.money() }}}}.",
                ),
                "too-slow": (
                    "The Word template has too many loops to come to an end.",
                    "Use fewer loops, or shorter ones.",
                ),
                "too-long": (
                    "The Word template writes too much.",
                    "Don’t join texts again and again; with many projects make a file of each.",
                ),
                "operator": (
                    "The Word template uses “{operator}”, which templates don’t have.",
                    "Write it another way.",
                ),
                "not-closed": (
                    "In this paragraph of the Word template “{name}” has no counterpart.",
                    "A tag has to end in the paragraph where it begins: {{{{ … }}}}, {{% … %}}.",
                ),
                "torn": (
                    "The tags of the Word template cut a paragraph or a table apart.",
                    "Tags around whole paragraphs are {{%p … %}}, in a paragraph of their own, those around whole rows {{%tr … %}}, in a row of their own.",
                ),
                "old-format": (
                    "The Word template has the old format .doc.",
                    "Save it as .docx in Word or WPS.",
                ),
                "not-word": (
                    "The Word template is no readable .docx document.",
                    "Open it in Word or WPS and save it as a Word document (.docx), not as a template (.dotx) or with macros (.docm).",
                ),
                "too-large": (
                    "The Word template is too large.",
                    "Leave out pictures and what else is not needed; 20 MB is the most.",
                ),
            },
        ),
    ),
)
