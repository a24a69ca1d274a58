"""A form of the workspace: a folder with form.toml and layout.html.j2, read by the loader that the pipeline has."""

from targetlang.diagnostics import Finding
from targetlang.ports.form import Form
from targetlang.source import SourceText
from targetlang.syntax.decode import decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

DATA_FILE = "form.toml"
LAYOUT_FILE = "layout.html.j2"
_MAX_DATA = 400_000


def names_a_folder(name: str) -> bool:
    """Tell whether what 规范 says is a folder of the workspace and not the name of a shipped form."""
    return "/" in name or "\\" in name


def read_own_form(
    folder: str, load: "Callable[[str], bytes | None]", place: tuple[SourceText, tuple[int, int]]
) -> tuple[Form | None, list[Finding]]:
    """Return the form of a folder and what is wrong with it; None where its data can't be used.

    `place` is where the document names it: a missing file is reported there, every other fault in its own file.
    """
    texts: dict[str, SourceText] = {}
    findings: list[Finding] = []
    for name in (DATA_FILE, LAYOUT_FILE):
        data = load(f"{folder}/{name}")
        facts = {"form": folder, "name": name, "key": name, "most": str(_MAX_DATA)}
        if data is None or len(data) > _MAX_DATA:
            facts["variant"] = "missing-file" if data is None else "too-large"
            findings.append(Finding("K119", place[0], *place[1], facts))
            continue
        texts[name], faults = decode(f"{folder}/{name}", data)
        findings.extend(faults)
    if findings:
        return None, findings
    return _read(folder, texts[DATA_FILE], texts[LAYOUT_FILE])


def _read(folder: str, data: SourceText, layout: SourceText) -> tuple[Form | None, list[Finding]]:
    from targetlang.ports.load_form import read_form
    from targetlang.ports.toml_places import find_place
    from targetlang.records import evolve

    form, faults = read_form(data.text, folder)
    findings: list[Finding] = []
    for fault in faults:
        facts = {"form": folder, "key": fault.key, **fault.facts, "variant": fault.variant}
        span = line_place(data, int(fault.facts["line"])) if fault.variant == "toml" else find_place(data.text, fault.key)
        findings.append(Finding("K119", data, *span, facts))
    return (None if form is None else evolve(form, template=layout.text)), findings


def line_place(source: SourceText, line: int) -> tuple[int, int]:
    """Return (start, end) of a line of a file; of its last one where it has fewer."""
    lines = source.text.split("\n")
    line = min(max(line, 1), len(lines))
    start = sum(len(one) + 1 for one in lines[: line - 1])
    text = lines[line - 1].rstrip("\r")
    return start + len(text) - len(text.lstrip()), start + len(text)
