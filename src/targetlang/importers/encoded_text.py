"""Bytes of a text or a page → their text, whatever encoding they are in."""

import codecs
import re
from collections.abc import Callable
from contextlib import suppress

from targetlang.ports.importer import Unreadable
from targetlang.syntax.decode import decode
from targetlang.syntax.encodings import guess_encoding
from targetlang.syntax.encodings import guess_wide
from targetlang.syntax.encodings import is_mostly_utf8
from targetlang.syntax.encodings import looks_binary

MOST_BYTES = 64 * 2**20
"""A form has some thousand; what is larger than this is none."""

# Encodings are guessed by the beginning of a file.
_SAMPLE = 65_536
# What a page may say it is in, and what reads it. Other names are not believed: a Chinese page that says latin-1 is none.
_DECLARED = dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "cp936", "x-gbk", "gb18030"), "gb18030") | dict.fromkeys(("big5", "big5-hkscs"), "big5hkscs")
# A rule of a drawn table in GBK; a guess by Chinese words alone would take it for Big5.
_DRAWN = "────".encode("gbk")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff]")


def read_text(data: bytes, declared: Callable[[bytes], str] | None = None) -> str:
    """Return the text of a file, its lines ended by line feeds, without control characters.

    A byte order mark decides, then what `declared` finds in the bytes, then UTF-8, then the Chinese encodings.
    What is damaged is read as far as possible. Raises Unreadable: too-many-bytes, not-plain (a file of another
    kind), unknown-encoding.
    """
    if len(data) > MOST_BYTES:
        raise Unreadable("too-many-bytes", most=MOST_BYTES // 2**20)
    text = _decoded(data, declared).replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", text)


def _decoded(data: bytes, declared: Callable[[bytes], str] | None) -> str:
    sample = data[:_SAMPLE]
    if not data.startswith(codecs.BOM_UTF8):
        _refuse_other_kinds(sample)
        wide = b"\0" in sample or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        encoding = guess_wide(sample) if wide else None
        if encoding is not None:
            return data.decode(encoding, "replace")
        encoding = _DECLARED.get(declared(sample).strip().lower()) if declared is not None else None
        if encoding is not None:
            with suppress(UnicodeError):
                return data.decode(encoding)
    with suppress(UnicodeError):
        return data.decode("utf-8-sig")
    return _of_no_utf8(data)


def _refuse_other_kinds(data: bytes) -> None:
    """Raise Unreadable for a file of Word, Excel, PDF … under the name of a text, told by how it begins."""
    if any(finding.code == "F102" and finding.facts.get("variant") != "binary" for finding in decode("", data)[1]):
        raise Unreadable("not-plain")


def _of_no_utf8(data: bytes) -> str:
    sample = data[:_SAMPLE]
    if is_mostly_utf8(data):
        # Its bad bytes are read as GBK where that makes sense.
        return decode("", data)[0].text
    if looks_binary(sample):
        raise Unreadable("not-plain")
    encoding = None if _DRAWN in sample else guess_encoding(sample)
    if encoding == "Big5":
        return data.decode("big5", "replace")
    if encoding is None and not _is_gb18030(data):
        raise Unreadable("unknown-encoding")
    return data.decode("gb18030", "replace")


def _is_gb18030(data: bytes) -> bool:
    try:
        data.decode("gb18030")
    except UnicodeError:
        return False
    return True
