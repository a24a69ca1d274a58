"""Statements → canonical text: indentation, blanks, half-width marks, short words. Wording is never touched."""

import re

from targetlang.syntax import tree
from targetlang.syntax.target_text import COMPARATOR_NAMES
from targetlang.syntax.target_text import match_target
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_NARROW = str.maketrans("０１２３４５６７８９．％＝＋（）", "0123456789.%=+()")
_MARKS = {"ge": "≥", "gt": ">", "eq": "=", "lt": "<", "le": "≤"}
_KINDS = {"预算单位": "单位"}
_BLOCKS = ("部门", "单位", "指标组")


def print_statements(
    statements: list[Statement], short_key: "Callable[[str], str]", short_path: "Callable[[str], str]"
) -> str:
    """Return the canonical text of a file. `short_key` and `short_path` give the short word of a written one."""
    lines: list[str] = []
    inside = False
    below = False
    for at, statement in enumerate(statements):
        if statement.shape == tree.BLANK:
            if lines and lines[-1]:
                lines.append("")
            continue
        if statement.shape == tree.HEADER:
            inside, below = statement.word not in ("部门", "单位", "预算单位"), False
        depth = _depth(statement, statements, at, inside=inside, below=below)
        if statement.shape == tree.INDICATOR and statement.word != "其中":
            below = True
        lines.append("  " * depth + _print(statement, short_key, short_path))
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines) + "\n" if lines else ""


def _depth(statement: Statement, statements: list[Statement], at: int, *, inside: bool, below: bool) -> int:
    if statement.shape == tree.COMMENT:
        following = next((s for s in statements[at + 1 :] if s.shape not in (tree.COMMENT, tree.BLANK)), None)
        return 0 if following is None or following.shape == tree.HEADER else int(inside)
    if statement.shape in (tree.HEADER,) or (statement.shape == tree.ENTRY and statement.word != "测算"):
        return 0 if not inside or statement.shape == tree.HEADER else int(statement.word == "任务")
    if statement.shape == tree.ITEM:
        return int(inside) + 1
    if statement.shape == tree.FIELD and below:
        return int(inside) + 1
    if statement.shape == tree.INDICATOR and statement.word == "其中":
        return int(inside) + 1
    return int(inside)


def _print(
    statement: Statement, short_key: "Callable[[str], str]", short_path: "Callable[[str], str]"
) -> str:
    shape = statement.shape
    if shape == tree.INDICATOR:
        return _indicator(statement, short_path)
    if shape == tree.FIELD:
        return _field(statement, short_key)
    if shape == tree.ENTRY:
        head = f"{statement.word} {statement.name}"
        return f"{head}: {statement.value}" if statement.value else head + (":" if statement.word != "计量" else "")
    if shape == tree.HEADER:
        kind = _KINDS.get(statement.word or "", statement.word)
        return " ".join(part for part in (kind, statement.value, statement.name) if part)
    if shape == tree.ITEM:
        return f"- {statement.value}"
    if shape == tree.COMMENT:
        return f"#{(statement.value or '').rstrip()}"
    return (statement.value or "").strip(" \t\u3000")


def _indicator(statement: Statement, short_path: "Callable[[str], str]") -> str:
    word = statement.word or ""
    parts = [f"{word if word == '其中' else short_path(word)} {statement.name}:"]
    if statement.value:
        parts.append(_target(statement.value))
    if statement.description is not None:
        parts.append(f"| {statement.description}".rstrip())
    if statement.references:
        parts.append(_references(statement.references))
    if statement.attributes:
        items = [item.strip(" \t\u3000") for item in re.split(r"[,，]", statement.attributes[1:-1])]
        parts.append(f"[{', '.join(items).translate(_NARROW)}]")
    return " ".join(parts)


def _references(text: str) -> str:
    found = re.findall(r'[@＠]("(?:[^"]|"")*"|[^\s@＠\[［【,，、"]+)', text)
    return " ".join(f"@{name}" for name in found)


def _target(text: str) -> str:
    """Return a measured target in its one spelling; words, quotes and expressions as they are."""
    if "{" in text or "｛" in text:
        return text
    found = match_target(text)
    if found is None or found.lastgroup in ("RAW", "NOT_APPLICABLE"):
        return text
    if found.lastgroup == "QUANTITY":
        mark, said = found["comparator"], found["said"]
        if mark and said:
            return text
        sign = _MARKS[COMPARATOR_NAMES[mark or said]] if mark or said else ""
        return sign + (found["number"] + (found["unit"] or "")).translate(_NARROW).replace("，", ",")
    if found.lastgroup == "RANGE":
        low = found["low"] + (found["low_unit"] or "")
        return f"{low}～{found['high']}{found['high_unit'] or ''}".translate(_NARROW)
    return text.translate(_NARROW)


def _field(statement: Statement, short_key: "Callable[[str], str]") -> str:
    word = short_key(statement.word or "")
    head = f"{word} {statement.name}" if statement.name else word
    text = statement.value
    if not text:
        return f"{head}:"
    if word in ("预算", "执行"):
        text = text.translate(_NARROW)
        text = re.sub(r"[ \t\u3000]*([=+])[ \t\u3000]*", r" \1 ", text)
        text = re.sub(r"[ \t\u3000]*\([ \t\u3000]*", " (", text)
        text = re.sub(r"[ \t\u3000]*\)", ")", text).strip()
    elif word == "支出":
        text = re.sub(r"[ \t\u3000]*[,，][ \t\u3000]*", ", ", text.translate(_NARROW)).strip()
        text = re.sub(r"(?<=[^\s\d.,])(?=\d[\d.]*(?:%|万?元))", " ", text)
    elif word == "采用":
        text = re.sub(r"[ \t\u3000]*[,，][ \t\u3000]*", ", ", text)
    return f"{head}: {text}"
