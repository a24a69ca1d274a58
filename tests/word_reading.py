"""Reads a .docx by the letter of the standard, for comparing it with the blocks it was written from."""

import io
import re
import zipfile
from xml.etree import ElementTree

from targetlang.backends.word_template import word_backend
from targetlang.diagnostics import CommandFault
from targetlang.pipeline import Compiled
from targetlang.pipeline import render

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def document_of(data: bytes) -> ElementTree.Element:
    """Return the body; every other part must be XML as well."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        xml = (name for name in package.namelist() if name.endswith((".xml", ".rels")))
        parts = {name: ElementTree.fromstring(package.read(name)) for name in xml}
    body = parts["word/document.xml"].find(f"{W}body")
    assert body is not None
    return body


def text_of(element: ElementTree.Element) -> str:
    """Return what a reader sees of the runs in an element."""
    marks = {f"{W}tab": "\t", f"{W}br": "\n"}
    return "".join(one.text or "" if one.tag == f"{W}t" else marks.get(one.tag, "") for one in element.iter())


def value(element: ElementTree.Element | None, name: str = "val") -> str | None:
    return None if element is None else element.get(f"{W}{name}")


def grid_of(table: ElementTree.Element) -> list[list[tuple[int, int, str]]]:
    """Return for each place of the grid the row and column where its cell begins, and the cell's text."""
    grid: list[list[tuple[int, int, str]]] = []
    for at, row in enumerate(table.iter(f"{W}tr")):
        line: list[tuple[int, int, str]] = []
        for cell in row.findall(f"{W}tc"):
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            span = int(value(cell.find(f"{W}tcPr/{W}gridSpan")) or 1)
            own = (at, len(line), text_of(cell))
            if merge is not None and value(merge) != "restart":
                assert text_of(cell) == ""
                own = grid[at - 1][len(line)]
            line += [own] * span
        grid.append(line)
    return grid


def fragments_of(data: bytes) -> list[str]:
    """Return the texts of headings, paragraphs and cells in order, white space and the contents list left out."""
    pieces: list[str] = []
    for element in document_of(data):
        if element.tag == f"{W}p":
            pieces.append(text_of(element))
        elif element.tag == f"{W}tbl":
            seen = dict.fromkeys(place for line in grid_of(element) for place in line)
            pieces += [text for _, _, text in seen]
    return [piece for text in pieces if (piece := re.sub(r"\s+", "", text))]


def unasked(result: Compiled, template: bytes, *, whole: bool = True) -> list[str]:
    """What the document writes and a template has no place for."""
    told: list[CommandFault] = []
    render(result, word_backend(template), whole=whole, tell=told.append)
    found: list[str] = []
    for one in told:
        assert isinstance(one.facts["fields"], list)
        found += one.facts["fields"]
    return found
