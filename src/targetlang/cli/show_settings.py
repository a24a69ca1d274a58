"""`check --show-settings`: the settings in force, written the way a configuration is."""

from targetlang.cli.settings import Judgement
from targetlang.cli.settings import Settings
from targetlang.cli.speech import say


def render_settings(settings: Settings, language: str) -> str:
    """Return the settings as TOML; the first line names the file they come from."""
    lines = [f"# {settings.path or say(language, 'check.defaults')}", ""]
    lines += [*_judgement(settings.judgement), f"exclude = {_list(settings.exclude)}", f"baseline = {_text(settings.baseline)}"]
    lines += [f"strict = {str(settings.strict).lower()}", f"lang = {_text(settings.lang)}", f"ambiguous-width = {settings.ambiguous_width}"]
    for name, judgement in settings.forms.items():
        lines += ["", f"[form.{_text(name)}]", *_judgement(judgement)]
    for patterns, judgement in settings.files:
        lines += ["", "[[files]]", f"path = {_list(patterns)}", *_judgement(judgement)]
    return "\n".join(lines) + "\n"


def _judgement(judgement: Judgement) -> list[str]:
    lines = [] if judgement.select is None else [f"select = {_list(judgement.select)}"]
    inside = ", ".join(f"{code} = {_text(severity)}" for code, severity in judgement.severity.items())
    return [*lines, f"ignore = {_list(judgement.ignore)}", f"severity = {{ {inside} }}" if inside else "severity = {}"]


def _list(values: tuple[str, ...]) -> str:
    return f"[{', '.join(_text(value) for value in values)}]"


def _text(value: str) -> str:
    """Return a TOML string: JSON's escapes are among those of TOML."""
    from json import dumps

    return dumps(value, ensure_ascii=False)
