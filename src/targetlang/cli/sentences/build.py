"""`build`: one file, and many."""

SENTENCES = {
    "no-form": (
        "没有写“规范”，或它的版式有错，不知道用哪张表",
        "no 规范 is written, or its layout has a fault: no table to lay it out in",
    ),
    "missing-extra": (
        "要先安装这种格式需要的软件包：pip install \"targetlang[{extra}]\"",
        "install the packages that this format needs first: pip install \"targetlang[{extra}]\"",
    ),
    "no-pictures": (
        "有 {count} 个字所装的字体都没有，在 PDF 里印成方框：{characters}",
        "{count:character} no font that is installed has, boxes in the PDF: {characters}",
    ),
    "template-for-word": ("--template 只能生成 Word 文档：-o 文件.docx", "--template only makes Word documents: -o FILE.docx"),
    "several": ("{path} 等 {count} 个文件：{reason}", "{path} and others, {count} files in all: {reason}"),
    "no-place": (
        "模板没有地方填文档里写了的：{fields}",
        "the template has no place for what is written as {fields}",
    ),
    "batch-format": ("一次生成多个文件要说明格式：--to {formats}", "several files need a format: --to with one of {formats}"),
    "batch-folder": ("一次生成多个文件要写进文件夹：-o 文件夹/", "several files go into a folder: -o FOLDER/"),
    "written": ("生成了 {count} 个文件，清单是 {manifest}", "{count:file} written, listed in {manifest}"),
    "not-written": ("{count} 个文件没有生成：", "{count:file} not built:"),
    "because-unreadable": ("读不了", "cannot be read"),
    "because-fault": ("程序内部出错", "a fault of the program itself"),
    "because-errors": ("{count} 个错误", "{count:error}"),
    "because-no-form": ("没有写“规范”，不知道用哪张表", "no 规范 is written: no table to lay it out in"),
}
