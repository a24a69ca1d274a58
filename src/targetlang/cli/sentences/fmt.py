"""`fmt`."""

SENTENCES = {
    "refused": ("{path}: 没有整理，{reason}", "{path}: not formatted, {reason}"),
    "encoding": ("文件的编码有问题，先运行 targetlang check", "its encoding is faulty; run targetlang check first"),
    "unstable": ("整理两次结果不同", "formatting twice would give different texts"),
    "loses-comments": ("整理会丢掉注释", "formatting would lose a comment"),
    "changes-content": ("整理会改变内容", "formatting would change the content"),
    "would-change": ("{count} 个文件需要整理", "{count:file} would be formatted"),
    "all-formatted": ("都已整理好", "all formatted"),
}
