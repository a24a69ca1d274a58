"""What is wrong in the data of a form: each fault with the way to its key and the facts of its sentence.

Nothing is raised: whoever writes a form of their own sees all faults at once. The sentences stand in the
catalogue (K119), one variant for each kind of fault.
"""

from collections.abc import Iterator
from collections.abc import Mapping

from targetlang.ports.form_shape import FORM
from targetlang.ports.form_shape import PLAIN
from targetlang.records import field
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@frozen
class FormFault:
    """One fault in a form. `key` is the way to it, as `categories[2].short`; "" where the whole file is meant."""

    key: str
    variant: str
    facts: Mapping[str, str] = field(factory=dict, hash=False)


def find_faults(data: "Mapping[str, Any]") -> tuple[FormFault, ...]:
    """Return the faults of a form's data: first those of keys and types; only where there are none, the others."""
    from targetlang.ports.form_content import content_faults

    return tuple(_shape_faults(data, FORM, "")) or tuple(content_faults(data))


def _shape_faults(value: object, shape: object, key: str) -> Iterator[FormFault]:
    if isinstance(shape, dict):
        yield from _table_faults(value, shape, key)
    elif isinstance(shape, list):
        if not isinstance(value, list):
            yield FormFault(key, "not-list")
            return
        for at, one in enumerate(value):
            yield from _shape_faults(one, shape[0], f"{key}[{at}]")
    elif isinstance(shape, tuple):
        if value not in shape:
            yield FormFault(key, "not-allowed", {"value": str(value), "allowed": "、".join(shape)})
    elif type(value) is not PLAIN[str(shape)] or value == "":
        yield FormFault(key, f"not-{shape}", {"value": str(value)})


def _table_faults(value: object, shape: "dict[str, Any]", key: str) -> Iterator[FormFault]:
    if not isinstance(value, Mapping):
        yield FormFault(key, "not-table")
        return
    below = f"{key}." if key else ""
    known = {name.removesuffix("!"): one for name, one in shape.items()}
    for name, one in value.items():
        if name in known or "*" in known:
            yield from _shape_faults(one, known.get(name, known.get("*")), below + name)
        else:
            yield FormFault(below + name, "unknown-key", {"name": name, "known": "、".join(known)})
    for name in shape:
        if name.endswith("!") and name[:-1] not in value:
            yield FormFault(below + name[:-1], "missing-key", {"name": name[:-1]})
