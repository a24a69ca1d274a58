"""The engine before Python 3.11.5 misreads possessive groups: what runs there is atomic, and means the same."""

import random
import re
import zlib
from functools import cache
from pathlib import Path

import pytest

from targetlang._prepared import atomic_patterns
from targetlang._prepared import patterns
from targetlang.source.engine import SOUND
from targetlang.source.engine import code_of
from targetlang.source.engine import pattern_of
from targetlang.source.pattern import _prepared_for
from targetlang.source.pattern import compiled

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.mark.parametrize(
    ("text", "read", "end"),
    [
        (r"(?:ab?c)?+", "a", 0),
        (r"(?:ab?c)*+", "aca", 2),
        (r"(?:[ ]++(?![|])[^ ]++)*+", " ab cd |e", 6),
        (r"(?:(?:x[ ]++(?=y))*+y)++", "x yx yx z", 6),
    ],
)
def test_a_turn_that_fails_takes_nothing(text: str, read: str, end: int) -> None:
    found = compiled(text).match(read)
    assert found is not None
    assert found.end() == end


def test_only_possessive_groups_are_kept_twice() -> None:
    assert atomic_patterns.PATTERNS
    assert set(atomic_patterns.PATTERNS) < set(patterns.PATTERNS)
    assert code_of("[ab]*+c", 0, atomic=True) == code_of("[ab]*+c", 0, atomic=False)


def test_an_engine_that_misreads_them_is_given_the_atomic_ones() -> None:
    assert _prepared_for(sound=True) == patterns.PATTERNS
    assert _prepared_for(sound=False) == patterns.PATTERNS | atomic_patterns.PATTERNS


@cache
def pieces() -> list[str]:
    """Lines and the ends of lines, some with two characters exchanged."""
    chance = random.Random(5)
    found: list[str] = []
    for line in sorted({line for path in EXAMPLES.rglob("*.target") for line in path.read_text("utf-8").splitlines() if line}):
        one, other = sorted((chance.randrange(len(line)), chance.randrange(len(line))))
        found += [line, line[one:], line[:one] + line[other:] + line[one:other] + line[other:]]
    return found


@pytest.mark.skipif(not SOUND, reason="there is nothing right to compare with")
@pytest.mark.parametrize("key", atomic_patterns.PATTERNS)
def test_an_atomic_group_reads_what_the_possessive_one_reads(key: tuple[str, int]) -> None:
    flags, code, groups, numbers, names = atomic_patterns.PATTERNS[key]
    atomic = pattern_of(key[0], (flags, zlib.decompress(code), groups, numbers, names))
    possessive = re.compile(*key)
    read = 0
    for text in pieces():
        found, other = atomic.search(text), possessive.search(text)
        assert (found and (found.regs, found.groupdict())) == (other and (other.regs, other.groupdict())), text
        read += found is not None
    assert read
