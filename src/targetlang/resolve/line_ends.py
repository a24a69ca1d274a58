"""What stands behind the first basis of an indicator line and is neither a basis nor attributes in their brackets."""

from targetlang.resolve.faulty_line import FaultyLine
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax.tree import Statement

_B = r"[ \t\u3000]"
_ATTRIBUTE = r"(?:[0-9０-９]+(?:[.．][0-9０-９]+)?分|目标[0-9０-９]+|核心|正向|反向)"
_ATTRIBUTES = rf"{_ATTRIBUTE}(?:[ \t\u3000,，、；;]+{_ATTRIBUTE})*"
_NAME = r'(?:"(?:[^"]|"")+"|[^\s@＠\[［【,，、；;"]+)'
_UNCLOSED = late(rf"{_B}(【){_B}*{_ATTRIBUTES}{_B}*\Z")
_UNOPENED = late(rf"{_B}({_ATTRIBUTES})([\]］】])\Z")
_ROUND = late(rf"{_B}(?:[（(]({_ATTRIBUTES})[)）]|({_ATTRIBUTES}))\Z")
_APART = late(rf"{_ATTRIBUTE}({_B}*[\]］】]{_B}*[,，、；;]?{_B}*[\[［【]{_B}*){_ATTRIBUTE}")
_DOUBLED = late(rf"{_B}([@＠]{_B}*[@＠]+({_NAME}))")
_BETWEEN = late(rf"[@＠]{_NAME}({_B}*([；;和与及]|以及){_B}*)[@＠]")
_BEHIND = late(rf"{_B}([@＠]({_NAME}){_B}+([^@＠|｜\[［【]+?))(?={_B}*[\[［【]|{_B}+[@＠]|\Z)")
_MARKS = late(r"[。．.；;，,、！!]+")
_COLON = late(r"[:：]")


def explain_end(line: FaultyLine, length: int) -> Statement | None:
    """Tell what is wrong at the end of a line whose path takes `length` characters; None where its end is sound."""
    text = line.line
    colon = _COLON.search(text, length)
    basis = re.compile(rf"{_B}[@＠]").search(text, colon.end()) if colon is not None else None
    if basis is None:
        return None
    at = basis.start()
    return _brackets(line, at) or _references(line, at)


def _brackets(line: FaultyLine, at: int) -> Statement | None:
    """Attributes in brackets of which one is missing, in round ones or none, or in two pairs."""
    text, end = line.line, len(line.line)
    found = _UNCLOSED.search(text, at)
    if found is not None:
        return line.replace("S131", found.span(1), {"opened": "【", "close": "】", "variant": "square"}, "safe", (end, end), "】")
    found = _UNOPENED.search(text, at)
    if found is not None:
        opening = "【" if found[2] == "】" else "["
        facts = {"close": found[2], "opened": opening, "proposal": f"{opening}{found[1]}{found[2]}", "variant": "unopened"}
        return line.replace("S131", found.span(2), facts, "safe", (found.start(1), found.start(1)), opening)
    found = _ROUND.search(text, at)
    if found is not None:
        span = (found.start() + 1, end)
        proposal = f"[{found[1] or found[2]}]"
        facts = {"attribute": text[span[0] : end], "near": proposal, "variant": "round"}
        return line.replace("S132", span, facts, "confirm", span, proposal)
    found = _APART.search(text, at)
    if found is not None:
        return line.replace("S140", found.span(1), {"written": found[1].strip(" \t\u3000")}, "safe", found.span(1), ", ")
    return None


def _references(line: FaultyLine, at: int) -> Statement | None:
    """A basis with its mark twice, a word between two of them, or words behind one."""
    text = line.line
    found = _DOUBLED.search(text, at)
    if found is not None:
        proposal = f"@{found[2]}"
        return line.replace("C109", found.span(1), {"written": found[1], "proposal": proposal, "variant": "twice"}, "confirm", found.span(1), proposal)
    found = _BETWEEN.search(text, at)
    if found is not None:
        return line.replace("S140", found.span(2), {"written": found[2]}, "safe", found.span(1), ", ")
    found = _BEHIND.search(text, at)
    if found is None:
        return None
    name = found[2].strip('"')
    whole = f"{name}{' ' * name[-1:].isascii()}{found[3]}"
    proposal = f"@{found[2]}" if _MARKS.fullmatch(found[3]) else f'@"{whole}"'
    facts = {"written": found[1], "proposal": proposal, "variant": "behind"}
    return line.replace("C109", found.span(1), facts, "confirm", found.span(1), proposal)
