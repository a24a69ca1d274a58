"""A terminal of the grammar as it stands in a text."""


class Token(str):
    """The text of a terminal and where it starts."""

    __slots__ = ("kind", "start")
    kind: str
    start: int

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.start + len(self)
