"""Keys and kinds that a wrong encoding garbled (F112)."""

import pytest

from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.garbled import read_garbled
from targetlang.resolve.report import Report
from targetlang.source import SourceText
from targetlang.syntax.parse import parse

KEYWORDS = ("部门", "项目", "预算", "指标组", "支出", "用途", "目标", "总体目标")
VOCABULARY = Vocabulary(None)


def meant(word: str) -> str | None:
    """Return what is told that a word was at the start of a line."""
    report = Report()
    read_garbled(parse(SourceText("a.target", f"{word}: 文字"))[0], VOCABULARY, report)
    return report.findings[0].facts["word"] if report.findings else None


@pytest.mark.parametrize("word", KEYWORDS)
@pytest.mark.parametrize(("written", "read"), [("utf-8", "cp1252"), ("utf-8", "latin-1"), ("gbk", "latin-1")])
def test_garbled_by_a_western_encoding(word: str, written: str, read: str) -> None:
    # Windows maps the five free places of its table to controls.
    assert meant("".join(bytes([byte]).decode(read, "ignore") or chr(byte) for byte in word.encode(written))) == word


@pytest.mark.parametrize("word", KEYWORDS)
@pytest.mark.parametrize(("read", "errors"), [("gb18030", "replace"), ("gbk", "replace"), ("gbk", "ignore")])
def test_garbled_as_gbk(word: str, read: str, errors: str) -> None:
    # What was lost is shown as a mark, or gone.
    assert meant(word.encode().decode(read, errors)) == word


@pytest.mark.parametrize("word", ["预算", "budget", "预祘", "总体", "é", "锟斤拷"])
def test_other_words_are_not_garbled(word: str) -> None:
    assert meant(word) is None
