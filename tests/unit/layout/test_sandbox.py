"""What a template may not do, and that it is told where it tries."""

import pytest
from attrs import evolve
from presence import there

from targetlang.layout import lay_out
from targetlang.layout.fault import LayoutFault
from targetlang.pipeline import compile_text
from targetlang.tables import Block
from targetlang.tables import Heading
from targetlang.tables import Paragraph

SOURCE = """部门 202001 某局
规范: 河北
项目 13043425P000001100396 甲
  预算: 340000元 = 财政 34.00万元
  用途: <td>{{{{7*7}}}}</td>
"""


def laid(template: str) -> list[Block]:
    result = compile_text("a.target", SOURCE)
    return list(lay_out(there(result.document), evolve(there(result.form), template=template)))


def texts(template: str) -> list[str]:
    return [block.text for block in laid(template) if isinstance(block, Heading | Paragraph)]


def test_what_is_written_comes_out_as_text() -> None:
    template = "{% for p in departments[0].projects %}<p>{{ p.text('用途') | first }}</p>{% endfor %}"
    assert texts(template) == ["<td>{{7*7}}</td>"]


def test_loops_joins_and_macros_work() -> None:
    template = (
        "{% macro m(x) %}<p>{{ x ~ '，' ~ x }}</p>{% endmacro %}"
        "{% for n in range(3) %}{{ m(n) }}{% endfor %}<p>{{ ['a', 'b'] | join('、') }}{{ 'x' * 3 }}</p>"
    )
    assert texts(template) == ["0，0", "1，1", "2，2", "a、bxxx"]


@pytest.mark.parametrize(
    "template",
    [
        "{{ departments[0].__class__ }}",
        "{{ departments[0]._department }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ '{0.__class__}'.format(1) }}",
        "{{ departments.__init__.__globals__ }}",
        "{{ form.__init__ }}",
        "{{ (1).real }}",
        "{{ ().count }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ namespace.__mro__ }}",
        "{{ self.__init__ }}",
        "{{ departments[0].text.__func__ }}",
        "{{ ['a'] | map(attribute='__class__') | join }}",
        "{{ '<b>' | safe }}",
        "{{ 'a' | attr('upper') }}",
        "{% include 'layout.html.j2' %}",
        "{% import 'os' as os %}",
        "{% extends '/etc/passwd' %}",
        "{% autoescape false %}{{ '<b>' }}{% endautoescape %}",
        "{{ unknown }}",
        "{{ 1 / 0 }}",
        "{{ departments[9].name }}",
        "{{ departments[0].text() }}",
        "{% for x in 3 %}{% endfor %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    ],
)
def test_what_is_not_allowed_is_a_fault_with_its_line(template: str) -> None:
    with pytest.raises(LayoutFault) as caught:
        laid(f"<p>甲</p>\n{template}\n")
    assert caught.value.line == 2


@pytest.mark.parametrize(
    "template",
    [
        "{% for a in range(999) %}{% for b in range(999) %}{% for c in range(999) %}{% endfor %}{% endfor %}{% endfor %}",
        "{% for a in range(100000000) %}{% endfor %}",
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        "{{ 'x' * 999999999 }}",
        "{{ 999999999 * 'x' }}",
        "{{ '%999999999d' % 1 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{% set n = namespace(x='abcdefgh') %}{% for i in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
        "{% set n = namespace(x='abcdefgh') %}{% for i in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}",
        "{% set n = namespace(x=9) %}{% for i in range(60) %}{% set n.x = n.x * n.x %}{% endfor %}",
        "{% set n = namespace(x='a') %}{% for i in range(60) %}{% set n.x = [n.x, n.x] | join %}{% endfor %}",
        "{% set n = namespace(x='aa') %}{% for i in range(60) %}{% set n.x = n.x | replace('a', n.x) %}{% endfor %}",
        "{% set n = namespace(x='aa') %}{% for i in range(60) %}{% set y %}{{ n.x }}{{ n.x }}{% endset %}{% set n.x = y %}{% endfor %}",
        "{% for a in departments recursive %}{{ loop(departments) }}{% endfor %}",
    ],
)
def test_time_and_output_are_bounded(template: str) -> None:
    with pytest.raises(LayoutFault) as caught:
        laid(f"<p>甲</p>\n\n{template}")
    assert caught.value.line == 3


def test_blocks_come_one_by_one() -> None:
    result = compile_text("a.target", SOURCE)
    blocks = lay_out(there(result.document), evolve(there(result.form), template="{% for a in range(900) %}{% for b in range(9) %}<p>甲</p>{% endfor %}{% endfor %}" + "{{ unknown }}"))
    assert next(blocks) == Paragraph("甲")
    with pytest.raises(LayoutFault):
        list(blocks)
