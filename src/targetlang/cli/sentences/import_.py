"""Why a document can't be imported."""

SENTENCES = {
    "too-many-bytes": ("文件超过 {most} MB，不像是一张表，请只留下需要的部分", "the file is larger than {most} MB, which no form is; keep only the part that is needed"),
    "not-plain": (
        "文件内容不是文本或网页，请用 Word 或 Excel 打开后另存为 .docx 或 .xlsx，再导入",
        "what is in the file is neither text nor a page; open it in Word or Excel, save it as .docx or .xlsx and import that",
    ),
    "unknown-encoding": ("看不出文件用的是什么编码，请用记事本另存为 UTF-8", "the encoding of the file is unknown; save it as UTF-8"),
    "table-too-large": ("有一张表超过 {most} 格，不像是绩效目标表，请删去空行空列", "a table has more than {most} cells, which no form has; delete its empty rows and columns"),
    "too-many-elements": ("网页中的标记超过 {most} 个，请只留下需要的表格", "the page has more than {most} tags; keep only the tables that are needed"),
}
