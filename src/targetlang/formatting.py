"""Format a file, and prove before it is written that nothing was lost."""

from bisect import bisect_right

from targetlang.diagnostics.severity import severity_of
from targetlang.pipeline import Compiled
from targetlang.pipeline import compile_bytes
from targetlang.ports.vocabulary import Vocabulary
from targetlang.resolve.budgets import budget_names
from targetlang.sameness import count_codes
from targetlang.sameness import same_model
from targetlang.source import SourceText
from targetlang.syntax import tree
from targetlang.syntax.decode import decode
from targetlang.syntax.parse import parse
from targetlang.syntax.printer import Known
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
    files = (load, root)
    text, why = _formatted(source, old, files, keep=False)
    if why:
        # The formatter may have made something else of a line that nobody understands.
        text, why = _formatted(source, old, files, keep=True)
    return (data, why) if why else (text.encode(), "")


def _formatted(source: SourceText, old: Compiled, files: "tuple[Loader | None, str]", *, keep: bool) -> tuple[str, str]:
    """Return the formatted text, and "" where it is proved; with `keep` lines with an error stay as they are written."""
    path, (load, root) = source.path, files
    text = _print(source, old, keep=keep)
    formatted = SourceText(path, text)
    new = compile_bytes(path, text.encode(), load, root)
    if text != _print(formatted, new, keep=keep):
        return text, "fmt.unstable"
    if _comments(parse(source)) != _comments(parse(formatted)):
        return text, "fmt.loses-comments"
    if count_codes(old.findings) != count_codes(new.findings) or not same_model(old.document, new.document):
        return text, "fmt.changes-content"
    return text, ""


def _print(source: SourceText, compiled: Compiled, *, keep: bool) -> str:
    form, vocabulary = compiled.form, Vocabulary(compiled.form)
    statements = parse(source)
    starts = [one.start for one in statements]
    told = compiled.findings if keep else ()
    errors = [one.start for one in told if one.source.path == source.path and severity_of(one) == "error"]
    kept = {starts[max(bisect_right(starts, at) - 1, 0)] for at in errors}

    def short_key(word: str) -> str | None:
        spec = vocabulary.by_key.get(word)
        return spec.key if spec is not None else None

    def short_path(word: str) -> str | None:
        path = vocabulary.find_path(word)
        return path.text if path is not None else None

    specs = vocabulary.by_key
    known = Known(
        {word: spec.owners for word, spec in specs.items()},
        {word: spec.type for word, spec in specs.items()},
        form.horizons if form is not None else (),
        {*budget_names(form), *(compiled.document.bindings if compiled.document is not None else ())},
        kept,
    )
    return print_statements(statements, short_key, short_path, known)


def _comments(statements: list[Statement]) -> list[str]:
    return [(one.value or "").strip() for one in statements if one.shape == tree.COMMENT]
