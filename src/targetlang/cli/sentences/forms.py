"""`new` and `forms`: starting from a form, listing and checking forms; `units`."""

SENTENCES = {
    "unknown": ("没有“{form}”这个规范。有：{known}", "there is no form “{form}”. There are: {known}"),
    "unknown-near": (
        "没有“{form}”这个规范，是不是“{near}”。有：{known}",
        "there is no form “{form}”, did you mean “{near}”? There are: {known}",
    ),
    "unknown-source": ("没有“{form}”这个规范，有：{known}", "there is no form “{form}”; there are: {known}"),
    "started": (
        "已按规范“{form}”生成 {path}。改好以后运行：targetlang check {path}",
        "Wrote {path} for the form “{form}”. Fill it in, then run: targetlang check {path}",
    ),
    "listed": ("{form}（也可写 {aliases}）", "{form} (also {aliases})"),
    "titled": ("{title}，{document}", "{title}, {document}"),
    "from-memory": ("未经公开文件核实，不作为错误：{parts}", "not compared with a published document, so never an error: {parts}"),
    "taken": ("{folder} 里已经有 {names}，没有覆盖", "{folder} holds {names} already; nothing was overwritten"),
    "copied": ("已按“{form}”生成 {folder}/{data} 和 {folder}/{layout}。", "Wrote {folder}/{data} and {folder}/{layout} from “{form}”."),
    "copied-next": (
        "在 .target 文件里写“规范: {folder}”（相对于那个文件），就用这套规范。",
        "A .target file uses this form with “规范: {folder}” (relative to that file).",
    ),
    "faulty": ("{form} 里的规范有错，先用 forms check {form} 检查", "the form in {form} has faults; run forms check {form} first"),
    "not-docx": ("{path} 不是 .docx 文件名", "{path} is not the name of a .docx file"),
    "template": ("已按“{form}”生成 {path}。在 Word 里改好以后：", "Wrote {path} from “{form}”. When you have changed it in Word:"),
    "template-next": (
        "targetlang build 文件.target -o 输出.docx --template {path}",
        "targetlang build FILE.target -o OUT.docx --template {path}",
    ),
    "no-folder": ("找不到文件夹 {folder}", "folder not found: {folder}"),
}
