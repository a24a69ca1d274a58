"""Where the keys of a TOML text stand. The text has been read by tomllib before, so it is known to be right."""

import re

from targetlang.source.pattern import late

_BLANKS = late(r"(?:[ \t\r\n]+|#[^\r\n]*)+")
_WORD = late(r"\"(?:[^\"\\\r\n]|\\.)*\"|'[^'\r\n]*'|[A-Za-z0-9_-]+")
_TEXT = late(
    r"\"\"\"(?:[^\\]|\\.)*?\"{3,5}|'''.*?'{3,5}|\"(?:[^\"\\\r\n]|\\.)*\"|'[^'\r\n]*'", re.DOTALL
)
_BARE = late(r"[^,\]}\r\n#]+")
_DOT = late(r"[ \t]*\.[ \t]*")

Span = tuple[int, int]


def find_place(text: str, key: str) -> Span:
    """Return (start, end) of a key such as `categories[2].short`, or of the nearest one around it that is written."""
    places = _Scanner(text).scan()
    while key and key not in places:
        key = key[: max(key.rfind("."), key.rfind("["), 0)]
    return places.get(key, (0, 0))


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.places: dict[str, Span] = {}
        self.counts: dict[str, int] = {}

    def scan(self) -> dict[str, Span]:
        """Return the places of all keys and of all items of lists."""
        prefix = ""
        while self._skip() < len(self.text):
            if self.text[self.at] == "[":
                prefix = self._header()
            else:
                self._pair(prefix)
        return self.places

    def _skip(self) -> int:
        found = _BLANKS.match(self.text, self.at)
        if found is not None:
            self.at = found.end()
        return self.at

    def _header(self) -> str:
        start = self.at
        listed = self.text.startswith("[[", start)
        self.at += 2 if listed else 1
        self._skip()
        path = self._path("")
        if listed:
            number = self.counts.get(path, 0)
            self.counts[path] = number + 1
            path = f"{path}[{number}]"
        self.at = self.text.index("]", self.at) + (2 if listed else 1)
        self.places.setdefault(path, (start, self.at))
        return path

    def _path(self, prefix: str) -> str:
        """Read a dotted key; a list named in it means its last item."""
        path = prefix
        while (found := _WORD.match(self.text, self.at)) is not None:
            word = found[0].strip("\"'")
            if path in self.counts and path != prefix:
                path = f"{path}[{self.counts[path] - 1}]"
            path = f"{path}.{word}" if path else word
            self.at = found.end()
            dot = _DOT.match(self.text, self.at)
            if dot is None:
                break
            self.at = dot.end()
        return path

    def _pair(self, prefix: str) -> None:
        start = self.at
        path = self._path(prefix)
        self.places.setdefault(path, (start, self.at))
        self.at = max(self.at, self.text.index("=", self.at) + 1)
        self._skip()
        self._value(path)

    def _value(self, path: str) -> None:
        mark = self.text[self.at]
        if mark == "[":
            self._list(path)
        elif mark == "{":
            self._table(path)
        else:
            found = (_TEXT if mark in "\"'" else _BARE).match(self.text, self.at)
            self.at = found.end() if found is not None else self.at + 1

    def _list(self, path: str) -> None:
        self.at += 1
        number = 0
        self._skip()
        while self.text[self.at] != "]":
            start = self.at
            self._value(f"{path}[{number}]")
            self.places.setdefault(f"{path}[{number}]", (start, self.at))
            number += 1
            self._comma()
        self.at += 1

    def _table(self, path: str) -> None:
        self.at += 1
        self._skip()
        while self.text[self.at] != "}":
            self._pair(path)
            self._comma()
        self.at += 1

    def _comma(self) -> None:
        self._skip()
        if self.text[self.at] == ",":
            self.at += 1
            self._skip()
