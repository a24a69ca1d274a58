"""Bytes to text."""

import pytest
from hypothesis import given
from hypothesis import strategies

from targetlang.syntax.decode import decode

TEXT = (
    "部门 202001 魏县信访局本级\n规范: 河北\n总体目标: 全面开创信访工作新局面。\n"
    "项目 13043425P000001100396 电子政务外网光纤租赁费\n  预算: 34.00万元 = 财政 34.00万元\n"
)


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_utf8_with_and_without_bom(bom: bytes) -> None:
    source, findings = decode("a.target", bom + TEXT.encode())
    assert (source.path, source.text, findings) == ("a.target", TEXT, [])


def test_only_one_bom_is_taken() -> None:
    source, _ = decode("a.target", b"\xef\xbb\xbf" * 2)
    assert source.text == "\ufeff"


@pytest.mark.parametrize(
    ("codec", "encoding", "origin"),
    [
        ("utf-16-le", "UTF-16LE", "UTF-16LE"),
        ("utf-16-be", "UTF-16BE", "UTF-16BE"),
        ("utf-32-le", "UTF-32LE", "UTF-32LE"),
        ("utf-32-be", "UTF-32BE", "UTF-32BE"),
        ("gbk", "GBK", "GB18030"),
        ("gb18030", "GBK", "GB18030"),
    ],
)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_other_encodings_are_named(codec: str, encoding: str, origin: str, mark: str) -> None:
    if mark and not codec.startswith("utf"):
        mark = ""
    source, [finding] = decode("a.target", (mark + TEXT).encode(codec))
    assert source.text == ""
    assert (finding.code, finding.start, finding.end) == ("F101", 0, 0)
    assert finding.facts["encoding"] == encoding
    assert finding.facts["command"] == f"iconv -f {origin} -t UTF-8 a.target > a.utf8.target"


def test_gb18030_is_told_from_gbk() -> None:
    _, [finding] = decode("a.target", (TEXT + "村名: 㐂𠮷\n").encode("gb18030"))
    assert finding.facts["encoding"] == "GB18030"


def test_gbk_with_one_bad_byte_is_still_gbk() -> None:
    _, [finding] = decode("a.target", TEXT.encode("gbk") + b"\xff\n")
    assert (finding.code, finding.facts["encoding"]) == ("F101", "GB18030")


@pytest.mark.parametrize(
    ("path", "command"),
    [
        ("-", "iconv -f GB18030 -t UTF-8"),
        ("a b.target", "iconv -f GB18030 -t UTF-8 'a b.target' > 'a b.utf8.target'"),
        ("a.d/文件", "iconv -f GB18030 -t UTF-8 a.d/文件 > a.d/文件.utf8"),
    ],
)
def test_command(path: str, command: str) -> None:
    _, [finding] = decode(path, TEXT.encode("gbk"))
    assert (
        finding.facts["command"].replace("'a.d/文件'", "a.d/文件").replace("'a.d/文件.utf8'", "a.d/文件.utf8")
        == command
    )


def test_unknown_encoding() -> None:
    _, [finding] = decode("a.target", bytes(range(0x80, 0x100)) * 3 + b"caf\xe9 na\xefve")
    assert (finding.code, finding.facts) == ("F101", {"variant": "unknown"})


@pytest.mark.parametrize(
    ("data", "variant"),
    [
        (b"PK\x03\x04....word/document.xml", "word"),
        (b"PK\x03\x04....xl/workbook.xml", "excel"),
        (b"PK\x03\x04....ppt/presentation.xml", "powerpoint"),
        (b"PK\x03\x04....a.txt", "zip"),
        (b"%PDF-1.7\n\xe2\xe3", "pdf"),
        (b"{\\rtf1 }", "word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "office"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\xff\xfe\xfd", "binary"),
    ],
)
def test_files_that_are_no_text(data: bytes, variant: str) -> None:
    source, [finding] = decode("a.target", data)
    assert source.text == ""
    assert (finding.code, finding.start, finding.facts["variant"]) == ("F102", 0, variant)


@pytest.mark.parametrize("pasted", ["租用光纤，接入网上信访系统。", "模范村", "朱镕基"])
def test_one_pasted_line_of_gbk(pasted: str) -> None:
    data = TEXT.encode() + "  用途: ".encode() + pasted.encode("gbk") + "\n  支出: 12月底 100%\n".encode()
    source, [finding] = decode("a.target", data)
    assert source.text == f"{TEXT}  用途: {pasted}\n  支出: 12月底 100%\n"
    assert finding.code == "F103"
    assert source.position(finding.start) == (6, 7)
    assert finding.end == finding.start + 1
    assert finding.facts == {"variant": "guessed", "encoding": "GBK", "text": pasted}


def test_a_pasted_word_in_a_line_of_utf8() -> None:
    source, [finding] = decode(
        "a.target", TEXT.encode() + "用途: 租用".encode() + "光纤".encode("gbk") + "系统".encode()
    )
    assert source.text == TEXT + "用途: 租用光纤系统"
    assert finding.facts["text"] == "光纤"


def test_bad_bytes_that_make_no_sense() -> None:
    source, findings = decode("a.target", TEXT.encode() + b"a\xffb\n\xfe\n")
    assert source.text == TEXT + "a\ufffdb\n\ufffd\n"
    assert [finding.facts for finding in findings] == [{"bytes": "FF"}, {"bytes": "FE"}]
    assert [source.text[finding.start : finding.end] for finding in findings] == ["\ufffd", "\ufffd"]


def test_a_cut_file() -> None:
    source, [finding] = decode("a.target", (TEXT + "  用途: 租").encode()[:-1])
    assert source.text == TEXT + "  用途: \ufffd"
    assert finding.facts == {"variant": "cut", "bytes": "E7 A7"}


def test_nul_in_utf8_is_left_to_the_parser() -> None:
    source, findings = decode("a.target", TEXT.encode() + b"\0\n")
    assert source.text == TEXT + "\0\n"
    assert findings == []


@given(strategies.binary(max_size=200))
def test_never_raises(data: bytes) -> None:
    source, findings = decode("a.target", data)
    source.text.encode()
    assert all(0 <= finding.start <= finding.end <= len(source.text) for finding in findings)


@given(strategies.text(max_size=50), strategies.binary(max_size=8))
def test_utf8_around_bad_bytes_never_raises(text: str, bad: bytes) -> None:
    source, _ = decode("a.target", (TEXT + text).encode() + bad + TEXT.encode())
    source.text.encode()
