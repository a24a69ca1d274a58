"""Numbers written as no number is: 34。00, 1e3, 34..00, 34 .00, 1 80, 18O, .5."""

from targetlang.source.pattern import late
from targetlang.source.pattern import re
from targetlang.units.number import parse_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_RUN = late(r"[-－−]?[0-9０-９](?:[0-9０-９.．,，。eE]|[ \t\u3000]+(?=[.．][0-9０-９])|(?<=[.．])[ \t\u3000]+(?=[0-9０-９]))*")
# Cut in two by a mark or a blank; a year goes before a number of its own.
_CUT = late(r"(?!(?:19|20)[0-9]{2}[ \t\u3000])([-－−]?[0-9０-９]+)(?:([ \t\u3000]+)|([·•:：'’])|、)([0-9０-９]+(?:[.．][0-9０-９]+)?)(?=[^\s0-9０-９])")
_LETTERS = late(r"(?=[0-9０-９.．,，]*[OoIlＯ])(?=[OoIlＯ]?[0-9０-９])[0-9０-９OoIlＯ][0-9０-９OoIlＯ.．,，]*")
_DIGITS_MEANT = str.maketrans("OoＯIl", "00011")
_HEADLESS = late(r"[.．。][0-9０-９]+(?=\D)")


def broken_number(text: str, end: int, is_unit: "Callable[[str], bool]") -> tuple[str, str | None] | None:
    """Return a malformed number that a text begins with, and the one that is meant where that is likely.

    `end` is where the sound number ends that the text begins with, 0 where it begins with none.
    """
    run = _RUN.match(text)
    if run is not None and run.end() > end:
        written = run[0].rstrip(",，。.．") if run[0][-1] in "。，" else run[0]
        if len(written) > end and ("e" not in written.lower() or re.fullmatch(r"[-－−]?[0-9.]+[eE][0-9]+", written)):
            return written, _plain(written)
    headless = _HEADLESS.match(text)
    if headless is not None and is_unit(text[headless.end() :]):
        return headless[0], "0." + headless[0][1:]
    lettered = _LETTERS.match(text)
    if lettered is not None and not is_unit(text[end:]) and is_unit(text[lettered.end() :]):
        return lettered[0], _plain(lettered[0].translate(_DIGITS_MEANT))
    cut = _CUT.match(text)
    if cut is None or not is_unit(text[cut.end() :]):
        return None
    first, blank, point, second = cut.groups()
    meant = first + second if blank else f"{first}.{second}" if point else ""
    return cut[0], _plain(meant)


def _plain(written: str) -> str | None:
    """Return the number that a malformed one most likely means, or None."""
    plain = re.sub(r"[ \t\u3000]", "", written.replace("。", ".").replace("．", "."))
    while ".." in plain:
        plain = plain.replace("..", ".")
    if re.fullmatch(r"\d+[,，]\d{2}", plain):
        # A comma before two digits is a decimal point: thousands come by threes.
        plain = re.sub("[,，]", ".", plain)
    scientific = re.fullmatch(r"(\d+)[eE](\d{1,2})", plain)
    if scientific is not None:
        return scientific[1] + "0" * int(scientific[2])
    return plain if parse_number(plain) is not None else None
