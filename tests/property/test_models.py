"""Laws on models with every construct: parse ∘ print is the identity, however it is typed; formatting; JSON."""

import json
import random

from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from property.models import Model
from property.models import heard
from property.models import models

from targetlang.backends.to_json import document_json
from targetlang.backends.to_json import render
from targetlang.formatting import format_bytes
from targetlang.pipeline import compile_text
from targetlang.ports.document_schema import SCHEMA

SETTINGS = settings(max_examples=40, deadline=None, derandomize=True)
WIDE = str.maketrans("0123456789.,:|@[]=%<>()+", "０１２３４５６７８９．，：｜＠［］＝％＜＞（）＋")


def typed_carelessly(text: str, chance: random.Random) -> str:
    """Return the same text as somebody types it: other blanks and dots, wide marks outside texts, printed terms."""
    lines = []
    for line in text.split("\n"):
        body = line.lstrip(" ")
        if not body or body.startswith("#"):
            lines.append(line)
            continue
        blank = chance.choice((" ", "\t", "\u3000", "  "))
        if body.split(" ")[0].count(".") == 1 and not body.startswith("-"):
            body = body.replace(".", chance.choice(".．。·/"), 1)
        if chance.random() < 0.5:
            head, mark, rest = body.partition(": ")
            body = head + chance.choice(("：", " : ", ":", "： ")) + rest if mark and '"' not in head else body
        if body.startswith(("预算", "支出")):
            body = body.translate(WIDE)
        body = body.replace(" @", f"{blank}＠").replace(" | ", f"{blank}｜{blank}") if '"' not in body else body
        lines.append(blank * chance.randrange(3) + body + chance.choice(("", " ", "\t")))
        lines += [""] * chance.choice((0, 0, 0, 1, 3))
    return chance.choice(("", "\ufeff")) + chance.choice(("\n", "\r\n", "\r")).join(lines)


def read(text: str) -> list[object]:
    document = compile_text("a.target", text).document
    assert document is not None
    return heard(document_json(document))


@SETTINGS
@given(models())
def test_what_is_printed_is_read_back(model: Model) -> None:
    assert read(model.text()) == model.said()


@SETTINGS
@given(models())
def test_the_printed_text_is_canonical(model: Model) -> None:
    assert format_bytes("a.target", model.text().encode()) == (model.text().encode(), "")


@SETTINGS
@given(models(), st.integers(0, 10**6))
def test_it_may_be_typed_as_it_comes(model: Model, seed: int) -> None:
    typed = typed_carelessly(model.text(), random.Random(seed))
    new, refused = format_bytes("a.target", typed.encode())
    assert refused == ""
    assert [line for line in new.decode().split("\n") if line] == [line for line in model.text().split("\n") if line]


@SETTINGS
@given(models(), st.integers(0, 10**6))
def test_comments_stay_where_they_are(model: Model, seed: int) -> None:
    chance = random.Random(seed)
    lines = []
    for at, line in enumerate(model.text().split("\n")):
        lines += [f"{' ' * chance.randrange(5)}#注{at}"] if chance.random() < 0.3 else []
        lines.append(line)
    text = "\n".join(lines)
    new, refused = format_bytes("a.target", text.encode())
    assert refused == ""
    shown = [line.strip() for line in new.decode().split("\n") if line.strip()]
    assert shown == [line.strip() for line in lines if line.strip()]
    assert format_bytes("a.target", new) == (new, "")


VALIDATOR = Draft202012Validator(SCHEMA)


@SETTINGS
@given(models())
def test_json_is_valid_and_keeps_every_number(model: Model) -> None:
    document = compile_text("a.target", model.text()).document
    assert document is not None
    written = json.loads(render(document))
    VALIDATOR.validate(written)
    assert heard(written) == model.said()
