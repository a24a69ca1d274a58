"""Format a file, and prove before it is written that nothing was lost."""

from targetlang.pipeline import compile_bytes
from targetlang.ports.vocabulary import Vocabulary
from targetlang.sameness import count_codes
from targetlang.sameness import same_model
from targetlang.source import SourceText
from targetlang.syntax import tree
from targetlang.syntax.decode import decode
from targetlang.syntax.parse import parse
from targetlang.syntax.printer import print_statements
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.pipeline import Loader


def format_bytes(path: str, data: bytes, load: "Loader | None" = None, root: str = "") -> tuple[bytes, str]:
    """Return the formatted bytes and "", or the bytes as they are and the name of the sentence that says why not.

    `load` and `root` are those of `compile_bytes`: what is imported and a form of the workspace say how lines are read.
    Three proofs come first: the same model, the same text on a second pass, every comment kept.
    """
    source, findings = decode(path, data)
    if findings:
        return data, "fmt.encoding"
    old = compile_bytes(path, data, load, root)
    vocabulary = Vocabulary(old.form)
    text = _print(source, vocabulary)
    again = _print(SourceText(path, text), vocabulary)
    new = compile_bytes(path, text.encode(), load, root)
    if text != again:
        return data, "fmt.unstable"
    if _comments(parse(source)) != _comments(parse(SourceText(path, text))):
        return data, "fmt.loses-comments"
    if count_codes(old.findings) != count_codes(new.findings) or not same_model(old.document, new.document):
        return data, "fmt.changes-content"
    return text.encode(), ""


def _print(source: SourceText, vocabulary: Vocabulary) -> str:
    def short_key(word: str) -> str | None:
        spec = vocabulary.by_key.get(word)
        return spec.key if spec is not None else None

    def short_path(word: str) -> str | None:
        path = vocabulary.find_path(word)
        return path.text if path is not None else None

    def owners(word: str) -> tuple[str, ...]:
        spec = vocabulary.by_key.get(word)
        return spec.owners if spec is not None else ()

    return print_statements(parse(source), short_key, short_path, owners)


def _comments(statements: list[Statement]) -> list[str]:
    return [(one.value or "").strip() for one in statements if one.shape == tree.COMMENT]
