"""The Word template that is made from a form: it has room for, and a place for, everything that the form knows."""

import pytest
from presence import there
from word_reading import W
from word_reading import document_of
from word_reading import value

from targetlang.backends.word_template import word_backend
from targetlang.cli.forms import template_of
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_text
from targetlang.pipeline import render
from targetlang.ports.form_index import find_form
from targetlang.ports.form_index import form_names
from targetlang.ports.sample_text import sample_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def filled(result: Compiled) -> "Element":
    """The body of the Word document that a form's own template makes of what is compiled, as XML."""
    return document_of(render(result, word_backend(template_of(there(result.form)))))


def inner_width(section: "Element") -> int:
    def length(part: str, name: str) -> int:
        return int(there(value(section.find(f"{W}{part}"), name)))

    return length("pgSz", "w") - length("pgMar", "left") - length("pgMar", "right")


@pytest.mark.parametrize("name", form_names())
def test_every_table_fits_on_the_paper_of_its_section(name: str) -> None:
    result = compile_text("a.target", sample_text(there(find_form(name)), name))
    there(result.document).departments *= 2
    tables: list[int] = []
    widths: list[tuple[int, int]] = []
    for part in filled(result).iter():
        if part.tag == f"{W}tblW":
            tables.append(int(part.get(f"{W}w", "")))
        elif part.tag == f"{W}sectPr":
            widths += [(table, inner_width(part)) for table in tables]
            tables = []
    assert len(widths) >= 4
    assert [table for table, room in widths if table > room] == []
