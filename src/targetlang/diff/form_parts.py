"""What only one of two forms has: where the form changed, its fields come and go with it."""

from targetlang.ports.form_index import find_form

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diff.changes import Changes
    from targetlang.diff.changes import FieldChange
    from targetlang.model.document import Document
    from targetlang.ports.form import Form


def same_form(old: "Document", new: "Document") -> bool:
    """Tell whether two documents are written in one form; names of one form (河北, 河北省) count as one."""
    if old.form_name == new.form_name:
        return True
    forms = [find_form(one.form_name) if one.form_name else None for one in (old, new)]
    return forms[0] is not None and forms[0] is forms[1]


def goes_with_the_form(change: "FieldChange", changes: "Changes") -> bool:
    """Tell whether a field or column came or went only because the other form does not have it."""
    if changes.same_form or (change.old is not None and change.new is not None):
        return False
    forms = [find_form(one.form_name) if one.form_name else None for one in (changes.old, changes.new)]
    here, there = forms if change.new is None else (forms[1], forms[0])
    if here is None or there is None:
        return False
    return _only_of(change.key, change.column, here, there)


def _only_of(key: str, column: str | None, here: "Form", there: "Form") -> bool:
    if key in {one.key for one in here.fields} - {one.key for one in there.fields}:
        return True
    return column is not None and column in here.horizons and column not in there.horizons
