"""Compare two sides, each one or more root files: compile, join, find the changes, judge them."""

from targetlang.diff.compute import diff
from targetlang.diff.joining import join_documents
from targetlang.diff.judging import Comparison
from targetlang.diff.judging import judge
from targetlang.diff.settings import DEFAULTS
from targetlang.model.document import Document
from targetlang.pipeline import compile_bytes
from targetlang.pipeline import root_files
from targetlang.records import field
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence

    from targetlang.diagnostics import Finding
    from targetlang.diff.settings import DiffSettings
    from targetlang.pipeline import Loader


@frozen(eq=False)
class Side:
    """One side: its name for readers, its files as (path, bytes), what loads imported files, and the workspace of each file."""

    label: str
    files: "Sequence[tuple[str, bytes]]"
    load: "Loader | None" = None
    roots: "Mapping[str, str]" = field(factory=dict)


@frozen(eq=False)
class Compared:
    """A comparison and the findings of both sides; no comparison where a side can't be read at all."""

    comparison: Comparison | None
    findings: "tuple[tuple[Finding, ...], tuple[Finding, ...]]"


def compare(old: Side, new: Side, settings: "DiffSettings" = DEFAULTS) -> Compared:
    """Compare two sides. A side with faults is compared as far as it was understood."""
    first, second = _compile(old), _compile(new)
    findings = (first[1], second[1])
    if first[0] is None or second[0] is None:
        return Compared(None, findings)
    return Compared(judge(diff(first[0], second[0], settings), settings), findings)


def _compile(side: Side) -> "tuple[Document | None, tuple[Finding, ...]]":
    """Return the joined document of a side and its findings; no file is no project."""
    if not side.files:
        return Document(side.label), ()
    compiled = [(path, compile_bytes(path, data, side.load, side.roots.get(path, ""))) for path, data in side.files]
    names = root_files({path: one.imported for path, one in compiled})
    roots = [one for path, one in compiled if path in names]
    findings = tuple(finding for one in roots for finding in one.findings)
    documents = [one.document for one in roots if one.document is not None]
    if not documents or len(documents) < len(roots):
        return None, findings
    return join_documents(documents, side.label), findings
