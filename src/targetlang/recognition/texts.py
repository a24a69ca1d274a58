"""Texts of a document as they can stand in a line of a `.target` file (language.md §4)."""

from targetlang.source.pattern import late
from targetlang.source.pattern import re

_MARKS = late(r"""[:：]|[ \t\u3000][|｜@＠\[［【#＃]|^["\[【@＠|｜#＃-]|[\[【][^\]】]*[\]】]$|[\u3000\t ]{2}""")
_VALUE_MARKS = late(r"""[ \t\u3000][|｜@＠\[［【#＃]|^["@＠|｜#＃]|^[:：]""")
_ASCII = 0x7F
_DIGITS = late(r"[0-9]+")
_BREAKS = late(r"[ \t]*[\n\r\t][ \t]*")


def one_line(text: str) -> str:
    r"""Return a text on one line; a break between Chinese characters leaves nothing, any other a blank.

    >>> one_line("管道\n长度"), one_line("GB 1\nB 2")
    ('管道长度', 'GB 1 B 2')
    """
    parts = [one for one in _BREAKS.split(text.strip()) if one]
    joined = parts[0] if parts else ""
    for part in parts[1:]:
        joined += part if ord(joined[-1]) > _ASCII and ord(part[0]) > _ASCII else f" {part}"
    return joined


def in_line(text: str) -> str:
    """Return a name or description as it stands in a line: in quotes where a mark would end it.

    >>> in_line("值班次数"), in_line("接送比 1:20"), in_line('称"优"的')
    ('值班次数', '"接送比 1:20"', '称"优"的')
    """
    text = _plain(text)
    return _quoted(text) if _MARKS.search(text) else text


def as_value(text: str) -> str:
    """Return the text of a value as it stands in a line.

    >>> as_value("≥95%"), as_value("6:30 前")
    ('≥95%', '6:30 前')
    """
    text = _plain(text)
    return _quoted(text) if _VALUE_MARKS.search(text) else text


def quoted(text: str) -> str:
    """Return a text in quotes, as a basis that is written out."""
    return _quoted(_plain(text))


def write_text(key: str, items: "list[str]") -> "list[str]":
    """Return the lines of a field of text: one, or its key and an item for each paragraph.

    >>> write_text("来源", ["登记表"]), write_text("目标", ["甲", "乙"])
    (['来源: 登记表'], ['目标:', '  - 甲', '  - 乙'])
    """
    plain = [one for item in items if (one := _plain(item))]
    if len(plain) == 1 and not plain[0].startswith(("- ", '"')):
        return [f"{key}: {plain[0]}"]
    return [f"{key}:", *(f"  - {one}" for one in plain)] if plain else []


def _plain(text: str) -> str:
    return one_line(text).replace("{", "{{").replace("}", "}}")


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def items_of(text: str, numbered: str) -> list[str]:
    """Return the items of a text: its lines, or what stands behind each number that the form prints."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if not numbered:
        return lines
    number = re.compile(numbered)
    if len(lines) == 1:
        lines = _divided(lines[0], number)
    items: list[str] = []
    for line in lines:
        found = number.match(line)
        if found is not None or not items:
            items.append(line[found.end() :].strip() if found is not None else line)
        else:
            items[-1] += line
    return items


def _divided(line: str, number: "re.Pattern[str]") -> list[str]:
    """Return a text cut before the numbers of its items, where these count up from 1."""
    found = [one for one in number.finditer(line) if not one.start() or line[one.start() - 1] in " \u3000。；;"]
    counts = [_DIGITS.findall(one[0]) for one in found]
    if len(found) < 2 or counts != [[str(at)] for at in range(1, len(found) + 1)] or found[0].start():  # noqa: PLR2004 - two items
        return [line]
    ends = [*(one.start() for one in found[1:]), len(line)]
    return [line[one.start() : end].strip() for one, end in zip(found, ends, strict=True)]
