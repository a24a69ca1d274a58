"""The shipped forms by name."""

from targetlang._prepared.forms import FORMS
from targetlang.ports.form import Form
from targetlang.ports.load_form import load_form

_loaded: dict[str, Form] = {}


def find_form(name: str) -> Form | None:
    """Return the shipped form of a name or alias, or None."""
    for folder, data in FORMS.items():
        if name == data["name"] or name in data.get("aliases", ()):
            if folder not in _loaded:
                _loaded[folder] = load_form(data, folder)
            return _loaded[folder]
    return None


def form_names() -> tuple[str, ...]:
    """Return the names of the shipped forms."""
    return tuple(data["name"] for data in FORMS.values())


def all_first_levels() -> tuple[str, ...]:
    """Return every spelling of a first level of any shipped form, and those that other provinces use."""
    levels = {"成本", "成本指标", "项目完成", "项目效益", "决策", "过程"}
    for data in FORMS.values():
        for category in data["categories"]:
            levels |= {category["name"], category["short"], *category.get("aliases", ())}
    return tuple(sorted(levels))
