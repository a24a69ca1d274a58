"""Names for written files: allowed on every system, never two alike."""

import unicodedata

_WIDE = str.maketrans('<>:"/\\|?*', "＜＞：＂／＼｜？＊")
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{kind}{at}" for kind in ("com", "lpt") for at in "123456789¹²³")})
_MOST_BYTES = 200


def safe_name(text: str) -> str:
    """Return a text as the name of a file, without suffix; "" where nothing of it can stand in a name.

    Characters that Windows forbids become their full-width forms, so that a reader still sees them; controls and
    lone surrogates become “_”. Names of devices get a “_” before them, long names are cut.

    >>> safe_name("局/甲"), safe_name("CON")
    ('局／甲', '_CON')
    """
    plain = unicodedata.normalize("NFC", text).translate(_WIDE)
    plain = "".join("_" if unicodedata.category(one) in ("Cc", "Cs", "Zl", "Zp") else one for one in plain)
    plain = plain.strip(" .\u3000")
    while len(plain.encode()) > _MOST_BYTES:
        plain = plain[:-1].rstrip(" .\u3000")
    return f"_{plain}" if plain.partition(".")[0].rstrip().casefold() in _DEVICES else plain


class Names:
    """Gives out names, each once: of names that differ in case only, the second gets “-2”, the third “-3”."""

    def __init__(self, taken: tuple[str, ...] = ()) -> None:
        self._taken = {name.casefold() for name in taken}

    def take(self, folder: str, name: str, suffix: str) -> str:
        """Return the path of a file in a folder (“” for none) that no other has, with “/” between its parts.

        >>> names = Names()
        >>> names.take("out", "甲", ".html"), names.take("out", "甲", ".html")
        ('out/甲.html', 'out/甲-2.html')
        """
        count = 1
        while True:
            mark = f"-{count}" if count > 1 else ""
            path = f"{folder}/{name}{mark}{suffix}" if folder else f"{name}{mark}{suffix}"
            if path.casefold() not in self._taken:
                self._taken.add(path.casefold())
                return path
            count += 1
