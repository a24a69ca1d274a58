"""A fault in a form's template, told like every other finding: with its line and its facts."""


class LayoutFault(Exception):
    """A template that is not written as layouts are.

    `line` counts from 1 in the template; `variant` names the sentence in the catalogue (K120) and `facts` fill
    it. Raised only for the template itself, never for what a document says.
    """

    def __init__(self, line: int, variant: str, facts: dict[str, str]) -> None:
        super().__init__(line, variant, facts)
        self.line = line
        self.variant = variant
        self.facts = facts
