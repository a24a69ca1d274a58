"""Outputs that other programs read: valid against their schemas, on every kind of finding there is an example of."""

import json
import re
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator
from junitparser import JUnitXml
from sarif_pydantic import Sarif
from test_mistakes import ROWS
from test_mistakes import unescape
from unit.diagnostics.schemas import GITLAB
from unit.diagnostics.schemas import JUNIT_ATTRIBUTES
from unit.diagnostics.schemas import JUNIT_CHILDREN
from unit.diagnostics.schemas import SARIF

from targetlang.diagnostics import Finding
from targetlang.diagnostics.fingerprint import fingerprints
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import sort_findings
from targetlang.pipeline import compile_bytes
from targetlang.source import SourceText

FORMATS = ("full", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab")


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    """Every finding of the table of mistakes, in files of odd names."""
    found = [one for at, row in enumerate(ROWS) for one in compile_bytes(f"县 局/#{at}:甲.target", unescape(row["input"])).findings]
    return sort_findings(found)


def render(name: str, findings: list[Finding], language: str = "zh") -> str:
    text: str = import_module(f"targetlang.diagnostics.render_{name}").render(findings, RenderOptions(language))
    return text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_sarif_is_valid_and_its_rules_are_found(findings: list[Finding], language: str) -> None:
    log = json.loads(render("sarif", findings, language))
    assert not list(Draft202012Validator(SARIF).iter_errors(log))
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == len(findings)
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert any("fixes" in result for result in run["results"])


def test_sarif_is_read_by_another_program(findings: list[Finding]) -> None:
    log = Sarif.model_validate_json(render("sarif", findings))
    assert len(log.runs[0].results or []) == len(findings)
    assert json.loads(log.model_dump_json(by_alias=True, exclude_none=True))["version"] == "2.1.0"


def test_junit_is_read_by_another_program(findings: list[Finding]) -> None:
    suites = JUnitXml.fromstring(render("junit", findings).encode())
    cases = [case for suite in suites for case in suite]
    assert len(cases) == suites.tests == len(findings)
    assert sum(bool(case.result) for case in cases) == suites.failures


def test_gitlab_is_valid_and_tells_issues_apart(findings: list[Finding]) -> None:
    issues = json.loads(render("gitlab", findings))
    assert not list(Draft202012Validator(GITLAB).iter_errors(issues))
    assert len({issue["fingerprint"] for issue in issues}) == len(findings)


def test_junit_counts_what_it_holds(findings: list[Finding]) -> None:
    root = ElementTree.fromstring(render("junit", findings).encode())
    for element in root.iter():
        assert set(element.attrib) <= JUNIT_ATTRIBUTES[element.tag]
        assert {child.tag for child in element} <= JUNIT_CHILDREN[element.tag]
    for suite in [root, *root.iter("testsuite")]:
        assert int(suite.get("tests", "")) == len(list(suite.iter("testcase")))
        assert int(suite.get("failures", "")) == len(list(suite.iter("failure")))
    assert ElementTree.fromstring(render("junit", [])).get("tests") == "1"


def test_github_commands_are_one_line_each(findings: list[Finding]) -> None:
    lines = render("github", findings).splitlines()
    assert len(lines) == len(findings)
    shape = re.compile(r"::(error|warning|notice) title=[A-Z]\d{3},file=[^,:]+,line=\d+(,col=\d+)?,endLine=\d+(,endColumn=\d+)?::\S.*")
    assert [line for line in lines if not shape.fullmatch(line)] == []


def test_github_is_told_no_columns_of_a_place_over_several_lines() -> None:
    source = SourceText("a.target", "项目 甲\n  预算: 1元\n  预算: 2元\n")
    one, several = (Finding("S116", source, 6, end, {"key": "预算", "line": "2"}) for end in (8, 20))
    first, second = render("github", [one, several]).splitlines()
    assert first.startswith("::error title=S116,file=a.target,line=2,col=2,endLine=2,endColumn=4::")
    assert second.startswith("::error title=S116,file=a.target,line=2,endLine=3::")


def test_json_lines_are_the_findings_of_json(findings: list[Finding]) -> None:
    lines = [json.loads(line) for line in render("jsonl", findings).splitlines()]
    assert lines == json.loads(render("json", findings))["findings"]


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_found_is_told_too(name: str) -> None:
    text = render(name, [])
    assert text == "" or text.endswith("\n")


def test_fingerprints_stay_when_other_lines_change() -> None:
    text = "部门 202001 某局\n项目 甲\n  预算: 3天\n项目 乙\n  预算: 3天\n"
    longer = "# 新的一行\n" + text.replace("  预算", "    预算")
    names = [
        fingerprints([Finding("U102", source, at, at + 2) for at in (source.text.index("3天"), source.text.rindex("3天"))])
        for source in (SourceText("a.target", text), SourceText("a.target", longer))
    ]
    assert names[0] == names[1]
    assert len(set(names[0])) == 2


def test_hooks_call_commands_that_exist() -> None:
    hooks = (Path(__file__).parent.parent.parent.parent / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    entries = re.findall(r"^  entry: (.*)$", hooks, re.MULTILINE)
    assert [entry.split()[:2] for entry in entries] == [["targetlang", "check"], ["targetlang", "fmt"]]
