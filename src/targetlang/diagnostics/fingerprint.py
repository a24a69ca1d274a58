"""Name a finding so that it is known again after lines were moved, put in or taken out elsewhere."""

import re
from bisect import bisect_right
from collections.abc import Callable
from collections.abc import Iterable

from targetlang.diagnostics.finding import Finding
from targetlang.source.pattern import late

_HEADER = late(r"^[ \t\u3000]*(?:部门|单位|预算单位|项目|指标组)[ \t\u3000][^\r\n]*", re.MULTILINE)
_BLANKS = late(r"[ \t\u3000]+")
# What a proposal was made of changes with the rest of the document, and with the version of the program.
_PASSING = frozenset(("variant", "near", "proposal", "choices", "forms", "horizons", "checkpoints", "units", "form"))
_LENGTH = 16


def fingerprints(findings: Iterable[Finding], name_path: Callable[[str], str] = str) -> list[str]:
    """Return one name for each finding, 16 hexadecimal digits, in the same order.

    It is made of the path as `name_path` gives it, the code, the block the finding stands in, its line without blanks, and the facts of
    its sentence; equal ones are told apart by counting.
    """
    seen: dict[str, int] = {}
    blocks: dict[int, list[tuple[int, str]]] = {}
    names: list[str] = []
    for finding in findings:
        source = finding.source
        if id(source) not in blocks:
            blocks[id(source)] = [(found.start(), found[0]) for found in _HEADER.finditer(source.text)]
        name = _name(finding, name_path(source.path), blocks[id(source)])
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else _digest(f"{name}/{seen[name]}"))
    return names


def _name(finding: Finding, path: str, blocks: list[tuple[int, str]]) -> str:
    source = finding.source
    low, high = source.line_span(source.position(finding.start)[0])
    above = bisect_right(blocks, high, key=lambda header: header[0])
    block = blocks[above - 1][1] if above else ""
    facts = [f"{key}={value}" for key, value in sorted(finding.facts.items()) if key not in _PASSING]
    parts = (finding.code, path.replace("\\", "/"), block, source.text[low:high], *facts)
    return _digest("\0".join(_BLANKS.sub("", part) for part in parts))


def _digest(text: str) -> str:
    from hashlib import sha256

    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
