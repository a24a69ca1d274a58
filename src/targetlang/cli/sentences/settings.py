"""Faults of a configuration and of codes that a user wrote."""

SENTENCES = {
    "unreadable": ("{path}: 读不了：{reason}", "{path}: cannot be read: {reason}"),
    "not-utf-8": ("{path}:1: 不是 UTF-8，请用 UTF-8 保存", "{path}:1: not UTF-8; save it as UTF-8"),
    "not-toml": ("{path}:{line}: 不是合法的 TOML：{reason}", "{path}:{line}: not valid TOML: {reason}"),
    "bare-chinese": (
        "{path}:{line}: 中文的名称要加直引号，例如 [form.\"河北\"]",
        "{path}:{line}: a Chinese name needs straight quotes, such as [form.\"河北\"]",
    ),
    "at": ("{path}:{line}: {key}：{fault}", "{path}:{line}: {key}: {fault}"),
    "width": ("只能是 1 或 2", "must be 1 or 2"),
    "lang": ("“{lang}”不认识，只能是 zh 或 en", "“{lang}” is unknown, it must be zh or en"),
    "strict": ("只能是 true 或 false", "must be true or false"),
    "form": ("应当是表，写成 [form.\"河北\"]", "must be a table, written [form.\"河北\"]"),
    "files": ("应当是一组表，写成 [[files]]", "must be a list of tables, written [[files]]"),
    "no-path": ("缺少 path，例如 path = [\"往年/**\"]", "has no path, such as path = [\"old/**\"]"),
    "severity": ("应当是表，例如 Q104 = \"note\"", "must be a table, such as Q104 = \"note\""),
    "unknown-severity": ("“{severity}”不认识，只能是 {known}", "“{severity}” is unknown, it must be one of {known}"),
    "protected": (
        "{code} 是勾稽、引用或写法错误，不能在配置里关掉或降低",
        "{code} is an error of arithmetic, reference or writing; a configuration cannot turn it off or down",
    ),
    "table": ("应当是表", "must be a table"),
    "texts": ("应当是一组文字，例如 [\"甲\", \"乙\"]", "must be a list of texts, such as [\"a\", \"b\"]"),
    "text": ("应当是文字", "must be a text"),
    "unknown-key": ("不认识“{key}”，可以写：{known}", "“{key}” is unknown; these are known: {known}"),
    "unknown-key-near": ("不认识“{key}”，是不是“{near}”？", "“{key}” is unknown, did you mean “{near}”?"),
    "unknown-code": (
        "没有“{code}”这个代码，用 targetlang rules 看全部代码",
        "there is no code “{code}”; targetlang rules lists all of them",
    ),
    "unknown-code-near": ("没有“{code}”这个代码，是不是“{near}”？", "there is no code “{code}”, did you mean “{near}”?"),
}
