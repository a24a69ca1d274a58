"""Statements that the words of the form don't explain: say what is wrong, and read on as what was meant.

One bad line is one finding and hides no other: where the proposal is the only one, the line counts as the
proposed statement, so nothing follows from the mistake (language.md §3).
"""

from targetlang.ports.vocabulary import Vocabulary
from targetlang.ports.vocabulary import split_path
from targetlang.resolve.blocks import is_money_unit
from targetlang.resolve.blocks import read_colon_after_kind
from targetlang.resolve.blocks import read_colon_in_block
from targetlang.resolve.blocks import read_glued_block
from targetlang.resolve.blocks import read_mistyped_header
from targetlang.resolve.colons import KINDS
from targetlang.resolve.colons import read_entry_without_colon
from targetlang.resolve.colons import read_key_without_colon
from targetlang.resolve.colons import read_without_colon
from targetlang.resolve.garbled import read_garbled
from targetlang.resolve.header_codes import explain_header
from targetlang.resolve.labels import Labels
from targetlang.resolve.near import nearest
from targetlang.resolve.no_statement import is_table_head
from targetlang.resolve.no_statement import read_heading
from targetlang.resolve.no_statement import read_text
from targetlang.resolve.other_spellings import read_other_spelling
from targetlang.resolve.pasted import read_row
from targetlang.resolve.paths import explain_path
from targetlang.resolve.paths import is_path_with_one_level
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.resolve.rest_of_line import explain_indicator_line
from targetlang.resolve.rest_of_line import explain_value
from targetlang.resolve.shared_lines import read_shared_line
from targetlang.resolve.unknown_word import read_glued_entry
from targetlang.resolve.unknown_word import read_unknown_word
from targetlang.source import SourceText
from targetlang.source.pattern import late
from targetlang.syntax import tree
from targetlang.syntax.mend import Mended
from targetlang.syntax.mend import mend
from targetlang.syntax.mend import mend_or_break
from targetlang.syntax.parse import BY_KIND
from targetlang.syntax.parse import broken_line
from targetlang.syntax.parse import line_by_line
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.target_text import match_target
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterable
    from collections.abc import Iterator

    Bringer = Callable[[Statement, str], Iterator[Statement]]

_CONFLICT = late(r"(?:<{7}|={7}|>{7}|\|{7})(?!\S{0}[<=>|])")
_ORDER = late(r"(?:\d{1,2}[.．、]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、]|[①-⒛㈠-㈩])[ \t\u3000]*")
_COLONS = late(r"[:：](?:[ \t\u3000]*[:：])*")
_NUMBER = late(r"[0-9０-９]{1,2}[ \t\u3000]+")
_DASH = late(r"[-－][ \t\u3000]*")
_BULLET = late(r"[•*●·▪◆○＊◇■□★–－—]+[ \t\u3000]*")


class Settler:
    """Goes through the statements of one file; `report` takes the findings.

    `bring` gives the statements that an 引入 line brings in; without it the line brings nothing.
    """

    def __init__(self, vocabulary: Vocabulary, report: Report, bring: "Bringer | None" = None) -> None:
        self.vocabulary = vocabulary
        self.report = report
        self.bring = bring
        self.in_text = False
        self.takes_items = False
        self.labels = Labels(report)

    def settle(self, statements: "Iterable[Statement]") -> "Iterator[Statement]":
        """Yield the statements, every misread one replaced by what was meant, or by `broken`.

        What 引入 brings in comes behind its line.
        """
        for statement in statements:
            yield from self._with_second(self._settle_one(statement))

    def settle_lines(self, source: SourceText) -> "Iterator[Statement]":
        """Yield the settled statements of a source while its lines are read: plain ones, nearly all, are looked at once."""
        known_keys, known_paths = self.vocabulary.by_key, self.vocabulary.paths
        indicator, field, comment, item, header = tree.INDICATOR, tree.FIELD, tree.COMMENT, tree.ITEM, tree.HEADER
        length, at = len(source.text), 0
        while at < length:
            match = line_by_line(source.text, at)
            while (found := match()) is not None:
                number = found.lastindex
                if number is None:
                    if at < length:
                        yield Statement(source, at, tree.BLANK)
                    at = found.end()
                    continue
                shape, take = BY_KIND[number]
                parts = take(found)
                statement = Statement(source, at, shape, parts)
                at = found.end()
                value = parts[2]
                if shape == indicator:
                    if (parts[0] in known_paths or parts[0] == "其中") and not (value and _holds_a_mark(value)):
                        self.in_text = self.takes_items = False
                        yield statement
                        continue
                elif shape == field:
                    spec = known_keys.get(parts[0] or "")
                    kind = spec.type if spec is not None else "include"
                    if kind != "include" and (not value or (value[0] not in ":：" if kind == "text" else not _holds_a_mark(value))):
                        self.in_text = kind == "text"
                        self.takes_items = self.in_text and not value
                        yield statement
                        continue
                elif shape == comment or (self.takes_items if shape == item else value and (shape == header or value[0] not in ":：")):
                    if shape != comment:
                        self.in_text = self.takes_items = shape == item
                    yield statement
                    continue
                yield from self._with_second(self._settle_one(statement))
            if at < length:
                statement, at = broken_line(source, at)
                yield from self._with_second(self._settle_one(statement))

    def _settle_one(self, statement: Statement) -> Statement:
        if statement.shape == tree.INDICATOR:
            return self._settle_indicator(statement)
        if statement.shape == tree.FIELD:
            return self._settle_field(statement)
        return self._settle_other(statement)

    def _settle_indicator(self, statement: Statement) -> Statement:
        word = statement.word or ""
        if word != "其中" and self.vocabulary.find_path(word) is None:
            return self._indicator(statement)
        self.in_text = self.takes_items = False
        return self._more_than_a_value(statement) if _holds_a_mark(statement.value or "") else statement

    def _settle_field(self, statement: Statement) -> Statement:
        spec = self.vocabulary.by_key.get(statement.word or "")
        text = statement.value or ""
        if spec is None or text[:1] in (":", "："):
            return self._field(statement)
        self.in_text = spec.is_text
        self.takes_items = self.in_text and not text
        if self.in_text or isinstance(statement, Mended) or not _holds_a_mark(text):
            return statement
        return read_shared_line(statement, self.vocabulary, self.report)

    def _settle_other(self, statement: Statement) -> Statement:
        shape = statement.shape
        if shape in (tree.BLANK, tree.COMMENT):
            return statement
        if shape == tree.BROKEN:
            return self._broken(statement)
        if shape == tree.ENTRY and self._in_disguise(statement) and not isinstance(statement, Mended):
            return self._double_colon(statement)
        if shape == tree.ENTRY and self._lacks_colon(statement):
            return read_entry_without_colon(statement, statement.word or "", self.report)
        if shape == tree.HEADER and statement.value is None and is_money_unit(statement):
            return read_heading(statement, self.report)
        if shape == tree.ITEM and not self.takes_items and not isinstance(statement, Mended):
            start, end = line_span(statement)
            bullet = _DASH.match(statement.source.text, start, end)
            if bullet is not None and self._is_statement(statement, (start, bullet.end())):
                return self._ordered(statement, bullet.end() - start)
        self.in_text = self.takes_items = shape == tree.ITEM
        if shape == tree.HEADER and statement.value is None:
            return explain_header(statement, self.vocabulary, self.report)
        return statement

    def _with_second(self, first: Statement) -> "Iterator[Statement]":
        """Yield a statement, and the second one of its line (S123) behind it, so that nothing of it goes unread."""
        one, following = first, _take_second(first)
        yield from self._with_imports(one)
        while following is not None:
            behind = _take_second(following)
            one = self._settle_one(following)
            following = _take_second(one) or behind
            yield from self._with_imports(one)

    def _with_imports(self, one: Statement) -> "Iterator[Statement]":
        yield one
        if one.word == "引入" and one.shape == tree.FIELD and one.value and self.bring is not None:
            yield from self.bring(one, one.value)

    def _more_than_a_value(self, statement: Statement) -> Statement:
        """An indicator whose value holds a mark that begins something else: read what stands behind it as that."""
        if isinstance(statement, Mended) or match_target(statement.value or "") is not None:
            return statement
        if self._in_disguise(statement):
            return self._double_colon(statement)
        return explain_value(statement, self.vocabulary, self.report) or statement

    def _lacks_colon(self, statement: Statement) -> bool:
        """Tell whether an entry has no colon; only a new counting word (计量) may go without."""
        if statement.value is not None or statement.word == "计量":
            return False
        start, end = line_span(statement)
        return not any(mark in statement.source.text[start:end] for mark in ":：")

    def _in_disguise(self, statement: Statement) -> bool:
        return (statement.value or "")[:1] in (":", "：")

    def _indicator(self, statement: Statement) -> Statement:
        """A line with a dot in its first word: an unknown path, or broken text."""
        if isinstance(statement, Mended):
            return tree.broken(statement)  # told wrong once already: one bad line is one finding
        parts = split_path(statement.word or "")
        levels = self.vocabulary.levels
        garbled = read_garbled(statement, self.vocabulary, self.report)
        if garbled is not None:
            return garbled
        ordered = _ORDER.match(statement.word or "")
        if ordered is not None and self.vocabulary.find_path((statement.word or "")[ordered.end() :]) is not None:
            return self._ordered(statement, ordered.end())
        if parts and parts[0] not in levels and nearest(parts[0], levels) is None:
            half = parts[1] in levels or parts[0] in self.vocabulary.seconds or is_path_with_one_level(statement.word or "", self.vocabulary)
            if ordered is not None:
                return self._ordered(statement, ordered.end())
            if not half:
                return read_text(statement, self.report, in_text=self.in_text)
        return self._spread(statement) or explain_path(statement, self.vocabulary, self.report)

    def _field(self, statement: Statement) -> Statement:
        """A line with a colon whose first word is no known key."""
        if isinstance(statement, Mended):
            return tree.broken(statement)  # told wrong once already: one bad line is one finding
        word = statement.word or ""
        if self._in_disguise(statement):
            return self._double_colon(statement)
        if is_money_unit(statement):
            return read_heading(statement, self.report)
        if word in KINDS and statement.name is None and word not in self.vocabulary.by_key:
            return read_colon_after_kind(statement, self.report)
        return (
            read_garbled(statement, self.vocabulary, self.report)
            or self._spread(statement)
            or self.labels.read(statement)
            or read_other_spelling(statement, self.vocabulary.by_key, self.report)
            or self._behind_number(statement, word)
            or read_glued_block(statement, self.report, in_text=self.in_text)
            or read_glued_entry(statement, word, self.report, in_text=self.in_text)
            or read_colon_in_block(statement, self.report)
            or read_mistyped_header(statement, self.report)
            or explain_indicator_line(statement, self.vocabulary, self.report)
            or read_unknown_word(statement, word, self.vocabulary, self.report, in_text=self.in_text)
        )

    def _spread(self, statement: Statement) -> Statement | None:
        """A line that begins with a word or a path spread by blanks."""
        from targetlang.resolve.spread import read_spread_path
        from targetlang.resolve.spread import read_spread_word

        spread = read_spread_word(statement, self.vocabulary, self.report)
        return spread or read_spread_path(statement, self.vocabulary, self.report)

    def _behind_number(self, statement: Statement, word: str) -> Statement | None:
        """A statement with a number or a mark of a list before it (S118)."""
        start, end = line_span(statement)
        line = statement.source.text[start:end]
        ordered = _ORDER.match(line)
        number = _NUMBER.match(line) if ordered is None else None
        if number is not None and self._is_statement(statement, (start, start + number.end())):
            return self._ordered(statement, number.end())
        if ordered is None or (ordered.end() >= len(word) and not self._is_statement(statement, (start, start + ordered.end()))):
            return None
        return self._ordered(statement, ordered.end())

    def _broken(self, statement: Statement) -> Statement:
        """A line that fits no statement at all."""
        start, end = line_span(statement)
        line = statement.source.text[start:end]
        if _CONFLICT.match(line):
            self.report.add("V101", statement.source, (start, end), {"marker": line})
            return statement
        if is_table_head(line):
            return read_heading(statement, self.report)
        if "\t" in line:
            field = read_key_without_colon(statement, line, self.vocabulary, self.report)
            return field or read_row(statement, line, self.vocabulary, self.report)
        return (
            read_garbled(statement, self.vocabulary, self.report)
            or self._spread(statement)
            or self.labels.read(statement)
            or self._listed(statement, start, line)
            or explain_indicator_line(statement, self.vocabulary, self.report)
            or read_glued_block(statement, self.report, in_text=self.in_text)
            or read_without_colon(statement, line, self.vocabulary, self.report)
            or read_text(statement, self.report, in_text=self.in_text)
        )

    def _listed(self, statement: Statement, start: int, line: str) -> Statement | None:
        """A line that begins with a bullet or a number: an item, or a statement behind it; None where it is neither."""
        bullet = _BULLET.match(line)
        if bullet is not None and self._is_statement(statement, (start, start + bullet.end())):
            return self._ordered(statement, bullet.end())
        if bullet is not None:
            span = (start, start + 1)
            self.report.add(
                "S112", statement.source, span, {"written": line[0]}, fixes=replacing("safe", span, "-")
            )
            return mend_or_break(statement, (start, start + bullet.end()), "- ")
        number = _NUMBER.match(line)
        if number is not None and self._is_statement(statement, (start, start + number.end())):
            return self._ordered(statement, number.end())
        ordered = _ORDER.match(line)
        if ordered is not None and self.takes_items and ordered.end() < len(line):
            span = (start, start + ordered.end())
            fixes = replacing("confirm", span, "- ")
            self.report.add("S112", statement.source, span, {"written": ordered[0].strip(), "variant": "number"}, fixes=fixes)
            return mend_or_break(statement, span, "- ")
        if ordered is not None and not self.in_text:
            mended = mend(statement, (start, start + ordered.end()), "")
            if mended is not None and mended.shape != tree.ITEM:
                return self._ordered(statement, ordered.end())
        return None

    def _is_statement(self, statement: Statement, prefix: tuple[int, int]) -> bool:
        """Tell whether the line is an indicator or a known field once its first characters are gone."""
        rest = mend(statement, prefix, "")
        if rest is None:
            return False
        if rest.shape == tree.INDICATOR:
            return self.vocabulary.find_path(rest.word or "") is not None
        return rest.shape == tree.FIELD and rest.word in self.vocabulary.by_key

    def _ordered(self, statement: Statement, length: int) -> Statement:
        start, _ = line_span(statement)
        span = (start, start + length)
        mended = mend(statement, span, "")
        if mended is None:
            return read_text(statement, self.report, in_text=self.in_text)
        facts = {"statement": mended.word or "", "written": statement.source.text[start : start + length]}
        self.report.add("S118", statement.source, span, facts, fixes=replacing("safe", span, ""))
        return self._settle_one(mended)

    def _double_colon(self, statement: Statement) -> Statement:
        at = part_span(statement, "value")[0]
        colons = _COLONS.match(statement.value or "")
        span = (at, at + (colons.end() if colons is not None else 1))
        fixes = replacing("safe", span, "")
        key = statement.word if statement.shape == tree.FIELD else statement.name
        self.report.add("S139", statement.source, (at, at + 1), {"key": key or ""}, fixes=fixes)
        return self._settle_one(mend_or_break(statement, span, ""))


def _holds_a_mark(value: str) -> bool:
    return ":" in value or "：" in value or (" " in value and (" #" in value or " [" in value or " ＃" in value))


def _take_second(statement: Statement) -> Mended | None:
    """Return the statement that stands behind another on its line, and part the two."""
    second = statement.second if isinstance(statement, Mended) else None
    if isinstance(statement, Mended):
        statement.second = None
    return second
