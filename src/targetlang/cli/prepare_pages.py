"""Prepare the manual of the codes: `docs/rules/` holds one page a code, Chinese first, and a list of all."""

import os
import sys

from targetlang.catalogue import page
from targetlang.catalogue import render_markdown
from targetlang.diagnostics import catalogue

_FOLDER = os.path.join("docs", "rules")
_FAMILIES = {
    "F": "文件和字符 · Files and characters",
    "S": "语法 · Syntax",
    "U": "数值和单位 · Numbers and units",
    "M": "金额和勾稽 · Money and sums",
    "C": "编码和引用 · Codes and references",
    "K": "类别和必填 · Categories and required parts",
    "Q": "指标质量 · Quality of targets",
    "Y": "年度和日期 · Years and dates",
    "L": "公文规范 · Official style",
    "V": "版本和合并 · Versions and merges",
    "D": "年际变化 · Changes between years",
}


def prepare() -> dict[str, str]:
    """Return the text of every page by file name."""
    files: dict[str, str] = {}
    rows = ["# 全部代码 · All codes", ""]
    family = ""
    for entry in catalogue.codes():
        chinese, english = page(entry.code, "zh"), page(entry.code, "en")
        body = [f"# {entry.code} {entry.name}", "", *render_markdown(chinese), "", "---", "", *render_markdown(english)]
        files[f"{entry.code}.md"] = "\n".join(body) + "\n"
        if entry.code[0] != family:
            family = entry.code[0]
            rows += ["", f"## {_FAMILIES[family]}", "", "| | | |", "| --- | --- | --- |"]
        rows.append(f"| [{entry.code}]({entry.code}.md) | {chinese.severity} | {chinese.title} · {english.title} |")
    files["README.md"] = "\n".join(rows).replace("\n\n\n", "\n\n") + "\n"
    return files


def main() -> None:
    """Write the pages below the current folder, or with `--check` exit 1 where one is out of date or too many."""
    files = prepare()
    os.makedirs(_FOLDER, exist_ok=True)
    found = {name for name in os.listdir(_FOLDER) if name.endswith(".md")}
    if "--check" in sys.argv:
        sys.exit(found != set(files) or any(_read(name) != text for name, text in files.items()))
    for name in found - set(files):
        os.unlink(os.path.join(_FOLDER, name))
    for name, text in files.items():
        with open(os.path.join(_FOLDER, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


def _read(name: str) -> str:
    with open(os.path.join(_FOLDER, name), encoding="utf-8") as file:
        return file.read()


if __name__ == "__main__":
    main()
