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


def _judge(
    written: str, parts: list[str], span: tuple[int, int], vocabulary: Vocabulary
) -> tuple[str, tuple[int, int], dict[str, str], str | None]:
    first, second = parts
    form = vocabulary.form
    assert form is not None  # noqa: S101 - asked by the caller
    swapped = vocabulary.paths.get(f"{second}.{first}")
    if swapped is not None:
        return "K103", span, {"written": written, "proposal": swapped.text}, swapped.text
    places = vocabulary.seconds.get(second, [])
    if first in vocabulary.firsts and len(places) == 1:
        place = places[0]
        facts = {
            "written": written,
            "subcategory": place.subcategory.short if place.subcategory else "",
            "category": place.category.short,
            "proposal": place.text,
        }
        return "K104", span, facts, place.text
    under = [path for path in vocabulary.shorts if path.category.short == vocabulary.firsts.get(first)]
    if under and not second:
        meant = under[0].text if len(under) == 1 else None
        facts = {"written": written, "proposal": meant or "", "variant": "near"}
        if meant is None:
            facts = {"written": written, "choices": "、".join(path.text for path in under)}
        return "K106", span, facts, meant
    if under:
        shorts = {path.subcategory.short: path for path in under if path.subcategory}
        near = nearest(second, shorts) or (next(iter(shorts)) if len(shorts) == 1 else None)
        at = (span[0] + written.rindex(second), span[0] + written.rindex(second) + len(second))
        if near is not None:
            facts = {"form": form.name, "written": second, "near": near, "variant": "near"}
            return "K105", at, facts, shorts[near].text
        return "K105", at, {"form": form.name, "written": second, "choices": "、".join(shorts)}, None
    if first in vocabulary.levels:
        meant = next((path.text for path in vocabulary.shorts if path.subcategory and path.subcategory.short in (first, second)), None)
        other = form_with_level(first, second)
        facts = {"written": written, "form": form.name, "other_form": other or "", "proposal": meant or ""}
        if other is None:
            facts["variant"] = "near-elsewhere" if meant else "elsewhere"
        elif meant:
            facts["variant"] = "near"
        return "K107", span, facts, meant
    near = nearest(first, vocabulary.firsts)
    at = (span[0], span[0] + len(first))
    meant = f"{vocabulary.firsts[near]}.{second}" if near else None
    facts = {"form": form.name, "written": first, "near": near or "", "variant": "near"}
    if near is None:
        facts = {"form": form.name, "written": first, "choices": "、".join(dict.fromkeys(vocabulary.firsts.values()))}
    return "K105", at, facts, meant if meant and vocabulary.find_path(meant) else None
