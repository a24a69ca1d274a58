"""Files, and the program as a whole."""

SENTENCES = {
    "unreadable": ("读不了 {path}", "cannot read {path}"),
    "missing": ("找不到 {paths}", "not found: {paths}"),
    "none-found": ("找不到 .target 文件", "no .target files found"),
    "exists": ("{path} 已经有了，没有覆盖", "{path} is there already and was not overwritten"),
    "unwritable": ("写不了 {path}：{reason}", "cannot write {path}: {reason}"),
    "failed": ("{path}：{reason}", "{path}: {reason}"),
    "output-failed": ("输出：{reason}", "output: {reason}"),
    "result-failed": ("写不出结果：{reason}", "cannot write the result: {reason}"),
    "internal-fault": (
        "程序内部出错（{kind}: {fault}，{place}），您的文件没有动。请把这一行和文件告诉维护者。",
        "a fault of the program itself ({kind}: {fault}, {place}); your file was not touched. Please send this line and the file to the maintainers.",
    ),
    "seconds": ("{count} 秒", "{count} s"),
}
