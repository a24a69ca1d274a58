"""Sections of a Word document: the paper, its margins and how its pages are numbered."""

# A4, margins of 20 mm above and below, 16 mm at the sides, however the paper lies.
_PAPERS = {False: 'w:w="11906" w:h="16838"', True: 'w:w="16838" w:h="11906" w:orient="landscape"'}
_MARGINS = 'w:top="1134" w:right="907" w:bottom="1134" w:left="907" w:header="567" w:footer="567" w:gutter="0"'


def section(*, across: bool, numbers: str) -> str:
    """Return the properties of a section; `numbers` are the attributes of its page numbers, "" to go on counting."""
    counted = f"<w:pgNumType {numbers}/>" if numbers else ""
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz {_PAPERS[across]}/>'
        f"<w:pgMar {_MARGINS}/>{counted}</w:sectPr>"
    )
