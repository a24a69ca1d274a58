"""Findings as JSON lines: one object a line, in the shape of `--output-format json`."""

from collections.abc import Sequence

from targetlang.diagnostics.finding import Finding
from targetlang.diagnostics.options import RenderOptions
from targetlang.diagnostics.render_json import to_dict


def render(findings: Sequence[Finding], options: RenderOptions) -> str:
    """Return one line for each finding, each ended by a line feed; "" when there is nothing to tell."""
    from json import dumps

    return "".join(dumps(to_dict(finding, options), ensure_ascii=False) + "\n" for finding in findings)
