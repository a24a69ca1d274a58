"""The calls of targetlang that are measured; the only module here that knows its API."""


def parse(path: str, text: str) -> object:
    """Return the tree with spans of a text."""
    from targetlang.source import SourceText
    from targetlang.syntax import parse as parse_tree

    return parse_tree(SourceText(path, text))


def build(path: str, text: str) -> object:
    """Return the document of a text: tree with spans, then objects."""
    from targetlang.resolve import from_tree

    return from_tree(parse(path, text))


def warm() -> None:
    """Import what the calls above import, outside the timing."""
    import targetlang.resolve
    import targetlang.syntax  # noqa: F401
