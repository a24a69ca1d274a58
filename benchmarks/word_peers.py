"""The same blocks written with python-docx, cell by cell, and with docxtpl, from a template of Word."""

from io import BytesIO
from typing import Any

from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Paragraph
from targetlang.tables import Table

Json = dict[str, Any]


def with_python_docx(blocks: tuple[Block, ...]) -> bytes:
    """Return the document; the cells of a table are listed once, as its rows build that list at each access."""
    import docx
    from docx.enum.text import WD_BREAK

    document = docx.Document()
    for block in blocks:
        if isinstance(block, Heading):
            document.add_heading(block.text, block.level)
        elif isinstance(block, Paragraph):
            document.add_paragraph(block.text)
        elif isinstance(block, PageBreak):
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        else:
            _add_table(document, block)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _add_table(document: Any, table: Table) -> None:
    from docx.oxml import OxmlElement

    grid = table.grid
    made = document.add_table(len(grid.lines), grid.width, "Table Grid")
    cells = made._cells
    for place in grid.places:
        first = cells[place.row * grid.width + place.column]
        first.text = place.cell.text
        if place.cell.rows > 1 or place.cell.columns > 1:
            last = (place.row + place.cell.rows - 1) * grid.width + place.column + place.cell.columns - 1
            first.merge(cells[last])
    for at, row in enumerate(made.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if at < table.heads:
            properties.append(OxmlElement("w:tblHeader"))


def make_template() -> bytes:
    """Return a template with the two tables of a project in a loop; categories merge, as far as docxtpl goes."""
    import docx
    from docx.enum.text import WD_BREAK

    document = docx.Document()
    document.add_paragraph("{%p for project in projects %}")
    document.add_heading("{{ project.title }}", 2)
    fields = document.add_table(0, 8, "Table Grid")
    for row in _FIELD_ROWS:
        cells = fields.add_row().cells
        at = 0
        for text, columns in row:
            cells[at].text = text
            if columns > 1:
                cells[at].merge(cells[at + columns - 1])
            at += columns
    indicators = document.add_table(4, 6, "Table Grid")
    for at, name in enumerate(("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")):
        indicators.cell(0, at).text = name
        indicators.cell(2, at).text = f"{'{% vm %}' if at == 0 else ''}{{{{ row[{at}] }}}}"
    indicators.cell(1, 0).merge(indicators.cell(1, 5)).text = "{%tr for row in project.rows %}"
    indicators.cell(3, 0).merge(indicators.cell(3, 5)).text = "{%tr endfor %}"
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("{%p endfor %}")
    file = BytesIO()
    document.save(file)
    return file.getvalue()


_FIELD_ROWS = (
    (("{{ project.cells[0] }}", 4), ("{{ project.cells[1] }}", 4)),
    (("项目编码", 1), ("{{ project.cells[2] }}", 3), ("项目名称", 1), ("{{ project.cells[3] }}", 3)),
    (
        ("预算规模及资金用途", 1),
        ("预算数", 1),
        ("{{ project.cells[4] }}", 1),
        ("其中：财政资金", 1),
        ("{{ project.cells[5] }}", 1),
        ("其他资金", 1),
        ("{{ project.cells[6] }}", 2),
    ),
    (("", 1), ("{{ project.cells[7] }}", 7)),
    (("资金支出计划", 1), ("3月底", 1), ("6月底", 2), ("10月底", 2), ("12月底", 2)),
    (
        ("", 1),
        ("{{ project.cells[8] }}", 1),
        ("{{ project.cells[9] }}", 2),
        ("{{ project.cells[10] }}", 2),
        ("{{ project.cells[11] }}", 2),
    ),
    (("绩效目标", 1), ("{{ project.cells[12] }}", 7)),
)


def with_docxtpl(template: bytes, blocks: tuple[Block, ...]) -> bytes:
    """Return the document, escaped and shut in as a template of someone else must be."""
    from docxtpl import DocxTemplate
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    document = DocxTemplate(BytesIO(template))
    environment = ImmutableSandboxedEnvironment(autoescape=True)
    document.render({"projects": _projects(blocks)}, jinja_env=environment)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _projects(blocks: tuple[Block, ...]) -> list[Json]:
    """Return for each project its title, the texts of its fields and the full rows of its indicators."""
    projects: list[Json] = []
    title = ""
    for block in blocks:
        if isinstance(block, Heading):
            title = block.text
        elif isinstance(block, Table) and not block.heads:
            projects.append({"title": title, "cells": _contents(block), "rows": []})
        elif isinstance(block, Table) and projects:
            projects[-1]["rows"] = [[_text(place.cell) if place else "" for place in line] for line in block.grid.lines[1:]]
    return projects


def _contents(table: Table) -> list[str]:
    texts = [cell.text for row in table.rows for cell in row if not cell.header]
    return [*texts[:12], "\n".join(texts[12:])]


def _text(cell: Cell) -> str:
    return cell.text
