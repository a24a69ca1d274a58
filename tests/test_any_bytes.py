"""Damaged files through every command: findings, never a fault of the program, and no text lost."""

import random
from pathlib import Path

import pytest
from presence import there

from targetlang.backends.to_json import render as to_json
from targetlang.formatting import format_bytes
from targetlang.pipeline import compile_bytes
from targetlang.pipeline import render
from targetlang.ports.backend import find_backend

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").rglob("*.target"))
FORMATS = ("text", "html", "markdown", "csv", "json")
SCRAPS = [b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\x0c", "\u2028".encode(), "\u200b".encode(), "：".encode(), b"{", b'"', "【".encode(), b"\t", b"\n\n", "项目 ".encode(), "其中 ".encode()]


def damaged(chance: random.Random, data: bytes) -> bytes:
    """Cut, double, exchange and put in bytes at random places."""
    for _ in range(chance.randint(1, 12)):
        at, other = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
        way = chance.randrange(5)
        if way == 0:
            data = data[:at] + chance.choice(SCRAPS) + data[at:]
        elif way == 1:
            data = data[:at] + data[min(other, at + 40) :]
        elif way == 2:
            data = data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
        elif way == 3:
            data = data[:other] + data[at : min(other, at + 200)] + data[other:]
        else:
            lines = data.split(b"\n")
            chance.shuffle(lines)
            data = b"\n".join(lines) if chance.random() < 0.3 else data
    return data


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_example(seed: int) -> None:
    chance = random.Random(seed)
    path = chance.choice(EXAMPLES)
    data = damaged(chance, path.read_bytes())
    result = compile_bytes("a.target", data)
    assert all(0 <= one.start <= one.end <= len(one.source.text) for one in result.findings)
    new, refused = format_bytes("a.target", data)
    assert refused == "" or new == data
    if refused == "":
        shown = "".join(data.decode("utf-8-sig").split())
        kept = "".join(new.decode().split())
        # Marks become half-width and long words short; every Han character of a text stays.
        assert len(kept) >= len(shown) * 0.9
        assert format_bytes("a.target", new) == (new, "")
    if result.document is not None:
        assert to_json(result.document, draft=True)
    if result.document is not None and result.form is not None:
        for name in FORMATS:
            assert render(result, there(find_backend(name)), draft=True)


@pytest.mark.parametrize("seed", range(20))
def test_random_bytes(seed: int) -> None:
    chance = random.Random(seed)
    data = bytes(chance.randrange(256) for _ in range(chance.randrange(2000)))
    compile_bytes("a.target", data)
    new, refused = format_bytes("a.target", data)
    assert refused == "" or new == data
