"""`diff`: its two sides and its settings."""

SENTENCES = {
    "two-sides": (
        "请写出要比较的两边，例如 targetlang diff 2024.target 2025.target",
        "name the two sides to compare, such as targetlang diff 2024.target 2025.target",
    ),
    "too-many-sides": ("只能比较两边；比较整个分支请用 --against", "only two sides can be compared; --against compares a whole branch"),
    "no-common-start": (
        "没有 {name} 这个版本，或者它和当前版本没有共同的来历",
        "there is no revision {name}, or it has no history in common with the current one",
    ),
    "common-start": ("{name}（共同起点 {commit}）", "{name} (merge base {commit})"),
    "paths": ("{paths}", "{paths}"),
    "no-files": ("{label} 里没有 .target 文件", "{label} holds no .target files"),
    "faulty-side": ("{label} 有错误，只比较了读得懂的部分", "{label} has errors; only what can be read was compared"),
    "unreadable-side": ("有一边读不出来，没有比较", "one side cannot be read; nothing was compared"),
    "unmapped-old": ("--map {pair}：旧的一边没有编码是 {code} 的项目", "--map {pair}: the old side has no project with the code {code}"),
    "unmapped-new": ("--map {pair}：新的一边没有编码是 {code} 的项目", "--map {pair}: the new side has no project with the code {code}"),
    "unanswered": ("有 {count} 项须说明的变化没有写“变动: 理由”", "{count:change} to be explained without “变动: reason”"),
    "unmade-format": ("这个版本还不能生成 {format}", "this version cannot write {format} yet"),
    "map-form": ("--map 要写成“原编码=新编码”，现在是“{pair}”", "--map is written “OLDCODE=NEWCODE”, not “{pair}”"),
    "not-toml": ("{path}: 不是合法的 TOML：{reason}", "{path}: not valid TOML: {reason}"),
    "table": ("{path}: diff 应当是表，写成 [diff]", "{path}: diff must be a table, written [diff]"),
    "unknown-key": ("[diff] 里不认识“{key}”，可以写 {known}", "[diff] does not know “{key}”; these are known: {known}"),
    "value": ("“{key}”不能是“{value}”：{expected}", "“{key}” cannot be “{value}”: {expected}"),
    "level": ("显示的级别不能是“{value}”：{expected}", "the level to show cannot be “{value}”: {expected}"),
    "mode-expected": ("写 年际 或 修订", "write 年际 (between years) or 修订 (revision)"),
    "show-expected": ("写 须说明、提示、记录 或 等价", "write must_explain, notice, record or equivalent"),
    "severity-expected": (
        "写成“代码 = 级别”，级别是须说明、提示、记录、等价之一",
        "write “CODE = LEVEL”, the level one of must_explain, notice, record, equivalent",
    ),
    "pairs-expected": ("写成“原编码 = 新编码”", "write “OLDCODE = NEWCODE”"),
    "percent-expected": ("写一个百分数，如 10", "write a percentage, such as 10"),
    "amount-expected": ("写一笔钱，如 50万元", "write a sum of money, such as 50万元"),
    "code-level": (
        "{code} 的级别不能是“{value}”：写 须说明、提示、记录、等价 之一",
        "the level of {code} cannot be “{value}”: write one of must_explain, notice, record, equivalent",
    ),
}
