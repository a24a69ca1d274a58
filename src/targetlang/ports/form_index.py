"""The shipped forms by name."""

from targetlang._prepared.forms import FORMS
from targetlang.ports.form import Form
from targetlang.ports.load_form import load_form

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

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


def all_forms() -> tuple[Form, ...]:
    """Return the shipped forms."""
    return tuple(form for name in form_names() if (form := find_form(name)) is not None)


def all_categories() -> tuple[str, ...]:
    """Return every spelling of a first level of any shipped form, and those that other provinces use."""
    levels = {"决策", "过程"}
    for data in FORMS.values():
        for category in data["categories"]:
            levels |= _spellings(category)
    return tuple(sorted(levels))


def form_with_level(first: str, second: str) -> str | None:
    """Return the name of the first shipped form that has a first level with that second one, or just the first level."""
    found = None
    for data in FORMS.values():
        for category in data["categories"]:
            if first not in _spellings(category):
                continue
            found = found or str(data["name"])
            if any(second in _spellings(one) for one in category.get("subcategories", ())):
                return str(data["name"])
    return found


def texts_of_patterns() -> list[str]:
    """Return the patterns of the codes of all shipped forms, for their preparation."""
    codes = [code for form in all_forms() for code in (form.project_code, form.department_code)]
    return [code.pattern for code in codes if code is not None]


def _spellings(level: "dict[str, Any]") -> set[str]:
    return {level["name"], level["name"].removesuffix("指标"), level["short"], *level.get("aliases", ())}
