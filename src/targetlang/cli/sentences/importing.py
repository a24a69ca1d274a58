"""`import`: what was read of an existing document, and what a person has to look at."""

SENTENCES = {
    "needs-folder": (
        "有 {count} 个文件，-o 要写一个文件夹（以 / 结尾）",
        "there are {count:file}: -o has to name a folder (ending in /)",
    ),
    "none-found": ("文件夹里没有能导入的文件", "the folder holds no file that can be imported"),
    "old-format": (
        "{path} 是旧格式 {suffix}，请先在 Word 或 WPS 里另存为 .{new}",
        "{path} is of the old format {suffix}; save it as .{new} in Word or WPS first",
    ),
    "unknown-format": ("不知道 {path} 是什么格式，请用 --from {formats}", "what format is {path}? Use --from with one of {formats}"),
    "nothing": (
        "没有认出任何栏目：它可能不是绩效目标表，或者表样不在已有的规范里，可以用 --form 指明",
        "no part was recognised: it may be no performance target form, or one that is not known; --form names one",
    ),
    "read": (
        "{path}：按“{form}”的表样读出 {departments} 个部门（单位）、{projects} 个项目、{indicators} 条指标。",
        "{path}: read by the form “{form}”: {departments:department}, {projects:project}, {indicators:indicator}.",
    ),
    "look": ("以上 {count} 处请对照原件看一看。", "Please compare the {count:place} above with the original."),
    "next": ("写入 {path}，请运行：targetlang check {path}", "Wrote {path}. Now run: targetlang check {path}"),
    "unplaced": (
        "“{block}”里的“{label}”没有对应的栏目，作为注释保留：{text}",
        "“{block}”: no field for “{label}”, kept as a comment: {text}",
    ),
    "kept": (
        "指标“{name}”的指标值“{value}”读不成数量，照原样放在引号里；补全以后去掉引号。",
        "Indicator “{name}”: the value “{value}” is no quantity as it stands and is kept in quotes; take them off when it is complete.",
    ),
    "no-department": ("原表没有写部门，先写作“{name}”。", "The document names no department; “{name}” is written for it."),
    "added-up": (
        "原表没有写总额，按各项来源 {parts} 加出 {total}。",
        "The document states no total; its sources {parts} add up to {total}.",
    ),
    "guessed-label": ("把“{label}”当作“{near}”。", "“{label}” was taken for “{near}”."),
    "moved-level": (
        "规范里“{second}”不在“{first}”下面，写作 {path}。",
        "In the form “{second}” does not stand below “{first}”; it is written as {path}.",
    ),
    "unknown-level": (
        "没有“{first} / {second}”这一级指标，照原样写，check 会提示相近的名称。",
        "There is no level “{first} / {second}” in the form; it is written as it stands, and check offers near names.",
    ),
}
