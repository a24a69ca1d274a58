"""The bases of a document: those of several indicators are declared once and get a name."""

from targetlang.recognition.texts import one_line
from targetlang.source.pattern import late
from targetlang.writing.target_lines import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from targetlang.recognition.found import Found
    from targetlang.recognition.sure_lines import SureLines

_TITLE = late(r"《([^《》]+)》")
_NO_NAME = late(r"[\s:：@＠\[［【\]］】,，、；;|｜\"“”《》（）()〔〕{}#＃]+")
_ENDS = late(r"[》）)号。；;、文案划]$")
_BEGINS = late(r"《|[0-9]{1,2}[.、．]|[（(][一二三四五六七八九十0-9]+[)）]|[①-⑳]")
_ABOUT = late(r".*关于(?=.{2})")
_KIND = late(r"的?(?:通知|意见|办法|方案|规定|报告|批复|函|决定|规划|计划|细则|条例|标准)(?:[（(].*)?$")
_LONGEST = 12


class Bases:
    """The names of bases by their texts."""

    def __init__(self, found: "Found") -> None:
        counts: dict[str, int] = {}
        for owner in found.owners:
            for row in owner.rows:
                for spec, text in row.texts.items():
                    for one in _texts(text) if spec.key == "basis" else ():
                        counts[one] = counts.get(one, 0) + 1
        self._names: dict[str, str] = {}
        for text, count in counts.items():
            if count > 1:
                self._names[text] = _name(text, self._names.values())

    def write(self, lines: "SureLines") -> None:
        """Write the declarations."""
        for text, name in self._names.items():
            lines.entry("依据", name, text)

    def references(self, text: str) -> str:
        """Return what an indicator with such a cell has behind its value."""
        refs = [f"@{self._names[one]}" if one in self._names else f"@{quote(one_line(one))}" for one in _texts(text)]
        return " ".join(refs)


def _texts(cell: str) -> list[str]:
    """Return the bases of a cell: its lines, but for those that go on with the line before."""
    texts: list[str] = []
    for line in filter(None, map(str.strip, cell.split("\n"))):
        if texts and not (_ENDS.search(texts[-1]) or _BEGINS.match(line)):
            texts[-1] = one_line(f"{texts[-1]}\n{line}")
        else:
            texts.append(line)
    return texts


def _name(text: str, taken: "Iterable[str]") -> str:
    title = _TITLE.search(text)
    said = title[1] if title is not None else text
    short = _KIND.sub("", _ABOUT.sub("", said)) if len(said) > _LONGEST else said
    name = _NO_NAME.sub("", short or said)[:_LONGEST] or "依据"
    known, at, plain = set(taken), 2, name
    while name in known or name == "无":
        name, at = f"{plain}{at}", at + 1
    return name
