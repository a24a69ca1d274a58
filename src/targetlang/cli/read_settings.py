"""Configuration text → settings, or the one fault that is told with file and line."""

import re

from targetlang.cli.settings import SHARED
from targetlang.cli.settings import ConfigurationFault
from targetlang.cli.settings import Judgement
from targetlang.cli.settings import Settings
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
    """Return what a configuration file says. Raises ConfigurationFault."""
    import tomllib

    text = _read(path)
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        at = re.search(r"at line (\d+)", str(fault))
        line = at[1] if at else str(text.count("\n") + 1)
        written = text.split("\n")[int(line) - 1]
        words = "中文的名称要加直引号，例如 [form.\"河北\"]" if _BARE_CHINESE.match(written) else f"不是合法的 TOML：{fault}"
        raise ConfigurationFault(f"{path}:{line}: {words}") from None
    if path.endswith(SHARED):
        document = document.get("tool", {}).get("targetlang", {})
    return _Reader(path, text).read(document)


def _read(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8-sig")
    except OSError as fault:
        raise ConfigurationFault(f"{path}: 读不了：{fault.strerror}") from None
    except UnicodeDecodeError:
        raise ConfigurationFault(f"{path}:1: 不是 UTF-8，请用 UTF-8 保存") from None


class _Reader:
    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.lines = text.split("\n")

    def read(self, table: object) -> Settings:
        values = self._table(table, "", _KEYS)
        width = values.get("ambiguous-width", 1)
        if width not in (1, 2):
            self._fault("ambiguous-width", "只能是 1 或 2")
        lang = self._text(values, "lang")
        if lang not in ("", "zh", "en"):
            self._fault("lang", f"“{lang}”不认识，只能是 zh 或 en")
        strict = values.get("strict", False)
        if not isinstance(strict, bool):
            self._fault("strict", "只能是 true 或 false")
        return Settings(
            self.path,
            self._judgement(values, "顶层"),
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
            self._fault("form", "应当是表，写成 [form.\"河北\"]")
        return {name: self._judgement(self._table(one, name, _JUDGEMENT), name) for name, one in value.items()}

    def _files(self, value: object) -> tuple[tuple[tuple[str, ...], Judgement], ...]:
        if not isinstance(value, list):
            self._fault("files", "应当是一组表，写成 [[files]]")
        found = []
        for one in value:
            values = self._table(one, "files", ("path", *_JUDGEMENT))
            paths = self._texts(values, "path")
            if not paths:
                self._fault("files", "缺少 path，例如 path = [\"往年/**\"]")
            found.append((paths, self._judgement(values, "files")))
        return tuple(found)

    def _judgement(self, values: dict[str, object], where: str) -> Judgement:
        severities = values.get("severity", {})
        if not isinstance(severities, dict):
            self._fault("severity", "应当是表，例如 Q104 = \"note\"")
        for prefix, severity in severities.items():
            self._code(prefix, prefix)
            if severity not in SEVERITIES:
                self._fault(prefix, f"“{severity}”不认识，只能是 {'、'.join(SEVERITIES)}")
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
            self._fault(key, f"{prefix} 是勾稽、引用或写法错误，不能在配置里关掉或降低")

    def _codes(self, values: dict[str, object], key: str) -> tuple[str, ...]:
        found = self._texts(values, key)
        for prefix in found:
            self._code(key, prefix)
        return found

    def _code(self, key: str, prefix: str) -> None:
        fault = code_fault(prefix)
        if fault:
            self._fault(key, fault)

    def _table(self, value: object, where: str, known: tuple[str, ...]) -> dict[str, object]:
        if not isinstance(value, dict):
            self._fault(where, "应当是表")
        for key in value:
            if key not in known:
                near = nearest(key, known)
                self._fault(key, f"不认识“{key}”，" + (f"是不是“{near}”？" if near else f"可以写：{'、'.join(known)}"))
        return value

    def _texts(self, values: dict[str, object], key: str) -> tuple[str, ...]:
        value = values.get(key, [])
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self._fault(key, "应当是一组文字，例如 [\"甲\", \"乙\"]")
        return tuple(value)

    def _text(self, values: dict[str, object], key: str) -> str:
        value = values.get(key, "")
        if not isinstance(value, str):
            self._fault(key, "应当是文字")
        return value

    def _fault(self, key: str, words: str) -> "NoReturn":
        pattern = re.compile(rf"\s*(?:\[+[^\]]*)?\"?{re.escape(key)}\"?\s*[=\]]|.*[{{,]\s*\"?{re.escape(key)}\"?\s*=")
        line = next((at for at, text in enumerate(self.lines, 1) if pattern.match(text)), 1)
        raise ConfigurationFault(f"{self.path}:{line}: {key}：{words}")


def code_fault(prefix: str) -> str:
    """Return what is wrong with a code or prefix that a user wrote, or "" where a code begins with it."""
    known = [entry.code for entry in catalogue.codes()]
    if _PREFIX.fullmatch(prefix) and any(code.startswith(prefix) for code in known):
        return ""
    near = nearest(prefix.upper(), known)
    return f"没有“{prefix}”这个代码" + (f"，是不是“{near}”？" if near else "，用 targetlang rules 看全部代码")


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn
