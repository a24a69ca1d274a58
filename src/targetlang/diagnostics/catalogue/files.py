"""F: files and characters."""

from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.catalogue.code import Text
from targetlang.diagnostics.catalogue.code import by_code

CODES = by_code(
    Code(
        "F101",
        "not-utf-8",
        "error",
        "none",
        Text(
            "文件不是 UTF-8 编码",
            "这个文件不是 UTF-8 编码，看起来是 {encoding}。",
            "用记事本打开，“另存为”时编码选 UTF-8；或者运行：{command}",
            {
                "unknown": (
                    "这个文件不是 UTF-8 编码，也看不出是哪一种。",
                    "用原来的软件打开，“另存为”时编码选 UTF-8。",
                )
            },
        ),
        Text(
            "the file is not UTF-8",
            "This file is not UTF-8; it looks like {encoding}.",
            "Open it in Notepad and save it with the encoding UTF-8, or run: {command}",
            {
                "unknown": (
                    "This file is not UTF-8, and its encoding cannot be told.",
                    "Open it in the program that wrote it and save it with the encoding UTF-8.",
                )
            },
        ),
    ),
    Code(
        "F102",
        "not-a-text-file",
        "error",
        "none",
        Text(
            "不是文本文件",
            "这不是文本文件，是改了后缀的压缩包。",
            "先解压，再用里面的文件。",
            {
                "word": (
                    "这不是文本文件，是改了后缀的 Word 文档。",
                    "把后缀改回 .docx（旧版是 .doc），用 Word 打开，把文字复制到新的 .target 文件里。",
                ),
                "excel": (
                    "这不是文本文件，是改了后缀的 Excel 表格。",
                    "把后缀改回 .xlsx（旧版是 .xls），用 Excel 打开，把文字复制到新的 .target 文件里。",
                ),
                "powerpoint": (
                    "这不是文本文件，是改了后缀的 PowerPoint 演示文稿。",
                    "把文字复制到新的 .target 文件里。",
                ),
                "office": (
                    "这不是文本文件，是旧版 Word 或 Excel 文件改了后缀。",
                    "把后缀改回 .doc 或 .xls，用 Word 或 Excel 打开，把文字复制到新的 .target 文件里。",
                ),
                "pdf": (
                    "这不是文本文件，是改了后缀的 PDF。",
                    "找到做这个 PDF 的 Word 或 Excel 文件，把文字复制到新的 .target 文件里。",
                ),
                "binary": ("这不是文本文件，里面不是文字。", "检查是不是拿错了文件。"),
            },
        ),
        Text(
            "not a text file",
            "This is not a text file but an archive (zip) with a changed extension.",
            "Unpack it and use the files inside.",
            {
                "word": (
                    "This is not a text file but a Word document with a changed extension.",
                    "Give it back its extension .docx (old ones: .doc), open it in Word and copy the text into a new .target file.",
                ),
                "excel": (
                    "This is not a text file but an Excel workbook with a changed extension.",
                    "Give it back its extension .xlsx (old ones: .xls), open it in Excel and copy the text into a new .target file.",
                ),
                "powerpoint": (
                    "This is not a text file but a PowerPoint presentation with a changed extension.",
                    "Copy the text into a new .target file.",
                ),
                "office": (
                    "This is not a text file but an old Word or Excel file with a changed extension.",
                    "Give it back its extension .doc or .xls, open it in Word or Excel and copy the text into a new .target file.",
                ),
                "pdf": (
                    "This is not a text file but a PDF with a changed extension.",
                    "Find the Word or Excel file it was made from and copy the text into a new .target file.",
                ),
                "binary": ("This is not a text file.", "Check that this is the right file."),
            },
        ),
    ),
    Code(
        "F103",
        "bad-bytes",
        "error",
        "none",
        Text(
            "UTF-8 文件里夹有坏字节",
            "这里的字节（{bytes}）不是 UTF-8 文字。",
            "删掉坏的部分，重新输入。",
            {
                "guessed": (
                    "这里夹有不是 UTF-8 的字节，看起来是 {encoding} 编码的“{text}”。",
                    "多半是从别的系统粘贴来的；核对后把这里改为“{text}”。",
                ),
                "cut": (
                    "文件在一个字的中间断了（{bytes}）。",
                    "文件多半没有传完，重新复制一份；否则补上最后几个字。",
                ),
            },
        ),
        Text(
            "bytes that are not UTF-8 inside a UTF-8 file",
            "These bytes ({bytes}) are not UTF-8 text.",
            "Delete the bad part and type it again.",
            {
                "guessed": (
                    "These bytes are not UTF-8; read as {encoding} they are “{text}”.",
                    "They were probably pasted from another system; check it and write “{text}” here.",
                ),
                "cut": (
                    "The file ends in the middle of a character ({bytes}).",
                    "It was probably not copied completely: copy it again, or type the last characters.",
                ),
            },
        ),
    ),
    Code(
        "F104",
        "invisible-character",
        "error",
        "safe",
        Text("看不见的字符", "这里有一个看不见的字符（{codepoint}），会使编码和名称对不上。", "删掉它。"),
        Text(
            "invisible character",
            "There is an invisible character here ({codepoint}); codes and names will not match because of it.",
            "Delete it.",
        ),
    ),
    Code(
        "F105",
        "control-character",
        "error",
        "confirm",
        Text(
            "控制字符，或不认识的换行符",
            "这里有一个控制字符（{codepoint}），多半是从 Word 或网页带来的换行、分页。",
            "改成一个空格；要换行就另起一行。",
        ),
        Text(
            "control character or foreign line break",
            "There is a control character here ({codepoint}), probably a line or page break from Word or the web.",
            "Replace it by a blank; if a new line is meant, start one.",
        ),
    ),
    Code(
        "F106",
        "lost-characters",
        "error",
        "none",
        Text(
            "以前转码时丢了字",
            "这里有 {count} 个替换字符（U+FFFD）：以前转换编码时，原来的字已经丢了。",
            "对照原件，把丢掉的字补上。",
        ),
        Text(
            "characters lost by an earlier conversion",
            "There are {count} replacement characters (U+FFFD) here: an earlier conversion lost what stood there.",
            "Look up the original and type what is missing.",
        ),
    ),
    Code(
        "F107",
        "unusual-blank",
        "warning",
        "safe",
        Text("不常见的空格", "这里的空格不是普通空格（{codepoint}），多半是从网页或 Word 带来的。", "改成普通空格。"),
        Text(
            "unusual blank",
            "This blank is not an ordinary one ({codepoint}); it was probably copied from the web or from Word.",
            "Replace it by an ordinary blank.",
        ),
    ),
    Code(
        "F108",
        "look-alike-in-keyword",
        "error",
        "safe",
        Text(
            "关键字里有形近字符",
            "“{written}”里有一个看着一样、其实不同的字符（{codepoint}），多半是从 PDF 复制的。",
            "改为“{word}”。",
        ),
        Text(
            "look-alike character in a keyword",
            "“{written}” holds a character that only looks right ({codepoint}), probably copied from a PDF.",
            "Write “{word}”.",
        ),
    ),
    Code(
        "F109",
        "look-alike-in-text",
        "warning",
        "confirm",
        Text(
            "正文里有形近字符",
            "这个字是“{ordinary}”的形近字符（{codepoint}），多半是从 PDF 复制的，搜索时找不到。",
            "改为“{ordinary}”。",
        ),
        Text(
            "look-alike character in a text",
            "This is a look-alike of “{ordinary}” ({codepoint}), probably copied from a PDF; no search will find it.",
            "Write “{ordinary}”.",
        ),
    ),
    Code(
        "F110",
        "foreign-letter-in-code",
        "error",
        "confirm",
        Text(
            "编码里有形似拉丁字母的外文字母",
            "编码里的这个字母（{codepoint}）看着像“{ordinary}”，其实是另一种文字的字母。",
            "改为“{ordinary}”。",
        ),
        Text(
            "foreign letter in a code",
            "This letter of the code ({codepoint}) looks like “{ordinary}” but belongs to another script.",
            "Write “{ordinary}”.",
        ),
    ),
    Code(
        "F111",
        "private-use-character",
        "warning",
        "none",
        Text(
            "私用区字符",
            "这个字符（{codepoint}）是本机字体自造的，别的电脑上显示不出来。",
            "项目符号就改成“-”；造字就改用标准汉字。",
        ),
        Text(
            "private-use character",
            "This character ({codepoint}) exists in a local font only; other computers cannot show it.",
            "Replace a bullet by “-”, and a home-made character by a standard one.",
        ),
    ),
    Code(
        "F112",
        "garbled-keyword",
        "error",
        "confirm",
        Text(
            "关键字是乱码",
            "“{written}”是乱码，原来应是“{word}”：文件以前用错误的编码打开后又保存过。",
            "改为“{word}”；别处也有乱码的话，最好找回原来的文件。",
        ),
        Text(
            "garbled keyword",
            "“{written}” is garbled, it was “{word}”: the file was opened with the wrong encoding and saved.",
            "Write “{word}”; where more is garbled, better find the original file.",
        ),
    ),
    Code(
        "F113",
        "no-statement",
        "error",
        "none",
        Text(
            "文件里没有内容",
            "文件里没有一条语句：是空的，或者只有注释。",
            "从“部门 编码 名称”一行写起，或用 targetlang new 新建。",
        ),
        Text(
            "no statement in the file",
            "There is no statement (语句) in this file: it is empty or holds comments only.",
            "Begin with a line “部门 code name”, or use targetlang new.",
        ),
    ),
)
