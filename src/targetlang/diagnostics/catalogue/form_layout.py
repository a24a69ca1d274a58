"""K: layouts of forms of one's own."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "K120",
        "form-layout-faulty",
        "error",
        "none",
        Text(
            "规范的版式有错",
            "规范“{form}”的版式有错。",
            "核对 layout.html.j2。",
            {
                "syntax": (
                    "规范“{form}”的版式写错了：{error}。",
                    "核对这一行的 {{% … %}} 和 {{{{ … }}}}。",
                ),
                "not-ended": (
                    "规范“{form}”的版式里，{{% {name} %}} 没有结束。",
                    "加上 {{% end{name} %}}。",
                ),
                "unknown-tag": (
                    "规范“{form}”的版式里，没有 {{% {name} … %}} 这种写法。",
                    "核对拼写；是 endfor、endif 的，核对前面有没有对应的 for、if。",
                ),
                "no-filter": (
                    "规范“{form}”的版式里，竖线后面没有“{name}”这个写法。",
                    "核对拼写，docs/forms.md 列出竖线后面能接的。",
                ),
                "unreadable-tag": (
                    "规范“{form}”的版式里，标记写到“{name}”这里读不懂。",
                    "核对括号、引号是否成对，逗号和点有没有漏写。",
                ),
                "no-element": (
                    "规范“{form}”的版式里，没有第 [{name}] 项。",
                    "从 0 数起；先用 {{% if %}} 看有没有，或者用 {{% for %}} 逐个写。",
                ),
                "arguments": (
                    "规范“{form}”的版式里，{name}(…) 括号里写的不对。",
                    "docs/forms.md 列出每一个括号里写什么。",
                ),
                "failed": (
                    "规范“{form}”的版式在这一行出错：{error}。",
                    "核对用到的名字和写法，docs/forms.md 列出能用的。",
                ),
                "undefined": (
                    "规范“{form}”的版式里没有“{name}”这个名字。",
                    "核对拼写，docs/forms.md 列出能用的名字。",
                ),
                "forbidden": (
                    "规范“{form}”的版式不能用“{name}”。",
                    "只能用 docs/forms.md 列出的名字。",
                ),
                "no-text": (
                    "规范“{form}”的版式在这一行要印的不是文字，是{kind}。",
                    "写出要它的哪一项，例如 {{{{ project.name }}}}。",
                ),
                "not-asked": (
                    "规范“{form}”的版式里，“{name}”后面缺了括号。",
                    "例如 {{{{ project.money() }}}}。",
                ),
                "too-slow": (
                    "规范“{form}”的版式循环太多，做不完。",
                    "减少循环的层数或次数。",
                ),
                "too-long": (
                    "规范“{form}”的版式写出的内容太长。",
                    "不要反复拼接文字。",
                ),
                "too-large": (
                    "规范“{form}”的版式太大，最多 {most} 个字符。",
                    "删去不需要的部分。",
                ),
                "operator": (
                    "规范“{form}”的版式用了“{operator}”，版式里不能用。",
                    "换一种写法。",
                ),
                "misplaced": (
                    "规范“{form}”的版式里，<{tag}> 不能写在这里。",
                    "能写 h1 到 h3、p、hr、table，表里写 caption、thead、tbody、tr、th、td。",
                ),
                "late-head": (
                    "规范“{form}”的版式里，<thead> 要写在表的最前面。",
                    "把它移到第一行之前。",
                ),
                "attribute": (
                    "规范“{form}”的版式里，<{tag}> 没有“{name}”这个属性。",
                    "单元格能写 class、colspan、rowspan、scope，段落能写 class，标题能写 title。",
                ),
                "class": (
                    "规范“{form}”的版式里，class 写了“{words}”。",
                    "只能写 left、center、right 中的一个；单元格还能加 number。",
                ),
                "scope": (
                    "规范“{form}”的版式里，scope 写了“{scope}”。",
                    "只能写 col 或 row。",
                ),
                "span": (
                    "规范“{form}”的版式里，{name} 写了“{written}”。",
                    "要写 1 到 {most} 的整数。",
                ),
                "gap": (
                    "规范“{form}”的版式里，表“{caption}”第{row}行第{column}列是空的，没有单元格。",
                    "核对这一行的 colspan，使每一行的列数相同。",
                ),
                "overlap": (
                    "规范“{form}”的版式里，表“{caption}”第{row}行第{column}列的单元格和别的单元格重叠。",
                    "核对 colspan 和上面各行的 rowspan。",
                ),
                "below": (
                    "规范“{form}”的版式里，表“{caption}”第{row}行第{column}列的单元格伸到了最后一行以下。",
                    "核对它的 rowspan。",
                ),
                "not-open": (
                    "规范“{form}”的版式里，</{tag}> 没有对应的开头。",
                    "核对标签是否成对。",
                ),
                "not-closed": (
                    "规范“{form}”的版式里，<{tag}> 没有结束。",
                    "加上 </{tag}>。",
                ),
                "stray-text": (
                    "规范“{form}”的版式里，“{text}”写在了段落和单元格之外。",
                    "把它放进 <p> 或单元格里。",
                ),
                "unreadable": (
                    "规范“{form}”的版式里，“{text}”不是标签。",
                    "文字里的 < 要写成 &lt;。",
                ),
                "horizon-lost": (
                    "规范“{form}”的版式里，哪里也没有印指标“{horizon}”的值。",
                    "加一列 horizon = \"{horizon}\" 的指标值，或者用 .rows(horizon=\"{horizon}\") 印出来。",
                ),
            },
        ),
        Text(
            "the layout of a form is wrong",
            "The layout of the form “{form}” is wrong.",
            "Check layout.html.j2.",
            {
                "syntax": (
                    "The layout of the form “{form}” is miswritten: {error}.",
                    "Check {{% … %}} and {{{{ … }}}} in this line.",
                ),
                "not-ended": (
                    "In the layout of the form “{form}”, {{% {name} %}} is never ended.",
                    "Add {{% end{name} %}}.",
                ),
                "unknown-tag": (
                    "In the layout of the form “{form}”, there is nothing like {{% {name} … %}}.",
                    "Check the spelling; for endfor and endif check that a for or if stands before.",
                ),
                "no-filter": (
                    "In the layout of the form “{form}”, there is no “{name}” to write after a bar.",
                    "Check the spelling; docs/forms.md lists what may follow a bar.",
                ),
                "unreadable-tag": (
                    "In the layout of the form “{form}”, the tag can’t be read from “{name}” on.",
                    "Check that brackets and quotes come in pairs, and for a missing comma or dot.",
                ),
                "no-element": (
                    "In the layout of the form “{form}”, there is no element [{name}].",
                    "Counting begins at 0; ask with {{% if %}} whether there is one, or go through them with {{% for %}}.",
                ),
                "arguments": (
                    "In the layout of the form “{form}”, what stands in the brackets of {name}(…) does not fit.",
                    "docs/forms.md lists what goes into the brackets of each.",
                ),
                "failed": (
                    "The layout of the form “{form}” fails in this line: {error}.",
                    "Check the names; docs/forms.md lists those there are.",
                ),
                "undefined": (
                    "The layout of the form “{form}” has no name “{name}”.",
                    "Check the spelling; docs/forms.md lists the names there are.",
                ),
                "forbidden": (
                    "The layout of the form “{form}” can’t use “{name}”.",
                    "It may use the names that docs/forms.md lists.",
                ),
                "no-text": (
                    "What the layout of the form “{form}” prints in this line is no text but {kind}.",
                    "Say which part of it, as in {{{{ project.name }}}}.",
                ),
                "not-asked": (
                    "In the layout of the form “{form}” “{name}” lacks its brackets.",
                    "Write {{{{ project.money() }}}}.",
                ),
                "too-slow": (
                    "The layout of the form “{form}” has too many loops to come to an end.",
                    "Use fewer loops, or shorter ones.",
                ),
                "too-long": (
                    "The layout of the form “{form}” writes too much.",
                    "Don’t join texts again and again.",
                ),
                "too-large": (
                    "The layout of the form “{form}” is too large; {most} characters are the most.",
                    "Leave out what is not needed.",
                ),
                "operator": (
                    "The layout of the form “{form}” uses “{operator}”, which layouts don’t have.",
                    "Write it another way.",
                ),
                "misplaced": (
                    "In the layout of the form “{form}” <{tag}> can't stand here.",
                    "There are h1 to h3, p, hr and table, with caption, thead, tbody, tr, th and td in a table.",
                ),
                "late-head": (
                    "In the layout of the form “{form}” <thead> has to come first in its table.",
                    "Move it above the first row.",
                ),
                "attribute": (
                    "In the layout of the form “{form}” <{tag}> has no attribute “{name}”.",
                    "Cells have class, colspan, rowspan and scope, paragraphs class, headings title.",
                ),
                "class": (
                    "In the layout of the form “{form}” a class says “{words}”.",
                    "It may be one of left, center and right; cells may add number.",
                ),
                "scope": (
                    "In the layout of the form “{form}” a scope says “{scope}”.",
                    "It may be col or row.",
                ),
                "span": (
                    "In the layout of the form “{form}” {name} is “{written}”.",
                    "Write a whole number from 1 to {most}.",
                ),
                "gap": (
                    "In the layout of the form “{form}” row {row} of the table “{caption}” has no cell in column {column}.",
                    "Check colspan in this row: all rows have the same number of columns.",
                ),
                "overlap": (
                    "In the layout of the form “{form}” the cell in row {row}, column {column} of the table “{caption}” covers another one.",
                    "Check colspan, and rowspan in the rows above.",
                ),
                "below": (
                    "In the layout of the form “{form}” the cell in row {row}, column {column} of the table “{caption}” reaches below the last row.",
                    "Check its rowspan.",
                ),
                "not-open": (
                    "In the layout of the form “{form}” </{tag}> closes nothing.",
                    "Check that tags come in pairs.",
                ),
                "not-closed": (
                    "In the layout of the form “{form}” <{tag}> is never closed.",
                    "Add </{tag}>.",
                ),
                "stray-text": (
                    "In the layout of the form “{form}” “{text}” stands outside paragraphs and cells.",
                    "Put it into <p> or into a cell.",
                ),
                "unreadable": (
                    "In the layout of the form “{form}” “{text}” is no tag.",
                    "Write < in a text as &lt;.",
                ),
                "horizon-lost": (
                    "The layout of the form “{form}” prints the values of indicators in “{horizon}” nowhere.",
                    "Add a column of the target with horizon = \"{horizon}\", or print .rows(horizon=\"{horizon}\").",
                ),
            },
        ),
    ),
)
