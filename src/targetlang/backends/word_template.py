"""Names → a Word document from a user's own template, filled by docxtpl (extra `template`) and shut in like a layout."""

from functools import partial

from targetlang.diagnostics import Finding
from targetlang.layout.fault import LayoutFault
from targetlang.ports.backend import Backend
from targetlang.ports.backend import MissingExtra
from targetlang.source import SourceText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any


class TemplateFault(LayoutFault):
    """A fault in a Word template. `lines` are its texts, a paragraph each; `line` counts in them from 1."""

    def __init__(self, fault: LayoutFault, lines: list[str]) -> None:
        super().__init__(fault.line, fault.variant, fault.facts)
        self.lines = lines


def word_backend(template: bytes) -> Backend:
    """Return the format that a template makes. Its `render` raises TemplateFault, and MissingExtra without docxtpl."""
    return Backend("docx", (".docx",), "names", partial(fill, template))


def fill(template: bytes, names: "dict[str, Any]", *, draft: str = "") -> bytes:
    """Return the .docx that a template makes of the names; with `draft` those words stand at its top.

    Every text of the document is text. The same template and names give the same bytes.
    """
    filled: bytes = _engine().fill(template, names, draft)
    return filled


def check_template(template: bytes) -> None:
    """Raise TemplateFault where a template can't be read, before there is a document to fill in."""
    _engine().check(template)


def finding_of(fault: LayoutFault, path: str) -> Finding:
    """Return a fault of a template as a finding (K121): at the name where one is at fault, else at its paragraph."""
    lines = fault.lines if isinstance(fault, TemplateFault) else []
    source = SourceText(path, "\n".join(lines))
    start, end = source.line_span(min(max(fault.line, 1), len(lines) or 1))
    name = fault.facts.get("name", "")
    at = source.text.find(name, start, end) if name else -1
    if at >= 0:
        start, end = at, at + len(name)
    return Finding("K121", source, start, end, {**fault.facts, "variant": fault.variant})


def _engine() -> "ModuleType":
    try:
        from targetlang.backends import word_filler
    except ImportError:
        raise MissingExtra("template") from None
    return word_filler
