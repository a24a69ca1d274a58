"""`import`: what was read of an existing document, and why one can't be. The family is a word of Python, so the module has a `_`."""

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
    "unknown-column": (
        "指标表的“{heading}”一列没有对应的栏目，内容作为注释写在各条指标下面。",
        "No field for the column “{heading}”; what it says is a comment below each indicator.",
    ),
    "other-year": (
        "年度写作 {year}，原表里还有 {other} 年，两年的表请分成两个文件。",
        "The fiscal year is written as {year}, but the document has {other} too; put two years into two files.",
    ),
    "unplaced-text": ("这段文字没有对应的栏目，作为注释保留：{text}", "No field for this text, kept as a comment: {text}"),
    "unsayable": (
        "“{label}”的内容没法写成一行，作为注释保留：{text}",
        "“{label}”: no line can say this, so it is kept as a comment: {text}",
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
    # Why a file can't be read.
    "damaged": (
        "文件不完整或者已经损坏，请在 Word 或 WPS 里打开、另存一份再导入",
        "the file is incomplete or damaged; open it in Word or WPS and save a copy, then import that",
    ),
    "embedded": (
        "文件里嵌着另一份文件，请在 Word 里打开、另存为 .docx 再导入",
        "another file is embedded in this one; open it in Word and save it as .docx, then import that",
    ),
    "encrypted": (
        "文件加了密码，请在 Word、Excel 或 WPS 里取消密码、另存后再导入",
        "the file is protected by a password; remove it in Word, Excel or WPS and save, then import",
    ),
    "far-cell": (
        "单元格 {cell} 离表格太远（最多 {most} 行），请把它删掉或者移近再导入",
        "cell {cell} is too far off (at most {most} rows); delete it or move it nearer, then import",
    ),
    "has-doctype": (
        "文件里有 DOCTYPE 声明，Office 文件不会有，为了安全没有读；请在 Word 或 WPS 里另存一份再导入",
        "the file has a DOCTYPE, which no Office file has, and for safety it was not read; save a copy in Word or WPS, then import that",
    ),
    "not-excel": (
        "这不是 Excel 工作簿，请在 Excel 或 WPS 里打开、另存为 .xlsx 再导入",
        "this is no Excel workbook; open it in Excel or WPS and save it as .xlsx, then import that",
    ),
    "not-office": (
        "这不是 .docx 或 .xlsx 文件，只是名称像，请在 Word、Excel 或 WPS 里打开、另存为 .docx 或 .xlsx 再导入",
        "this is a .docx or .xlsx file by its name only; open it in Word, Excel or WPS and save it as .docx or .xlsx, then import that",
    ),
    "not-word": (
        "这不是 Word 文档，请在 Word 或 WPS 里打开、另存为 .docx 再导入",
        "this is no Word document; open it in Word or WPS and save it as .docx, then import that",
    ),
    "old-office": (
        "这是旧格式的文件（.doc 或 .xls），请在 Word、Excel 或 WPS 里另存为 .docx 或 .xlsx 再导入",
        "this is a file of the old format (.doc or .xls); save it as .docx or .xlsx in Word, Excel or WPS, then import that",
    ),
    "text-too-long": (
        "有一段文字超过 {most} 个字，太长了，请拆开再导入",
        "a piece of text has more than {most} characters; divide it, then import",
    ),
    "too-compressed": (
        "文件解开以后比原来大 {most} 倍以上，不像正常的文件，没有读；请在 Word、Excel 或 WPS 里另存一份再导入",
        "the file unpacks to more than {most} times its size, which no usual file does, and was not read; save a copy in Word, Excel or WPS, then import that",
    ),
    "too-deep": (
        "文件里的内容嵌套超过 {most} 层，太深了，请把嵌套的表格或文本框移到外面再导入",
        "what is in the file is nested more than {most} deep; move nested tables or text boxes outside, then import",
    ),
    "too-large": (
        "文件太大（最多 {most} MB），请拆成几个文件再导入",
        "the file is too large (at most {most} MB); divide it into several files, then import those",
    ),
    "too-large-table": (
        "有一张表格超过 {most} 格，太大了，请拆成几张再导入",
        "a table has more than {most} places for cells; divide it into several, then import",
    ),
    "too-many-elements": (
        "文件的内容太多（最多 {most} 个元素），请拆成几个文件再导入",
        "there is too much in the file (at most {most} elements); divide it into several files, then import those",
    ),
    "too-many-parts": (
        "文件里的部件超过 {most} 个，请在 Word、Excel 或 WPS 里删去图片、另存后再导入",
        "the file has more than {most} parts; delete pictures and save it in Word, Excel or WPS, then import that",
    ),
    "too-wide": (
        "有一张表格的列太多（一格最多跨 {most} 列），请在 Word 里减少列数再导入",
        "a table has too many columns (a cell spans at most {most}); reduce them in Word, then import",
    ),
    "too-many-bytes": ("文件超过 {most} MB，不像是一张表，请只留下需要的部分", "the file is larger than {most} MB, which no form is; keep only the part that is needed"),
    "not-plain": (
        "文件内容不是文本或网页，请用 Word 或 Excel 打开后另存为 .docx 或 .xlsx，再导入",
        "what is in the file is neither text nor a page; open it in Word or Excel, save it as .docx or .xlsx and import that",
    ),
    "unknown-encoding": ("看不出文件用的是什么编码，请用记事本另存为 UTF-8", "the encoding of the file is unknown; save it as UTF-8"),
    "table-too-large": ("有一张表超过 {most} 格，不像是绩效目标表，请删去空行空列", "a table has more than {most} cells, which no form has; delete its empty rows and columns"),
    "json-encoding": ("JSON 的编码有问题，请另存为 UTF-8", "the encoding of the JSON is faulty; save it as UTF-8"),
    "json-broken": (
        "JSON 在第 {line} 行第 {column} 列断了或写错了，请重新导出",
        "the JSON is cut off or faulty at line {line}, column {column}; export it again",
    ),
    "json-too-deep": ("JSON 的括号套得太深，不是 targetlang 导出的文档", "the JSON is nested too deeply for a document of targetlang"),
    "json-long-number": ("JSON 里的数 {number} 太长；金额和数量要写成文字", "the number {number} in the JSON is too long; amounts are written as text"),
    "json-key-twice": ("JSON 的同一个对象里，{key} 写了两次，请删去一个", "one object of the JSON has {key} twice; delete one of them"),
    "json-other": (
        "这个 JSON 不是 targetlang build --to json 导出的文档：没有 version 和 departments",
        "this JSON is no document of targetlang build --to json: it has no version and departments",
    ),
    "json-version": (
        "这个 JSON 的版本是 {version}，只能读版本 {known}；请升级 targetlang，或用旧版本重新导出",
        "this JSON has version {version}, and only {known} can be read; upgrade targetlang or export it again",
    ),
    "json-missing-key": ("{place} 缺少 {key}，请补上", "{place} lacks {key}; add it"),
    "json-unknown-key": ("{place} 里有不认识的 {key}，读了会丢失；请改名或删去", "{place} has an unknown {key}, which would be lost; rename or delete it"),
    "json-not-text": ("{place} 要是文字（带引号）", "{place} has to be a string"),
    "json-not-whole": ("{place} 要是整数", "{place} has to be a whole number"),
    "json-not-flag": ("{place} 要是 true 或 false", "{place} has to be true or false"),
    "json-not-list": ("{place} 要是列表 […]", "{place} has to be a list […]"),
    "json-not-object": ("{place} 要是对象（花括号）", "{place} has to be an object"),
    "json-not-number": ("{place} 要是写成文字的数，如 \"34.00\"", "{place} has to be a number written as a string, as \"34.00\""),
    "json-not-listed": ("{place} 只能是 {choices} 之一", "{place} has to be one of {choices}"),
    "json-no-value": ("{place} 不是字段的值：要是文字、整数、null 或对象", "{place} is no value of a field: a string, a whole number, null or an object"),
    "json-surrogate": ("{place} 里有不成字的编码，请改正这段文字", "{place} holds half a character; correct this text"),
    "json-unsayable": (
        "{place} 的“{text}”在 .target 里写不出来：换行、特殊空白、全角花括号，或与别的写法混淆；请改写",
        "{place} can't be said in a .target file: “{text}” has a line end, an odd blank or a full-width brace, or reads as something else; reword it",
    ),
    "json-basis-differs": (
        "{place} 引用的依据 {name} 在 bases 里是“{text}”，两处要一致",
        "{place} refers to the basis {name}, which bases gives as “{text}”; make them the same",
    ),
    "json-row-missing": (
        "{place} 里没有所采用的指标组的指标“{name}”，请补上，或不采用这个组",
        "{place} lacks the indicator “{name}” of a group that uses names; add it or don't use the group",
    ),
}
