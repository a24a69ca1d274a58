"""What `check` says about the published document of 魏县, as a page: `python tests/sample_review.py` writes it."""

from pathlib import Path

from targetlang.cli.files import read_file
from targetlang.diagnostics import Finding
from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.severity import sort_findings
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import suggestion
from targetlang.pipeline import compile_bytes

ROOT = Path(__file__).parent.parent
DOCUMENT = Path("examples") / "weixian" / "信访局.target"
PAGE = ROOT / "docs" / "sample-review.md"
SEVERITIES = {"error": "错误 · errors", "warning": "警告 · warnings", "note": "提示 · notes"}
HEAD = """# 公开样本的检查结果 · What the checker says about the published sample

[examples/weixian](../examples/weixian) 是一份已经公开的部门预算绩效目标，照原文写成 `.target`。它是经过批复的真实文件，
所以不应有错误；下面是审核人会指出的问题。本页由 `python tests/sample_review.py` 生成，测试保证它与检查结果一致。

A real, approved document, written down as it was printed. It has no error; these are the remarks a reviewer would make.
The page is generated, and a test keeps it true.
"""


def render() -> str:
    """Return the page."""
    path = ROOT / DOCUMENT
    findings = sort_findings(compile_bytes(str(path), path.read_bytes(), read_file).findings)
    lines = [HEAD]
    for severity, title in SEVERITIES.items():
        own = [one for one in findings if severity_of(one) == severity]
        lines.append(f"## {title}: {len(own)}\n")
        for code in sorted({one.code for one in own}):
            lines.extend(section(code, [one for one in own if one.code == code]))
    return "\n".join(lines).rstrip() + "\n"


def section(code: str, findings: list[Finding]) -> list[str]:
    """Return the remarks of one code: its meaning, then every place with what is said and proposed."""
    entry = find(code)
    lines = [f"### [{code}](rules/{code}.md) {entry.chinese.title} · {entry.english.title}\n"]
    for one in findings:
        line, column = one.source.position(one.start)
        name = Path(one.source.path).name
        lines.append(f"- `{name}:{line}:{column}` {message(one)} {suggestion(one)}")
    return [*lines, ""]


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8", newline="\n")
