"""Findings as a JUnit report: one suite a file, one case a finding; notes pass, the rest fails."""

from collections.abc import Sequence

from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.severity import severity_of
from targetlang.diagnostics.wording import message
from targetlang.diagnostics.wording import suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# What XML 1.0 can't hold even when escaped.
_FORBIDDEN = dict.fromkeys({*range(0x20), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)} - {9, 10, 13}, "\ufffd")
_NAME = "targetlang"


def render(findings: Sequence[Finding], options: RenderOptions) -> str:
    """Return one XML document, ended by a line feed. Without findings it holds one case that passes."""
    from xml.etree.ElementTree import Element
    from xml.etree.ElementTree import SubElement
    from xml.etree.ElementTree import indent
    from xml.etree.ElementTree import tostring

    files: dict[str, list[Finding]] = {}
    for finding in findings:
        files.setdefault(finding.source.path, []).append(finding)
    failures = sum(severity_of(finding) != "note" for finding in findings)
    root = Element("testsuites", name=_NAME, tests=str(len(findings) or 1), failures=str(failures), errors="0")
    if not files:
        suite = SubElement(root, "testsuite", name=_NAME, tests="1", failures="0", errors="0", skipped="0")
        SubElement(suite, "testcase", name="check", classname=_NAME)
    for path, found in files.items():
        failed = sum(severity_of(finding) != "note" for finding in found)
        counts = {"tests": str(len(found)), "failures": str(failed), "errors": "0", "skipped": "0"}
        suite = SubElement(root, "testsuite", {"name": _clean(path), **counts})
        for finding in found:
            suite.append(_case(finding, options))
    indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _case(finding: Finding, options: RenderOptions) -> "Element":
    from xml.etree.ElementTree import Element
    from xml.etree.ElementTree import SubElement

    line, column = finding.source.position(finding.start)
    path, severity = _clean(finding.source.path), severity_of(finding)
    name = f"{finding.code} {find(finding.code).name} {line}:{column}"
    case = Element("testcase", name=name, classname=path.removesuffix(".target"), file=path, line=str(line))
    words = _clean(message(finding, options.language))
    advice = _clean(suggestion(finding, options.language))
    text = f"{path}:{line}:{column}: {finding.code} {words}" + (f"\n{advice}" if advice else "")
    if severity == "note":
        SubElement(case, "system-out").text = text
    else:
        SubElement(case, "failure", type=severity, message=words).text = text
    return case


def _clean(text: str) -> str:
    return text.translate(_FORBIDDEN)
