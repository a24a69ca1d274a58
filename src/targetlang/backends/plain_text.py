"""Texts for formats that cannot hold every character: XML 1.0 has no place for controls and lone surrogates."""

from targetlang.source.pattern import late

_NOT_PRINTABLE = late("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """Return the text with U+FFFD for each character that no printed document can hold; nothing is dropped.

    Tabs and line feeds stay; a carriage return is a line feed.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_PRINTABLE.sub("\ufffd", text)
