"""Several documents of one side as one, so that a folder is compared like a file."""

from targetlang.model.document import Department
from targetlang.model.document import Document
from targetlang.records import evolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


def join_documents(documents: "Sequence[Document]", path: str) -> Document:
    """Return one document that says what all of them say, in their order.

    What stands before the blocks of one of them is said of its departments. Year and form are those they agree on.
    """
    if len(documents) == 1:
        return documents[0]
    joined = Document(path, _agreed([one.form_name for one in documents]), _agreed([one.fiscal_year for one in documents]))
    for document in documents:
        joined.departments.extend(_with_fields(one, document) for one in document.departments)
        for name in ("bases", "bindings", "groups"):
            getattr(joined, name).update(getattr(document, name))
        joined.withdrawals.extend(document.withdrawals)
    return joined


def _agreed(values: "list[Any]") -> "Any":
    return values[0] if values and all(one == values[0] for one in values) else None


def _with_fields(department: Department, document: Document) -> Department:
    if not document.fields:
        return department
    return evolve(department, fields={**document.fields, **department.fields})
