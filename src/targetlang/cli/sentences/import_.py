"""`import`: why a document that exists can't be read."""

SENTENCES = {
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
