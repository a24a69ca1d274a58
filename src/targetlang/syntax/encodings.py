"""Which encoding bytes are likely to be in, told by whether they make sense as Chinese text."""

from targetlang.source.pattern import late

_TEXT = late(
    "[\t\n\r -~\u00b7\u00d7\u2014\u2018-\u201d\u2026\u2264\u2265\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]"
)
_HAN = late("[\u4e00-\u9fff]")
# Three bytes in UTF-8: Chinese characters and their punctuation. In GBK text such triples are rare accidents.
_WIDE = late("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
_PLAUSIBLE = 0.9
_BINARY = 0.05
# Longest first: every UTF-32 BOM begins with, or contains, one of UTF-16.
_MARKS = (
    (b"\xff\xfe\0\0", "UTF-32LE"),
    (b"\0\0\xfe\xff", "UTF-32BE"),
    (b"\xff\xfe", "UTF-16LE"),
    (b"\xfe\xff", "UTF-16BE"),
)
_WIDE_ENCODINGS = ("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE")


def guess_wide(data: bytes) -> str | None:
    """Return the UTF-16 or UTF-32 encoding of bytes, by their BOM or, without one, by the text they make."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    return _best(data, _WIDE_ENCODINGS)


def guess_encoding(data: bytes) -> str | None:
    """Return "GBK", "GB18030", "Big5" or None for bytes that are no UTF-8; GBK where both read them."""
    encoding = _best(data, ("GB18030", "Big5"))
    if encoding == "GB18030" and _can_decode(data, "GBK"):
        return "GBK"
    return encoding


def is_mostly_utf8(data: bytes) -> bool:
    """Tell whether most of the bytes that are not ASCII are Chinese text in UTF-8.

    A file that was cut inside its only such character counts: all that is wrong is its end.
    """
    text = data.decode("utf-8", "surrogateescape")
    bad = sum(1 for character in text if "\udc80" <= character <= "\udcff")
    return 3 * len(_WIDE.findall(text)) > bad


def looks_binary(data: bytes) -> bool:
    """Tell whether control bytes are so many that this is no text in any encoding."""
    controls = sum(1 for byte in data if byte < ord(" ") and byte not in b"\t\n\r\f\v")
    return controls > _BINARY * len(data)


def is_plausible(text: str) -> bool:
    """Tell whether a text consists of Chinese and ASCII as a clerk would write it, with some Chinese in it."""
    return bool(text) and bool(_HAN.search(text)) and _share(text) >= _PLAUSIBLE


def _best(data: bytes, encodings: tuple[str, ...]) -> str | None:
    """Return the encoding that makes the most sense, the earlier of equal ones; None where none does."""
    shares = {encoding: _share(data.decode(encoding, "replace")) for encoding in encodings}
    best = max(encodings, key=shares.__getitem__)
    return best if shares[best] >= _PLAUSIBLE else None


def _share(text: str) -> float:
    return len(_TEXT.findall(text)) / len(text) if text else 0.0


def _can_decode(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
