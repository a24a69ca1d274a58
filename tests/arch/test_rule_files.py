"""File, code, name, case folder and catalogue entry of a rule belong to each other, one to one."""

from importlib import import_module
from pathlib import Path

import pytest

from targetlang._prepared.rules import RULES
from targetlang.catalogue import docstring_of_rule
from targetlang.diagnostics.catalogue import codes
from targetlang.diagnostics.catalogue import find
from targetlang.ports import prepare_rules
from targetlang.ports.rule import SUBJECTS
from targetlang.ports.rule import Rule

SOURCE = Path(prepare_rules.__file__).parent.parent
CASES = Path(__file__).parent.parent / "cases" / "rules"
# What runs the rules, and what several of them look at.
NOT_RULES = {
    "__init__", "run", "walk", "in_parallel", "silence", "chosen", "undecided",
    "adding_up", "attributed_rows", "basis_sharing", "beside_budget", "checkpoints", "code_shape", "missing_parts",
}
FAMILIES = ("Q", "L")
IDS = [code for code, _ in RULES]


def rule_of(module: str) -> Rule:
    found = import_module(f"targetlang.rules.{module}").RULE
    assert isinstance(found, Rule)
    return found


def test_index_is_current() -> None:
    text = (SOURCE / "_prepared" / "rules.py").read_text(encoding="utf-8")
    assert prepare_rules.prepare(str(SOURCE / "rules")) == text


def test_words_are_current() -> None:
    words = (SOURCE / "rules" / "misspellings.toml").read_text(encoding="utf-8")
    text = (SOURCE / "_prepared" / "misspellings.py").read_text(encoding="utf-8")
    assert prepare_rules.prepare_words(words) == text


def test_every_file_is_a_rule() -> None:
    files = {path.stem for path in (SOURCE / "rules").glob("*.py")}
    assert {module for _, module in RULES} == files - NOT_RULES


def test_every_code_of_these_families_has_a_rule() -> None:
    assert {entry.code for entry in codes() if entry.code[0] in FAMILIES} == {c for c in IDS if c[0] in FAMILIES}


def test_codes_are_unique() -> None:
    assert len(set(IDS)) == len(IDS)


@pytest.mark.parametrize(("code", "module"), RULES, ids=IDS)
def test_rule_is_named_for_its_fault(code: str, module: str) -> None:
    rule = rule_of(module)
    assert rule.code == code
    assert find(code).name.replace("-", "_") == module
    assert rule.looks_at in SUBJECTS
    assert rule.marks or rule.looks_at != "text"
    assert not rule.marks or rule.looks_at in ("text", "field")
    assert rule.applies is None or rule.looks_at in ("indicator", "rows", "all_rows")


@pytest.mark.parametrize(("code", "module"), RULES, ids=IDS)
def test_rule_has_its_page(code: str, module: str) -> None:
    page = docstring_of_rule(module)
    at = [page.find(part) for part in ("Fault: ", "\nWhy: ", "\nBad: ", "\nGood: ")]
    assert -1 not in at
    assert at == sorted(at)


@pytest.mark.parametrize(("code", "module"), RULES, ids=IDS)
def test_rule_has_its_cases(code: str, module: str) -> None:
    folder = CASES / f"{code}-{find(code).name}"
    names = {path.name.split("-")[0] for path in folder.glob("*.target")}
    assert names == {"bad", "good"}


def test_every_case_folder_is_of_a_rule() -> None:
    assert {path.name for path in CASES.iterdir()} == {f"{code}-{find(code).name}" for code in IDS}
