"""The sentences of a finding in a language: its facts put into the templates of the catalogue."""

from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.catalogue.code import DEFAULT
from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.finding import Label

CHINESE = "zh"
ENGLISH = "en"

# Facts are words of the document, which no language changes; only the fact `expected` names a kind of value.
_KINDS = {
    "金额": "an amount of money",
    "比率": "a percentage",
    "时间": "a length of time",
    "天数": "a number of days",
    "计数": "a count",
    "日期": "a date",
    "数量": "a quantity",
}


def message(finding: Finding, language: str = CHINESE) -> str:
    """Return the one sentence that says the fault and names its facts.

    Where a pass did not give a fact that the sentence needs, it is the title of the code.
    """
    text = find(finding.code).text(language)
    template, _ = text.templates(_variant(finding))
    return _fill(template, finding, language, text.title)


def suggestion(finding: Finding, language: str = CHINESE) -> str:
    """Return what to do, or "" where nothing can be proposed or a fact for it is missing."""
    text = find(finding.code).text(language)
    _, template = text.templates(_variant(finding))
    return _fill(template, finding, language, "")


def label_words(finding: Finding, label: Label, language: str = CHINESE) -> str:
    """Return the words of a second position, or "" for a role that the catalogue does not know."""
    return find(finding.code).text(language).labels.get(label.role, "")


def missing_facts(finding: Finding) -> tuple[str, ...]:
    """Return the names of the facts that the templates of the finding need and it does not have."""
    fields = find(finding.code).fields
    needed = fields.get(_variant(finding), fields[DEFAULT])
    return tuple(name for name in needed if name not in finding.facts)


def _variant(finding: Finding) -> str:
    return finding.facts.get("variant", DEFAULT)


def _fill(template: str, finding: Finding, language: str, otherwise: str) -> str:
    facts = dict(finding.facts)
    if language == ENGLISH and "expected" in facts:
        facts["expected"] = _KINDS.get(facts["expected"], facts["expected"])
    try:
        return template.format_map(facts)
    except KeyError:
        return otherwise
