"""The calls of targetlang that are measured; the only module here that knows its API."""


def parse(path: str, data: bytes) -> object:
    """Return the tree with spans of a file."""
    from targetlang.syntax.decode import decode
    from targetlang.syntax.parse import parse as parse_tree

    return parse_tree(decode(path, data)[0])


def build(path: str, data: bytes) -> object:
    """Return the document of a file: tree with spans, then objects, without the rules."""
    from targetlang.ports.form_index import all_categories
    from targetlang.ports.form_index import find_form
    from targetlang.ports.vocabulary import Vocabulary
    from targetlang.resolve.from_tree import from_tree
    from targetlang.resolve.report import Report
    from targetlang.resolve.settle import Settler
    from targetlang.syntax.decode import decode
    from targetlang.syntax.lines import as_written
    from targetlang.syntax.lines import read_mended

    report = Report()
    vocabulary = Vocabulary(find_form("河北"), all_categories())
    source, settler = decode(path, data)[0], Settler(vocabulary, report)
    settled = settler.settle_lines(source) if as_written(source) else settler.settle(read_mended(source, report))
    return from_tree(settled, vocabulary, report, path)[0]


def check(path: str, data: bytes) -> object:
    """Return everything found in a file by all rules, with the document, in this process alone."""
    from targetlang.pipeline import compile_bytes

    return compile_bytes(path, data)


def check_as_command(path: str, data: bytes) -> object:
    """Return the same as the command `check` finds it: with the help of the other processors."""
    from targetlang.cli.processes import processors
    from targetlang.pipeline import compile_bytes

    return compile_bytes(path, data, processes=processors())


def warm() -> None:
    """Import what the calls above import, outside the timing."""
    build("a.target", "部门 202001 某局\n".encode())
    check_as_command("a.target", "部门 202001 某局\n".encode())
