"""The Word template that is made from a form: it has room for, and a place for, everything that the form knows."""

import itertools
import re

import pytest
from presence import there
from word_reading import W
from word_reading import document_of
from word_reading import text_of
from word_reading import unasked
from word_reading import value

from targetlang.backends.word_template import word_backend
from targetlang.cli.forms import template_of
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_text
from targetlang.pipeline import render
from targetlang.ports.form_index import find_form
from targetlang.ports.form_index import form_names
from targetlang.ports.sample_text import sample_text
from targetlang.records import evolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from targetlang.ports.form import Form


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


def told_apart(text: str) -> str:
    """A sample with a number of its own in every text, amount, target and year that it writes."""
    numbers = itertools.count(2031)
    text = re.sub(r"(- .*\|.*)", r"\1样例", text)
    return re.sub(r"样例|\d+(?=万元)|(?<=≥)\d+|(?<=～)2027", lambda found: _numbered(found[0], next(numbers)), text)


def _numbered(written: str, number: int) -> str:
    return f"{number}" if written.isdecimal() else f"{written}{number}"


def numbers_of(body: "Element", form: "Form") -> set[str]:
    """Every number in a document; of sums of money those of 万元, however the form prints them."""
    shown = " ".join(text_of(one) for one in body.iter(f"{W}p")).replace(",", "")
    factor = 10_000 if form.money_unit == "元" else 1
    found = re.findall(r"\d+", shown)
    return {*found, *(f"{int(one) // factor}" for one in found if len(one) < 12)}


@pytest.mark.parametrize("name", form_names())
def test_what_a_document_of_a_form_writes_stands_in_its_filled_template(name: str) -> None:
    form = there(find_form(name))
    text = told_apart(sample_text(form, name))
    written = set(re.findall(r"20[3-9]\d|2[1-9]\d\d", text))
    assert len(written) > 40
    result = compile_text("a.target", text)
    body = filled(result)
    lost = written - numbers_of(body, form)
    assert [line for line in text.split("\n") if any(number in line for number in lost)] == []
    shown = text_of(body)
    assert "2025年度" in shown
    assert unasked(result, template_of(form)) == []
    assert all(one.choices[0] in shown for one in form.fields if one.choices)


def test_words_of_a_form_may_have_quotes_in_them() -> None:
    form = there(find_form("财政部2015"))
    form = evolve(form, labels={**form.labels, "目标": "“总体'\"目标"})
    result = compile_text("a.target", "规范: 财政部2015\n部门 某局\n项目 甲\n  目标: 修路\n  目标 中期: 通车\n")
    shown = text_of(filled(evolve(result, form=form)))
    assert "“总体'\"目标修路" in shown
    assert "中期总体目标通车" in shown
