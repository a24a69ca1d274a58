"""Bad bytes inside a file that otherwise is UTF-8: where they are and what they would be."""

from targetlang.diagnostics import Finding
from targetlang.records import frozen
from targetlang.source import SourceText
from targetlang.syntax.encodings import is_plausible

_SHOWN_BYTES = 8
# A GBK character may look like one letter of Latin, Greek, Cyrillic … in UTF-8 (two bytes).
_TWO_BYTES = range(0x80, 0x800)
_LEADING = range(0xC2, 0xF5)


@frozen
class _Run:
    """The bad part of one line: byte offsets, the text put in its place and the facts to tell."""

    start: int
    end: int
    text: str
    facts: dict[str, str]


def repair(path: str, data: bytes) -> tuple[SourceText, list[Finding]]:
    """Return the text of `data` with each bad run replaced, and one F103 for each.

    There is one run for a line, from its first to its last bad byte. The span of a finding is one character
    where the first bad byte stands.
    """
    runs = [_read(data, start, end) for start, end in _bad_spans(data)]
    pieces: list[str] = []
    starts: list[int] = []
    length = at = 0
    for run in runs:
        piece = data[at : run.start].decode("utf-8")
        starts.append(length + len(piece))
        length += len(piece) + len(run.text)
        pieces += (piece, run.text)
        at = run.end
    source = SourceText(path, "".join(pieces) + data[at:].decode("utf-8"))
    return source, [Finding("F103", source, at, at + 1, run.facts) for at, run in zip(starts, runs, strict=True)]


def _bad_spans(data: bytes) -> list[tuple[int, int]]:
    """Return the offsets of the first and after the last bad byte of every line that has any."""
    spans: list[tuple[int, int]] = []
    at = 0
    for line in data.splitlines(keepends=True):
        text = line.decode("utf-8", "surrogateescape")
        bad = [index for index, character in enumerate(text) if "\udc80" <= character <= "\udcff"]
        if bad:
            first = len(text[: bad[0]].encode("utf-8", "surrogateescape"))
            last = len(text[: bad[-1] + 1].encode("utf-8", "surrogateescape"))
            spans.append((at + first, at + last))
        at += len(line)
    return spans


def _read(data: bytes, start: int, end: int) -> _Run:
    bad = data[start:end]
    shown = bad[:_SHOWN_BYTES].hex(" ").upper() + (" …" if len(bad) > _SHOWN_BYTES else "")
    if end == len(data) and _is_cut(bad):
        return _Run(start, end, "\ufffd", {"variant": "cut", "bytes": shown})
    for first in dict.fromkeys((_widened(data, start), start)):
        # The second byte of a GBK character may be an ASCII one, which is no bad byte.
        for last in (end, end + 1) if b"0" <= data[end : end + 1] <= b"~" else (end,):
            guess = _as_gbk(data[first:last])
            if guess is not None:
                encoding, text = guess
                return _Run(first, last, text, {"variant": "guessed", "encoding": encoding, "text": text})
    return _Run(start, end, bad.decode("utf-8", "replace"), {"bytes": shown})


def _is_cut(data: bytes) -> bool:
    """Tell whether bytes are the beginning of one character: U+FFFD stands once for all of them."""
    return data[0] in _LEADING and data.decode("utf-8", "replace") == "\ufffd"


def _widened(data: bytes, start: int) -> int:
    """Move back over two-byte characters just before the first bad byte: they belong to the run by chance."""
    line = max(data.rfind(b"\n", 0, start), data.rfind(b"\r", 0, start)) + 1
    text = data[line:start].decode("utf-8")
    kept = len(text)
    while kept and ord(text[kept - 1]) in _TWO_BYTES:
        kept -= 1
    return line + len(text[:kept].encode())


def _as_gbk(data: bytes) -> tuple[str, str] | None:
    for encoding in ("GBK", "GB18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return (encoding, text) if is_plausible(text) and "\n" not in text and "\r" not in text else None
    return None
