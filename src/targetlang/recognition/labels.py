"""The texts of labels, as they are compared: without blanks, numbers before them and marks behind them."""

from targetlang.source.pattern import late
from targetlang.source.pattern import re

_BLANKS = late(r"[\s\u00a0\u3000]+")
_NUMBER = late(r"(?:[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.、．](?![0-9])|[(][一二三四五六七八九十0-9]{1,3}[)])")
_BRACKETS = late(r"[(][^()]*[)]")
_HALF = str.maketrans("（）：％／［］，；", "():%/[],;")
_NOT_WORDS = late(r"[\W\d_]+")


def bare(text: str) -> str:
    """Return a label as it is compared.

    >>> bare("一、 其中：财政　资金（万元）："), bare("3 月 底")
    ('其中:财政资金(万元)', '3月底')
    """
    plain = _BLANKS.sub("", text).translate(_HALF)
    number = _NUMBER.match(plain)
    return plain[number.end() if number is not None else 0 :].strip(":*★")


def without_brackets(label: str) -> str:
    """Return a bare label without what stands in brackets; the label itself where nothing else is left.

    >>> without_brackets("中期目标(2025年-2027年)"), without_brackets("(2031年度)")
    ('中期目标', '(2031年度)')
    """
    return _BRACKETS.sub("", label).strip(":") or label


def forms_of(text: str) -> list[str]:
    """Return how a label may be compared: bare, and without what stands in brackets too.

    >>> forms_of("预算数（万元）："), forms_of("（）")
    (['预算数(万元)', '预算数'], ['()', '()'])
    """
    label = bare(text)
    return [label, without_brackets(label)]


def words_in(text: str) -> str:
    """Return the letters of a text, without digits, blanks and marks.

    >>> words_in("1. 目标 2：")
    '目标'
    """
    return _NOT_WORDS.sub("", text)


def loosely(literal: str) -> str:
    """Return a pattern for a text of the form: any blanks or none in it, any number for a number, either width of marks.

    >>> bool(re.fullmatch(loosely("（1）"), "(12)")), bool(re.fullmatch(loosely("单位： "), "单 位:"))
    (True, True)
    """
    pieces: list[str] = []
    for one in _BLANKS.sub("", literal):
        half = one.translate(_HALF)
        if one.isdigit():
            if not pieces or pieces[-1] != "[0-9]+":
                pieces.append("[0-9]+")
        elif half != one or one in "():%/[],;":
            wide = next((full for full, narrow in zip("（）：％／［］，；", "():%/[],;", strict=True) if narrow == half), one)
            pieces.append(f"[{re.escape(half)}{wide}]")
        else:
            pieces.append(re.escape(one))
    return r"[\s\u00a0\u3000]*".join(pieces)
