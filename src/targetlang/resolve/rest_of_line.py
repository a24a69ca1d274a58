"""An indicator line that does not read as one: which mark is missing, misplaced or too many."""

from targetlang.diagnostics import Edit
from targetlang.diagnostics import Fix
from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.faulty_line import FaultyLine
from targetlang.resolve.line_ends import explain_end
from targetlang.resolve.report import Report
from targetlang.resolve.shared_lines import seams_of_indicators
from targetlang.resolve.shared_lines import split_line
from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.syntax import tree
from targetlang.syntax.mend import Moved
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.target_text import match_target
from targetlang.syntax.tree import Statement

_B = r"[ \t\u3000]"
_COMPARED = late(r"[≥≤≧≦><＞＜=＝]")
_TAIL_MARK = late(rf"{_B}+(?:[|｜@＠]|[\[［])")
_BEHIND_TEXT = late(rf"{_B}+[@＠\[［]")
_MARK_BEFORE = late(rf"[，,；;。、](?={_B}*[≥≤≧≦><＞＜=＝]?{_B}?[0-9０-９])")
_AMOUNT_AFTER = late(rf"{_B}(?=[≥≤≧≦><＞＜=＝]?{_B}?[0-9０-９])")

# A mark between path and name, which no name begins with; a colon there is one where the name has its own behind it.
_NO_NAME = late(rf"{_B}*[.．。·•/／、，,;；\-－—~_＿|｜:：\\>＞→]{_B}*")
_PARTNERS = {"（": "）", "(": ")", "《": "》", "“": "”", "【": "】"}
_OPEN_MARK = late(rf'{_B}+([^:："（(《“【|｜@＠]*([（(《“【])[^:：|｜@＠"]*[^:：|｜@＠" \t\u3000]){_B}*[:：]')
_COLON_FOR_BLANK = late(rf"{_B}*[:：]{_B}*[^\s0-9０-９≥≤><＞＜=＝:：\"“（(][^\s:：|｜@＠；;，,。]+{_B}*[:：]{_B}*[≥≤><＞＜=＝0-9０-９]")


def explain_indicator_line(statement: Statement, vocabulary: Vocabulary, report: Report) -> Statement | None:
    """Report the fault of a line that starts with a category path; None where it doesn't start with one."""
    start, end = line_span(statement)
    line = statement.source.text[start:end]
    head = _path_at_start(line, vocabulary)
    if head is not None:
        return _Line(statement, start, line, report, vocabulary).explain(*head)
    return _Line(statement, start, line, report, vocabulary).one_word(vocabulary)


def explain_value(statement: Statement, vocabulary: Vocabulary, report: Report) -> Statement | None:
    """Report what stands behind the value of a sound indicator line: a second statement, a comment, `[` left open.

    None where it is none of these: the words of a value are free.
    """
    start, end = line_span(statement)
    line = _Line(statement, start, statement.source.text[start:end], report, vocabulary)
    low, high = part_span(statement, "value")
    begin = low - start
    found = line.two_statements(begin)
    if found is not None:
        return found
    mark = re.search(rf"{_B}+(?=([#＃])|[\[［][^\]］]*\Z)", line.line[begin : high - start])
    if mark is None or match_target(line.line[begin : begin + mark.start()]) is None:
        return None
    return line.comment(begin) if mark[1] else line.open_bracket(begin)


def _path_at_start(line: str, vocabulary: Vocabulary) -> tuple[str, str, str, int] | None:
    """Return (path text, mark between the levels, canonical path, length) where a line starts with a path."""
    for first in sorted(vocabulary.firsts, key=len, reverse=True):
        if not line.startswith(first):
            continue
        mark = re.compile(rf"{_B}*([.．。·]{{2,}}|[.．。·/／、,，\-－—~_＿\\>＞→:：]|{_B}){_B}*").match(line, len(first))
        rest = mark.end() if mark else len(first)
        seconds = sorted((word for word in vocabulary.seconds if word), key=len, reverse=True)
        for second in seconds:
            canonical = vocabulary.paths.get(f"{first}.{second}")
            if canonical is not None and mark is not None and line.startswith(second, rest):
                length = rest + len(second)
                return line[:length], mark[1], canonical.text, length
        under = [path for path in vocabulary.shorts if path.category.short == vocabulary.firsts[first]]
        if len(under) == 1 and mark is not None and mark[1] in " \t\u3000":
            return first, "", under[0].text, len(first)
    return None


class _Line(FaultyLine):
    """One faulty line; every method reports one kind of fault and returns the statement meant, or None."""

    def __init__(self, statement: Statement, start: int, line: str, report: Report, vocabulary: Vocabulary) -> None:
        super().__init__(statement, start, line, report)
        self.vocabulary = vocabulary

    def explain(self, path: str, mark: str, canonical: str, length: int) -> Statement:
        if not mark:
            return self._one_level(path, canonical)
        if len(mark) > 1 or mark not in ".．。·/／":
            return self._wrong_mark(path, mark, canonical)
        rest = self.line[length:]
        if rest[:1] not in (" ", "\t", "\u3000", ":", "：") or _COLON_FOR_BLANK.match(rest):
            return self._glued(path, length)
        if rest.lstrip(" \t\u3000")[:1] in (":", "："):
            return self._no_name(path, length)
        for look in (self._colon_in_name, self._open_quote, self.two_statements, self.comment, self._no_reference, self._joined_references,
                     self.open_bracket, self._order, self._second_mark):
            found = look(length)
            if found is not None:
                return found
        return explain_end(self, length) or self._open_mark_in_name(length) or self._no_colon(length)

    def one_word(self, vocabulary: Vocabulary) -> Statement | None:
        """One word where a path is due, a name and a colon behind it: both levels without a mark, or one of them."""
        found = re.match(rf"[.．。·/／]?([^\s:：.．。·/／]+){_B}+[^:：]*[:：]", self.line)
        if vocabulary.form is None:
            return None
        if found is None:
            return self._level_as_key(vocabulary)
        word, span = found[1], found.span(1)
        whole = next((path for path in vocabulary.paths.values() if word == path.category.short + (path.text.split(".")[1])), None)
        if whole is not None:
            facts = {"form": vocabulary.form.name, "written": word, "near": whole.text, "variant": "near"}
            self.add("K105", span, facts, self.offer("confirm", span, whole.text))
            return self.mend(span, whole.text)
        places = vocabulary.seconds.get(word, [])
        if word and len(places) == 1:
            return self._one_level(word, places[0].text, found.start(1))
        under = [path.text for path in vocabulary.shorts if path.category.short == vocabulary.firsts.get(word)]
        if not under:
            return None
        self.add("K106", span, {"written": word, "choices": "、".join(under)})
        return tree.broken(self.statement)

    def _level_as_key(self, vocabulary: Vocabulary) -> Statement | None:
        """A first level with a colon right behind it, as if it were a field."""
        found = re.match(rf"([^\s:：.．。·/／]+){_B}*[:：]", self.line)
        under = [path.text for path in vocabulary.shorts if found and path.category.short == vocabulary.firsts.get(found[1])]
        if found is None or not under:
            return None
        self.add("K106", found.span(1), {"written": found[1], "choices": "、".join(under)})
        return tree.broken(self.statement)

    def _one_level(self, path: str, canonical: str, start: int = 0) -> Statement:
        """One level of a path, which begins behind the mark of the level that is missing."""
        facts = {"written": path, "proposal": canonical, "variant": "near"}
        return self.replace("K106", (start, start + len(path)), facts, "confirm", (0, start + len(path)), canonical)

    def _wrong_mark(self, path: str, mark: str, canonical: str) -> Statement:
        at = path.index(mark)
        facts = {"written": mark, "proposal": canonical}
        if not mark.strip():
            facts["variant"] = "blank"
        self.add("S130", (at, at + len(mark)), facts, self.offer("safe", (at, at + len(mark)), "."))
        return self.mend((0, len(path)), canonical)

    def _glued(self, path: str, length: int) -> Statement:
        """A path with its name right behind it, or behind one more mark, which is no part of the name."""
        mark = _NO_NAME.match(self.line, length)
        begin = length if mark is None else mark.end()
        colon = re.compile(r"[:：]").search(self.line, begin)
        end = colon.start() if colon else len(self.line)
        second = len(path) - len(re.split(r"[.．。·/／]", path)[-1].lstrip())
        written = self.line[second:end].rstrip()
        facts = {"written": written, "proposal": f"{path} {self.line[begin:end].rstrip()}"}
        self.add("S133", (second, second + len(written)), facts, self.offer("safe", (length, begin), " "))
        return self.mend((length, begin), " ")

    def _no_name(self, path: str, length: int) -> Statement:
        self.add("S109", (0, length), {"path": path})
        return tree.broken(self.statement)

    def _colon_in_name(self, length: int) -> Statement | None:
        begin = length + len(self.line[length:]) - len(self.line[length:].lstrip(" \t\u3000"))
        if self.line[begin] == '"':
            return None
        depth, colon = 0, None
        for at in range(begin, len(self.line)):
            character = self.line[at]
            depth += (character in "（(《“【") - (character in "）)》”】" and depth > 0)
            if character in ":：":
                if depth == 0:
                    colon = at
                    break
                colon = -1
        inner = re.search(r"[（(《“【][^）)》”】]*[:：]", self.line[begin : colon or None])
        if colon in (None, -1) or inner is None:
            return None
        name = self.line[begin:colon].rstrip()
        span = (begin, begin + len(name))
        self.add("S129", span, {"name": name}, self.offer("confirm", span, f'"{name}"'))
        return self.mend(span, f'"{name}"')

    def _open_mark_in_name(self, length: int) -> Statement | None:
        """A bracket or Chinese quote in the name that nothing closes (L103 tells it of the name)."""
        found = _OPEN_MARK.match(self.line, length)
        tail = _TAIL_MARK.search(self.line, length)
        if found is None or _PARTNERS[found[2]] in self.line[: tail.start() if tail else None]:
            return None
        return self.mend(found.span(1), f'"{found[1]}"', ((1, 1 + len(found[1]), self.start + found.start(1)),))

    def _open_quote(self, length: int) -> Statement | None:
        if self.line.count('"') % 2 == 0:
            return None
        at = self.line.index('"', length)
        colon = next((m.start() for m in re.finditer(r"[:：]", self.line) if m.start() > at), None)
        last = None if colon is None else max(m.start() for m in re.finditer(r"[:：]", self.line))
        tail = _BEHIND_TEXT.search(self.line, at)
        close = last if last is not None else tail.start() if tail is not None else len(self.line)
        facts = {"proposal": self.line[at:close].rstrip() + '"', "variant": "near"}
        self.add("S127", (at, at + 1), facts, self.offer("confirm", (close, close), '"'))
        return self.mend((close, close), '"')

    def two_statements(self, length: int) -> Statement | None:
        """More indicators behind the first one (S123)."""
        seams = seams_of_indicators(self.statement, self.start + length, self.vocabulary)
        return split_line(self.statement, seams, self.report) if seams else None

    def comment(self, length: int) -> Statement | None:
        found = re.search(rf"{_B}[#＃].*", self.line[length:])
        if found is None:
            return None
        at = length + found.start() + 1
        comment = self.line[at:]
        indent = " " * (self.start - self.statement.start)
        edits = (
            Edit(self.statement.start, self.statement.start, f"{indent}{comment}\n"),
            Edit(self.start + at - 1, self.start + len(self.line), ""),
        )
        self.add("S119", (at, len(self.line)), {"comment": comment}, (Fix("safe", "移到上一行", edits),))
        return self.mend((at - 1, len(self.line)), "")

    def _no_reference(self, length: int) -> Statement | None:
        found = re.search(rf"{_B}([@＠])(?={_B}|\Z)", self.line[length:])
        if found is None:
            return None
        at = length + found.start(1)
        self.add("C122", (at, at + 1), {})
        return self.mend((at - 1, at + 1), "")

    def _joined_references(self, length: int) -> Statement | None:
        """A second basis without its own @: `@计划、问卷`."""
        found = re.search(rf"{_B}([@＠][^\s@＠、,，]+(?:[、,，][^\s@＠、,，]+)+)", self.line[length:])
        if found is None:
            return None
        span = (length + found.start(1), length + found.end(1))
        names = re.split(r"[、,，]", found[1][1:])
        again = next((one for at, one in enumerate(names) if one in names[:at]), None)
        if again is not None:
            at = span[0] + found[1].rindex(again)
            self.add("C123", (at, at + len(again)), {"name": again}, self.offer("safe", (at - 1, at + len(again)), ""))
            return self.mend(span, " ".join(f"@{one}" for one in dict.fromkeys(names)))
        proposal = "@" + " @".join(names)
        facts = {"written": found[1], "proposal": proposal, "variant": "joined"}
        self.add("C109", span, facts, self.offer("confirm", span, proposal))
        return self.mend(span, proposal)

    def open_bracket(self, length: int) -> Statement | None:
        found = re.search(rf"{_B}([\[［])[^\]］]*\Z", self.line[length:])
        if found is None:
            return None
        at = length + found.start(1)
        end = len(self.line)
        self.add("S131", (at, at + 1), {}, self.offer("safe", (end, end), "]"))
        return self.mend((end, end), "]")

    def _order(self, length: int) -> Statement | None:
        """Description, basis and attributes in another order: read in the right one."""
        marks = [m.start() + 1 for m in re.finditer(rf"{_B}(?=[|｜@＠]|[\[［【])", self.line[length:])]
        if not marks:
            return None
        pieces = [(length + a, self.line[length + a : None if b is None else length + b].strip()) for a, b in zip(marks, [*marks[1:], None], strict=True)]
        rank = {"|": 0, "｜": 0, "@": 1, "＠": 1}
        ranks = [rank.get(text[0], 2) for _, text in pieces]
        if not pieces or ranks == sorted(ranks) or ranks.count(0) > 1:
            return None
        late = next(pieces[i + 1] for i in range(len(ranks) - 1) if ranks[i + 1] < ranks[i])
        pieces_in_order = sorted(pieces, key=lambda piece: rank.get(piece[1][0], 2))
        ordered = [text for _, text in pieces_in_order]
        span = (pieces[0][0], len(self.line))
        moved: list[Moved] = []
        for at, text in pieces_in_order:
            low = moved[-1][1] + 1 if moved else 0
            moved.append((low, low + len(text), self.start + at))
        facts = {"written": "描述" if late[1][0] in "|｜" else "依据"}
        fixes = self.offer("safe", span, " ".join(ordered))
        self.add("S110", (late[0], late[0] + len(late[1])), facts, fixes)
        return self.mend(span, " ".join(ordered), tuple(moved))

    def _second_mark(self, length: int) -> Statement | None:
        marks = [m.start() + 1 for m in re.finditer(rf"{_B}[|｜]", self.line[length:])]
        if len(marks) < 2:
            return None
        first, second = length + marks[0], length + marks[1]
        tail = re.search(rf"{_B}+[@＠\[［].*", self.line[second:])
        end = second + tail.start() if tail else len(self.line)
        text = self.line[first + 1 : end].strip()
        span = (first + 1, end)
        self.add("S138", (second, second + 1), {"description": text}, self.offer("confirm", span, f' "{text}"'))
        begin = self.start + self.line.index(text, first + 1)
        return self.mend(span, f' "{text}"', ((1, len(text) + 2, begin - 1),))

    def _no_colon(self, length: int) -> Statement:
        begin = length + len(self.line[length:]) - len(self.line[length:].lstrip(" \t\u3000"))
        tail = _TAIL_MARK.search(self.line, begin)
        end = tail.start() if tail else len(self.line)
        written = self.line[begin:end].rstrip()
        mark = _MARK_BEFORE.search(written) or _AMOUNT_AFTER.search(written) or _COMPARED.search(written) or re.search(rf"{_B}", written)
        if mark is None or re.search(r"[:：]", written):
            self.add("S104", (begin, begin + len(written)), {"written": written})
            return tree.broken(self.statement)
        name, value = written[: mark.start()].rstrip(), written[mark.start() :].lstrip("，,；;。、").strip()
        facts = {"written": written, "proposal": f"{name}: {value}", "variant": "near"}
        span = (begin + len(name), begin + len(written) - len(value))
        self.add("S104", (begin, begin + len(written)), facts, self.offer("confirm", span, ": "))
        return self.mend(span, ": ")
