"""Files, and the program as a whole."""

SENTENCES = {
    "unknown-format": ("不知道生成什么格式，请用 --to {formats}", "which format? Use --to with one of {formats}"),
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

REASONS = {
    "EACCES": "没有权限，或者文件是只读的",
    "EPERM": "没有权限",
    "EROFS": "磁盘是只读的",
    "ENOENT": "文件或文件夹不存在",
    "EISDIR": "是文件夹",
    "ENOTDIR": "路径中有一段不是文件夹",
    "EEXIST": "已经有同名的文件",
    "ENOSPC": "磁盘满了",
    "EDQUOT": "超出了磁盘配额",
    "EFBIG": "文件太大",
    "ENAMETOOLONG": "名称太长",
    "EBUSY": "文件正被别的程序使用",
    "ETXTBSY": "文件正被别的程序使用",
    "EMFILE": "打开的文件太多",
    "ENFILE": "打开的文件太多",
    "EIO": "读写出错，磁盘可能有故障",
}
"""Why the system refused, by the name of its error; in English it says so itself."""
