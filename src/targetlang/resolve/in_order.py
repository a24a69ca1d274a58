"""Names that are made of each other, each behind those that it names."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Container
    from collections.abc import Iterator


def in_order(
    name: str, done: "Container[str]", named_by: "Callable[[str], Iterator[str]]", circle: "Callable[[list[str]], None]"
) -> "Iterator[str]":
    """Yield the names that are needed for one, and at last itself; who takes a name puts it into `done`.

    `circle` is called with the names of a circle, and puts them into `done`, too. The way is a list of its own, for a chain
    may be as long as the file.
    """
    chain = {name: named_by(name)}
    while chain:
        current = next(reversed(chain))
        following = next((one for one in chain[current] if one not in done), None)
        if following is None:
            del chain[current]
            if current not in done:
                yield current
        elif following in chain:
            names = list(chain)
            circle(names[names.index(following) :])
        else:
            chain[following] = named_by(following)
