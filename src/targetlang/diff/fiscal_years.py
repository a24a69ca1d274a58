"""The year that a document states, wherever it states it."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.model.document import Document

KEY = "年度"


def fiscal_year_of(document: "Document") -> int | None:
    """Return the year of 年度 of the document, or of its departments where they agree; None where none is stated."""
    if document.fiscal_year is not None:
        return document.fiscal_year
    fields = [document.fields.get((KEY, None)), *(one.fields.get((KEY, None)) for one in document.departments)]
    stated = {year for one in fields if one is not None and (year := _year(one.value)) is not None}
    return stated.pop() if len(stated) == 1 else None


def _year(value: object) -> int | None:
    if isinstance(value, int):
        return value
    text = str(value or "").removesuffix("度").removesuffix("年")
    return int(text) if text.isascii() and text.isdigit() else None
