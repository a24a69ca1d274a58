"""Category paths that the form does not have."""

from targetlang.ports.form_index import form_with_level
from targetlang.ports.vocabulary import Vocabulary
from targetlang.ports.vocabulary import split_path
from targetlang.resolve.near import nearest
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.syntax import tree
from targetlang.syntax.mend import mend
from targetlang.syntax.parse import part_span
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.ports.form import Path


def explain_path(statement: Statement, vocabulary: Vocabulary, report: Report) -> Statement:
    """Report what is wrong with a path; return the indicator on the path that was meant, where there is one."""
    written = statement.word or ""
    parts = split_path(written)
    span = part_span(statement, "word")
    if vocabulary.form is None or len(parts) < 2:
        return statement
    code, at, facts, meant = _judge(written, parts, span, vocabulary)
    level = "safe" if code == "K103" else "confirm"
    fixes = replacing(level, span, meant) if meant else ()
    report.add(code, statement.source, at, facts, fixes=fixes)
    mended = mend(statement, span, meant) if meant else None
    return mended or tree.broken(statement)


def is_path_with_one_level(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word with a dot ends in a second level of the form behind a mark that prose does not have there."""
    first, mark, second = word.partition("." if "." in word else "/")
    return bool(mark and first and second in vocabulary.seconds)


Judgement = tuple[str, tuple[int, int], dict[str, str], str | None]
"""Code, span and facts of what is said about a path, and the path that was meant, None where none is sure."""


def _judge(written: str, parts: list[str], span: tuple[int, int], vocabulary: Vocabulary) -> Judgement:
    first, second = parts
    swapped = vocabulary.paths.get(f"{second}.{first}")
    if swapped is not None:
        return "K103", span, {"written": written, "proposal": swapped.text}, swapped.text
    places = vocabulary.seconds.get(second, [])
    if first in vocabulary.firsts and len(places) == 1:
        place = places[0]
        short = place.subcategory.short if place.subcategory else ""
        return _misplaced(written, first, short, place, span)
    under = [path for path in vocabulary.shorts if path.category.short == vocabulary.firsts.get(first)]
    if under and not second:
        return _one_level(written, span, under)
    other = next((path for path in vocabulary.shorts if path.category.short == vocabulary.firsts.get(second)), None)
    if under and other is not None:
        # The second level is a first one here (产出.成本, 效益.满意度).
        return _misplaced(written, first, second, other, span)
    if under:
        return _unknown_second(written, second, span[0], under, vocabulary)
    if first in vocabulary.levels:
        return _of_another_form(written, first, second, span, vocabulary)
    return _unknown_first(first, second, span[0], vocabulary)


def _misplaced(written: str, first: str, second: str, place: "Path", span: tuple[int, int]) -> Judgement:
    return "K104", span, {"written": written, "subcategory": second, "category": first, "proposal": place.text}, place.text


def _one_level(written: str, span: tuple[int, int], under: "list[Path]") -> Judgement:
    meant = under[0].text if len(under) == 1 else None
    if meant is None:
        return "K106", span, {"written": written, "choices": "、".join(path.text for path in under)}, None
    return "K106", span, {"written": written, "proposal": meant, "variant": "near"}, meant


def _unknown_second(written: str, second: str, start: int, under: "list[Path]", vocabulary: Vocabulary) -> Judgement:
    shorts = {path.subcategory.short: path for path in under if path.subcategory}
    # 经济成本 of another form is 成本 here.
    near = nearest(second, shorts) or next((short for short in shorts if short in second or len(shorts) == 1), None)
    at = (start + written.rindex(second), start + written.rindex(second) + len(second))
    facts = {"form": _name(vocabulary), "written": second}
    if near is None:
        return "K105", at, facts | {"choices": "、".join(shorts)}, None
    return "K105", at, facts | {"near": near, "variant": "near"}, shorts[near].text


def _of_another_form(written: str, first: str, second: str, span: tuple[int, int], vocabulary: Vocabulary) -> Judgement:
    meant = next((path.text for path in vocabulary.shorts if path.subcategory and path.subcategory.short in (first, second)), None)
    other = form_with_level(first, second)
    facts = {"written": written, "form": _name(vocabulary), "other_form": other or "", "proposal": meant or ""}
    if other is None:
        facts["variant"] = "near-elsewhere" if meant else "elsewhere"
    elif meant:
        facts["variant"] = "near"
    return "K107", span, facts, meant


def _unknown_first(first: str, second: str, start: int, vocabulary: Vocabulary) -> Judgement:
    at = (start, start + len(first))
    near = nearest(first, vocabulary.firsts)
    facts = {"form": _name(vocabulary), "written": first}
    places = vocabulary.seconds.get(second, [])
    if near is None and second and len(places) == 1:
        near = places[0].category.short
    if near is None:
        return "K105", at, facts | {"choices": "、".join(dict.fromkeys(vocabulary.firsts.values()))}, None
    meant = f"{vocabulary.firsts.get(near, near)}.{second}"
    return "K105", at, facts | {"near": near, "variant": "near"}, meant if vocabulary.find_path(meant) else None


def _name(vocabulary: Vocabulary) -> str:
    return vocabulary.form.name if vocabulary.form is not None else ""
