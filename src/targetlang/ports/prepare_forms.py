"""Prepare the shipped forms: `forms/*/form.toml` → `targetlang/_prepared/forms.py`, so that no start reads TOML."""

import os
import pprint
import sys

from targetlang._prepared.keep import keep

_HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def prepare(folder: str) -> str:
    """Return the source of the prepared module for a folder of forms."""
    import tomllib

    forms: dict[str, object] = {}
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name, "form.toml")
        if os.path.exists(path):
            with open(path, "rb") as file:
                forms[name] = tomllib.load(file)
    text = pprint.pformat(forms, width=110, sort_dicts=False)
    return f'''"""Prepared from forms/*/form.toml by targetlang.ports.prepare_forms; do not edit."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FORMS: "dict[str, dict[str, Any]]" = {text}
'''


def find_faults(folder: str) -> list[str]:
    """Return what is wrong in the forms of a folder, a line each."""
    from targetlang.ports.load_form import read_form

    lines: list[str] = []
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name, "form.toml")
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                _, faults = read_form(file.read(), name)
            lines.extend(f"{name}/form.toml: {one.key}: {one.variant} {dict(one.facts)}" for one in faults)
    return lines


def main() -> None:
    """Write the prepared module; exit 1 where a form has a fault or, with `--check`, the module is out of date."""
    faults = find_faults(os.path.join(_HERE, "forms"))
    if faults:
        sys.exit("\n".join(faults))
    keep(forms=prepare(os.path.join(_HERE, "forms")))


if __name__ == "__main__":
    main()
