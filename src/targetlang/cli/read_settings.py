"""Configuration text → settings, or the one fault that is told with file and line."""

import re

from targetlang.cli.settings import Judgement
from targetlang.cli.settings import Settings
from targetlang.cli.settings import table_in
from targetlang.diagnostics import CommandFault
from targetlang.diagnostics import catalogue
from targetlang.diagnostics.finding import SEVERITIES
from targetlang.diagnostics.severity import is_protected
from targetlang.resolve.near import nearest
from targetlang.source.pattern import late

_PREFIX = late(r"[A-Z][0-9]{0,3}")
_JUDGEMENT = ("select", "ignore", "severity")
_BARE_CHINESE = late(r"\s*\[?\[?[^\"'=#\]]*[\u3400-\u9fff]")
_KEYS = (*_JUDGEMENT, "form", "files", "exclude", "baseline", "strict", "lang", "ambiguous-width", "diff")


def read_settings(path: str) -> Settings:
    """Return what a configuration file says. Raises CommandFault."""
    import tomllib

    text = _read(path)
    try:
        table = table_in(path, text)
    except tomllib.TOMLDecodeError as fault:
        at = re.search(r"at line (\d+)", str(fault))
        line = int(at[1]) if at else text.count("\n") + 1
        if _BARE_CHINESE.match(text.split("\n")[line - 1]):
            raise CommandFault("settings.bare-chinese", path=path, line=line) from None
        raise CommandFault("settings.not-toml", path=path, line=line, reason=fault) from None
    return _Reader(path, text).read(table)


def _read(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8-sig")
    except OSError as fault:
        raise CommandFault("settings.unreadable", path=path, reason=fault) from None
    except UnicodeDecodeError:
        raise CommandFault("settings.not-utf-8", path=path) from None


class _Reader:
    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.lines = text.split("\n")

    def read(self, table: object) -> Settings:
        values = self._table(table, "", _KEYS)
        width = values.get("ambiguous-width", 1)
        if width not in (1, 2):
            self._refuse("ambiguous-width", CommandFault("settings.width"))
        lang = self._text(values, "lang")
        if lang not in ("", "zh", "en"):
            self._refuse("lang", CommandFault("settings.lang", lang=lang))
        strict = values.get("strict", False)
        if not isinstance(strict, bool):
            self._refuse("strict", CommandFault("settings.strict"))
        return Settings(
            self.path,
            self._judgement(values),
            self._forms(values.get("form", {})),
            self._files(values.get("files", [])),
            self._texts(values, "exclude"),
            self._text(values, "baseline"),
            bool(strict),
            lang,
            2 if width == 2 else 1,
        )

    def _forms(self, value: object) -> dict[str, Judgement]:
        if not isinstance(value, dict):
            self._refuse("form", CommandFault("settings.form"))
        return {name: self._judgement(self._table(one, name, _JUDGEMENT)) for name, one in value.items()}

    def _files(self, value: object) -> tuple[tuple[tuple[str, ...], Judgement], ...]:
        if not isinstance(value, list):
            self._refuse("files", CommandFault("settings.files"))
        found = []
        for one in value:
            values = self._table(one, "files", ("path", *_JUDGEMENT))
            paths = self._texts(values, "path")
            if not paths:
                self._refuse("files", CommandFault("settings.no-path"))
            found.append((paths, self._judgement(values)))
        return tuple(found)

    def _judgement(self, values: dict[str, object]) -> Judgement:
        severities = values.get("severity", {})
        if not isinstance(severities, dict):
            self._refuse("severity", CommandFault("settings.severity"))
        for prefix, severity in severities.items():
            self._code(prefix, prefix)
            if severity not in SEVERITIES:
                self._refuse(prefix, CommandFault("settings.unknown-severity", severity=severity, known=SEVERITIES))
            if severity != "error":
                self._protected(prefix, prefix)
        ignored = self._codes(values, "ignore")
        for prefix in ignored:
            self._protected("ignore", prefix)
        select = self._codes(values, "select") if "select" in values else None
        return Judgement(select, ignored, dict(severities))

    def _protected(self, key: str, prefix: str) -> None:
        """Errors of characters, syntax, arithmetic and reference can't be configured away (language.md §8)."""
        if len(prefix) == len("M101") and is_protected(prefix):
            self._refuse(key, CommandFault("settings.protected", code=prefix))

    def _codes(self, values: dict[str, object], key: str) -> tuple[str, ...]:
        found = self._texts(values, key)
        for prefix in found:
            self._code(key, prefix)
        return found

    def _code(self, key: str, prefix: str) -> None:
        fault = code_fault(prefix)
        if fault is not None:
            self._refuse(key, fault)

    def _table(self, value: object, where: str, known: tuple[str, ...]) -> dict[str, object]:
        if not isinstance(value, dict):
            self._refuse(where, CommandFault("settings.table"))
        for key in value:
            if key not in known:
                self._refuse(key, _key_fault(key, known))
        return value

    def _texts(self, values: dict[str, object], key: str) -> tuple[str, ...]:
        value = values.get(key, [])
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self._refuse(key, CommandFault("settings.texts"))
        return tuple(value)

    def _text(self, values: dict[str, object], key: str) -> str:
        value = values.get(key, "")
        if not isinstance(value, str):
            self._refuse(key, CommandFault("settings.text"))
        return value

    def _refuse(self, key: str, fault: CommandFault) -> "NoReturn":
        pattern = re.compile(rf"\s*(?:\[+[^\]]*)?\"?{re.escape(key)}\"?\s*[=\]]|.*[{{,]\s*\"?{re.escape(key)}\"?\s*=")
        line = next((at for at, text in enumerate(self.lines, 1) if pattern.match(text)), 1)
        raise CommandFault("settings.at", path=self.path, line=line, key=key, fault=fault)


def _key_fault(key: str, known: tuple[str, ...]) -> CommandFault:
    near = nearest(key, known)
    return CommandFault("settings.unknown-key-near", key=key, near=near) if near else CommandFault("settings.unknown-key", key=key, known=known)


def code_fault(prefix: str) -> CommandFault | None:
    """Return what is wrong with a code or prefix that a user wrote, or None where a code begins with it."""
    known = [entry.code for entry in catalogue.codes()]
    if _PREFIX.fullmatch(prefix) and any(code.startswith(prefix) for code in known):
        return None
    near = nearest(prefix.upper(), known)
    return CommandFault("settings.unknown-code-near", code=prefix, near=near) if near else CommandFault("settings.unknown-code", code=prefix)


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn
