"""The fonts of a PDF: those of the extra, and fonts of the system for what these have no picture of."""

import os
from contextlib import suppress

from targetlang.ports.backend import MissingExtra
from targetlang.records import frozen
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SERIF = ("Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "FangSong", "STFangsong", "SimSun", "Songti SC")
_SANS = ("Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "SimHei", "STHeiti", "Microsoft YaHei", "PingFang SC")
# Every font for Chinese has the other characters.
_UNUSUAL = late(r"[^\s!-~\u00b7\u00d7\u2014\u2018-\u201d\u2026\u2264\u2265\u2460-\u2473\u3001-\u3015\u4e00-\u9fa5\uff01-\uff5e]")
_TRIED = b"#set text(font: sys.inputs.families.split(\",\"))\n#for one in sys.inputs.characters.codepoints() [#one \\\\ ]"
# This standard is refused to a file with a box in the place of a character, and the refusal names the character.
_STRICT = "a-2b"
_NOT_DISPLAYED = late(r'the text `"([^`]+)"` could not be displayed')
_ESCAPED = late(r"\\u\{([0-9a-f]+)\}")


@frozen
class Fonts:
    """Where fonts are, and the families to use by kind; `of_system` tells that fonts of the system may be looked at."""

    folders: tuple[str, ...]
    families: dict[str, list[str]]
    of_system: bool

    def compile(self, page: str | bytes, **options: "Any") -> bytes:
        """Return what typst makes of a page, or of the path of one."""
        import typst

        compiled: bytes = typst.compile(
            page, font_paths=list(self.folders), ignore_system_fonts=not self.of_system, **options
        )
        return compiled


def find_fonts() -> Fonts:
    """Return the fonts of the extra, or where it is not installed those of the system; raise MissingExtra without both, or typst."""
    folders: tuple[str, ...] = ()
    with suppress(ImportError):
        import pylopdf_fonts_zh_cn

        folders = (os.path.dirname(os.path.abspath(pylopdf_fonts_zh_cn.__file__)),)
    known = _known_families(folders, of_system=not folders)
    families = {"serif": [one for one in _SERIF if one in known], "sans": [one for one in _SANS if one in known]}
    found = families["serif"] or families["sans"]
    if not found:
        raise MissingExtra("pdf")
    return Fonts(folders, {kind: names or found for kind, names in families.items()}, not folders)


def _known_families(folders: tuple[str, ...], *, of_system: bool) -> list[str]:
    try:
        import typst
    except ImportError:
        raise MissingExtra("pdf") from None
    return typst.Fonts(include_system_fonts=of_system, font_paths=list(folders)).families()


def fonts_for(text: str, fonts: Fonts) -> tuple[Fonts, list[str]]:
    """Return the fonts for a text, and the characters that none of them has.

    Fonts of the system are looked at where they are needed and only then, so that a file of usual characters is the same
    on every machine.
    """
    unusual = sorted(set(_UNUSUAL.findall(text)))
    lacking = _try(unusual, fonts)
    if lacking and not fonts.of_system:
        fonts = _with_system(fonts)
        lacking = _try(unusual, fonts)
    return fonts, lacking


def _with_system(fonts: Fonts) -> Fonts:
    """Return fonts with those of the system behind all others: some have boxes where the others have pictures."""
    others = _known_families(fonts.folders, of_system=False)
    families = {kind: [*names, *(one for one in others if one not in names)] for kind, names in fonts.families.items()}
    return Fonts(fonts.folders, families, of_system=True)


def _try(characters: list[str], fonts: Fonts) -> list[str]:
    """Return those of some characters that fonts have no picture of, in their order."""
    if not characters:
        return []
    import typst

    given = {"characters": "".join(characters), "families": ",".join(fonts.families["serif"])}
    try:
        fonts.compile(_TRIED, sys_inputs=given, pdf_standards=[_STRICT])
    except typst.TypstError as error:
        named = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), "".join(_NOT_DISPLAYED.findall(error.diagnostic)))
        return [one for one in characters if one in named]
    return []
