"""Every file carries the title of its document once, whatever its parts are called."""

import re
from collections.abc import Callable
from io import BytesIO

import docx
import openpyxl
import pypdf
import pytest

from targetlang.backends.to_docx import render as to_docx
from targetlang.backends.to_html import render as to_html
from targetlang.backends.to_pdf import render as to_pdf
from targetlang.backends.to_xlsx import render as to_xlsx
from targetlang.tables import Block
from targetlang.tables import Cell
from targetlang.tables import Heading
from targetlang.tables import PageBreak
from targetlang.tables import Table

_TABLE = Table("", ((Cell("甲"),),))


def _of_html(blocks: tuple[Block, ...]) -> str:
    return "".join(re.findall("<title>(.*)</title>", to_html(blocks).decode()))


def _of_word(blocks: tuple[Block, ...]) -> str:
    return str(docx.Document(BytesIO(to_docx(blocks))).core_properties.title)


def _of_excel(blocks: tuple[Block, ...]) -> str:
    return str(openpyxl.load_workbook(BytesIO(to_xlsx(blocks))).properties.title)


def _of_pdf(blocks: tuple[Block, ...]) -> str:
    data = pypdf.PdfReader(BytesIO(to_pdf(blocks))).metadata
    return str(data.title if data else "")


@pytest.mark.parametrize("read", [_of_html, _of_word, _of_excel, _of_pdf])
@pytest.mark.parametrize(
    ("blocks", "title"),
    [
        ((Heading(1, "申报表"), _TABLE, PageBreak(), Heading(1, "申报表"), _TABLE), "申报表"),
        ((Heading(1, "申报表（基建类）"), _TABLE, PageBreak(), Heading(1, "申报表（其他类）"), _TABLE), "申报表（基建类）"),
        ((Heading(1, "第一部分"), Heading(1, "绩效目标"), Heading(2, "一"), _TABLE), "第一部分 绩效目标"),
        ((Heading(1, "申报表"), Heading(1, "申报表"), _TABLE), "申报表"),
    ],
    ids=["two projects", "two kinds of them", "two lines", "the same line"],
)
def test_title_stands_once(read: Callable[[tuple[Block, ...]], str], blocks: tuple[Block, ...], title: str) -> None:
    assert read(blocks) == title
