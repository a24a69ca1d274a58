"""Every code with its page: what `explain`, `rules` and the manual show, in both languages.

The words are those of `diagnostics/catalogue`. Why it matters, with the regulation or form behind it, and an example of
both kinds stand below them: in English and with examples from the docstring of the rule's own file where it has one,
else, and in Chinese, from `diagnostics/catalogue/pages.toml`.
"""

import ast
import re
from functools import cache
from importlib.resources import files
from string import Formatter

from targetlang.diagnostics import catalogue
from targetlang.diagnostics.catalogue.code import Code
from targetlang.diagnostics.severity import is_protected
from targetlang.diagnostics.summary import severity_word
from targetlang.diff import catalogue as events
from targetlang.diff import telling as events_words
from targetlang.records import frozen
from targetlang.source.pattern import late
from targetlang.source.width import wrap

_PART = late(r"^(Fault|Why|Bad|Good): (.*?)(?=^(?:Fault|Why|Bad|Good): |\Z)", re.MULTILINE | re.DOTALL)
_FIXES = {
    "zh": {"safe": "可以自动改正 (--fix)", "confirm": "有改正建议 (--fix --confirm)", "none": "没有自动改正"},
    "en": {"safe": "can be fixed (--fix)", "confirm": "offers a guess (--fix --confirm)", "none": "no automatic fix"},
}
_SILENCE = {
    "zh": ("可以用“# 忽略 {code}: 理由”关掉", "不能忽略"),
    "en": ("can be silenced: # 忽略 {code}: reason", "cannot be silenced"),
}
_HEADS = {
    "zh": {"says": "会这样说", "advice": "建议", "Why": "为什么", "Bad": "反例", "Good": "正例"},
    "en": {"says": "What it says", "advice": "Advice", "Why": "Why", "Bad": "Bad", "Good": "Good"},
}


@frozen
class Page:
    """One code in one language. `says` holds (message, advice) of every variant, … where facts stand."""

    code: str
    name: str
    title: str
    severity: str
    fix: str
    silence: str
    says: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, str], ...]


@cache
def catalogue_pages() -> dict[str, dict[str, str]]:
    """Return what pages.toml tells, by code."""
    from tomllib import loads

    return loads((files(catalogue.__name__) / "pages.toml").read_text(encoding="utf-8"))


def page(code: str, language: str) -> Page:
    """Return the page of a code. Raises KeyError for one that does not exist."""
    entry = catalogue.find(code)
    text = entry.text(language)
    pairs = dict.fromkeys(tuple(map(_without_facts, text.templates(variant))) for variant in ("", *text.variants))
    heads = _HEADS[language]
    return Page(
        code,
        entry.name,
        text.title,
        severity_word(entry.severity, language),
        _FIXES[language][entry.fix],
        _SILENCE[language][is_protected(code)].format(code=code),
        tuple((message, advice) for message, advice in pairs),
        tuple((heads[part], words) for part, words in _parts(entry, language).items() if words),
    )


def event_page(code: str, language: str) -> Page:
    """Return the page of an event of a comparison. Raises KeyError for one that does not exist."""
    entry = events.find(code)
    text = entry.text(language)
    pairs = dict.fromkeys(tuple(map(_without_facts, text.templates(variant))) for variant in ("", *text.variants))
    severity = events_words.severity_word(entry.severity, language)
    says = tuple((message, advice) for message, advice in pairs)
    return Page(code, entry.name, text.title, severity, "", "", says, ())


def _without_facts(words: str) -> str:
    """Return a template with … where facts stand, and its doubled braces single."""
    return "".join(text + ("" if field is None else "…") for text, field, _, _ in Formatter().parse(words))


def _parts(entry: Code, language: str) -> dict[str, str]:
    """Return Why, Bad and Good in one language; Bad and Good may have several lines."""
    kept, told = catalogue_pages().get(entry.code, {}), _told_by_rule(entry)
    first, second = (told, kept) if language == "en" else ({}, kept)
    why = first.get("Why") or kept.get("en" if language == "en" else "zh", "")
    bad, good = (first.get(part) or second.get(part.lower()) or told.get(part, "") for part in ("Bad", "Good"))
    return {"Why": why[:1].upper() + why[1:], "Bad": bad, "Good": good}


def _told_by_rule(entry: Code) -> dict[str, str]:
    """Return Fault, Why, Bad and Good of the rule's own file, where it has one."""
    return {found[1]: " ".join(found[2].split()) for found in _PART.finditer(docstring_of_rule(entry.name.replace("-", "_")))}


def docstring_of_rule(name: str) -> str:
    """Return what the file of a rule begins with, "" where there is no such file.

    It is read from the source: a compiled module has forgotten it.
    """
    source = files("targetlang.rules") / f"{name}.py"
    return (ast.get_docstring(ast.parse(source.read_text("utf-8"))) or "") if source.is_file() else ""


def render_text(shown: Page, language: str, width: int = 80) -> str:
    """Return a page for a terminal, no line wider than `width` cells unless a single word is."""
    heads = _HEADS[language]
    kind = " · ".join(part for part in (shown.severity, shown.fix, shown.silence) if part)
    lines = [f"{shown.code}  {shown.name}", "", *wrap(shown.title, width), "", *wrap(kind, width), "", f"{heads['says']}:"]
    for message, advice in shown.says:
        lines += _indented(message, 2, width)
        if advice:
            lines += _indented(f"{heads['advice']}: {advice}", 4, width)
    for head, words in shown.parts:
        lines += ["", f"{head}:", *_indented(words.replace("`", ""), 2, width)]
    return "\n".join(lines) + "\n"


def _indented(text: str, by: int, width: int) -> list[str]:
    return [" " * by + line for line in wrap(text, width - by)]


def render_markdown(shown: Page) -> list[str]:
    """Return the lines of a page for the manual, below a heading that the caller writes."""
    lines = [f"**{shown.title}**", "", f"{shown.severity} · {shown.fix} · {shown.silence}", ""]
    for message, advice in shown.says:
        lines.append(f"- {message}" + (f" {advice}" if advice else ""))
    for head, words in shown.parts:
        if "\n" in words:
            lines += ["", f"{head}:", "", "```", *words.split("\n"), "```"]
        else:
            lines += ["", f"{head}: {words}"]
    return lines
