"""`check`: what was looked at, fixed, written as a baseline, and what could not be judged."""

SENTENCES = {
    "no-files": ("没有 .target 文件", "no .target files"),
    "confirm-alone": ("--confirm 要与 --fix 或 --diff 同用", "--confirm goes with --fix or --diff"),
    "unwatchable": (
        "--watch 只查看文件，不能与 -、--fix、--write-baseline 同用",
        "--watch only looks at files: no -, --fix or --write-baseline",
    ),
    "watching": ("{time} 正在监视，按 Ctrl-C 结束", "{time} watching; Ctrl-C ends"),
    "fixed": ("改正了 {count} 处", "{count} fixed"),
    "fixable": ("可以改正 {count} 处", "{count} would be fixed"),
    "fix-refused": ("{count} 处没有动，改了会带来新的问题", "{count} left alone, a fix would have made something worse"),
    "fix-left": ("另有 {count} 处加 --confirm 可改", "{count} more with --confirm"),
    "fix-parts": ("，", "; "),
    "statistics-marks": (
        "* 可以自动改正 (--fix)  ? 有改正建议 (--fix --confirm)",
        "* fixable (--fix)  ? guesses (--fix --confirm)",
    ),
    "defaults": ("没有配置文件，全部是默认值", "no configuration file: all defaults"),
    "undecided-unread": (
        "“{name}”有读不懂的行（第 {line} 行），缺项和测算合计没有判断",
        "“{name}” has a line that could not be read (line {line}): what is missing and the sum of costs were not judged",
    ),
    "undecided-no-group": (
        "“{name}”采用的指标组不存在，缺项没有判断",
        "“{name}” takes over a group that is not there: what is missing was not judged",
    ),
    "undecided-more": ("还有 {count} 处没有判断", "{count:more block} not judged"),
    "baseline-written": ("{count} 条发现已写入 {path}", "{count:finding} written to {path}"),
    "baseline-gone": ("基线里有 {count} 条已经不再出现: {path}", "{count:finding} of the baseline no longer found: {path}"),
    "baseline-version": (
        "{path}: 基线的版本是 {version}，需要 {needed}，请用 --write-baseline 重新生成",
        "{path}: the baseline has version {version}, not {needed}; write it again with --write-baseline",
    ),
    "baseline-unreadable": ("{path}: 读不了基线：{reason}", "{path}: cannot read the baseline: {reason}"),
    "baseline-not-json": ("{path}:{line}: 基线不是合法的 JSON", "{path}:{line}: the baseline is not valid JSON"),
    "baseline-other": (
        "{path}: 不是基线文件，请用 --write-baseline 生成",
        "{path}: not a baseline; write one with --write-baseline",
    ),
}
