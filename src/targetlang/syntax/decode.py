"""Bytes to text: UTF-8, or a finding that says what else they are.

What cannot be read at all (F101, F102) gives an empty text. Single bad bytes inside UTF-8 (F103) are read as
the text they would be in GBK where that is plausible, so that nothing else follows from them, and as U+FFFD
otherwise. A file with any of these findings must never be written back: its text is not what was stored.
"""

from collections.abc import Mapping

from targetlang.diagnostics import Finding
from targetlang.source import SourceText

_BOM = b"\xef\xbb\xbf"
_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06", b"%PDF-", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf")


def decode(path: str, data: bytes) -> tuple[SourceText, list[Finding]]:
    """Return the text of a file, without BOM, and what is wrong with its encoding.

    Reports F101 (another encoding), F102 (no text file) and F103 (bad bytes). Never raises.
    """
    if data.startswith(_BOM):
        data = data[len(_BOM) :]
    elif data.startswith(_SIGNATURES):
        return _nothing(path, "F102", {"variant": _file_kind(data)})
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data:
        from targetlang.syntax.encodings import guess_wide

        encoding = guess_wide(data)
        if encoding is not None:
            return _another_encoding(path, encoding)
    try:
        return SourceText(path, data.decode("utf-8")), []
    except UnicodeDecodeError:
        return _decode_damaged(path, data)


def _decode_damaged(path: str, data: bytes) -> tuple[SourceText, list[Finding]]:
    from targetlang.syntax.encodings import guess_encoding
    from targetlang.syntax.encodings import is_mostly_utf8
    from targetlang.syntax.encodings import looks_binary

    if is_mostly_utf8(data):
        from targetlang.syntax.bad_bytes import repair

        return repair(path, data)
    if looks_binary(data):
        return _nothing(path, "F102", {"variant": "binary"})
    encoding = guess_encoding(data)
    if encoding is None:
        return _nothing(path, "F101", {"variant": "unknown"})
    return _another_encoding(path, encoding)


def _another_encoding(path: str, encoding: str) -> tuple[SourceText, list[Finding]]:
    # GB18030 reads all of GBK, so the command is right even where GBK is only a guess.
    origin = "GB18030" if encoding == "GBK" else encoding
    facts = {"encoding": encoding, "command": _command(path, origin)}
    return _nothing(path, "F101", facts)


def _command(path: str, encoding: str) -> str:
    from shlex import quote

    if path == "-":
        return f"iconv -f {encoding} -t UTF-8"
    stem, dot, suffix = path.rpartition(".")
    target = f"{stem}.utf8.{suffix}" if dot and "/" not in suffix else f"{path}.utf8"
    return f"iconv -f {encoding} -t UTF-8 {quote(path)} > {quote(target)}"


def _file_kind(data: bytes) -> str:
    """Name the kind of file by its signature and the names of its parts: a variant of F102."""
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"{\\rtf"):
        return "word"
    parts = {b"word/": "word", b"xl/": "excel", b"ppt/": "powerpoint"}
    otherwise = "zip"
    if not data.startswith(b"PK"):
        names = {"WordDocument": "word", "Workbook": "excel", "PowerPoint Document": "powerpoint"}
        parts = {name.encode("utf-16-le"): kind for name, kind in names.items()}
        otherwise = "office"
    return next((kind for part, kind in parts.items() if part in data), otherwise)


def _nothing(path: str, code: str, facts: Mapping[str, str]) -> tuple[SourceText, list[Finding]]:
    source = SourceText(path, "")
    return source, [Finding(code, source, 0, 0, facts)]
