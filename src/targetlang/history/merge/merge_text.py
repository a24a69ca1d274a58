"""Three texts into one text, with conflict markers where both sides changed the same thing."""

from targetlang.history.merge.meaning import Reader
from targetlang.history.merge.meaning import values_of
from targetlang.history.merge.node import Node
from targetlang.history.merge.node import build_tree
from targetlang.history.merge.plain import Conflict
from targetlang.history.merge.plain import Piece
from targetlang.history.merge.three_way import Merger
from targetlang.pipeline import compile_bytes
from targetlang.ports.form_index import all_categories
from targetlang.ports.vocabulary import Vocabulary
from targetlang.records import field
from targetlang.records import frozen
from targetlang.source import SourceText
from targetlang.source.pattern import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.pipeline import Compiled
    from targetlang.pipeline import Loader

_LINE_END = late(r"\r\n|\r|\n")


@frozen
class Marking:
    """How conflicts are written: the length of a marker, the names of both sides, and whether the base is shown."""

    size: int = 7
    ours: str = "HEAD"
    theirs: str = "对方"
    base: str = "共同起点"
    with_base: bool = False


@frozen
class Merged:
    """A merged text, how many conflicts are marked in it, and what only the combination of both sides got wrong.

    `faults` are (code, line number) of errors and warnings that neither side has by itself.
    """

    text: str
    conflicts: int
    faults: tuple[tuple[str, int], ...] = field(default=())


@frozen
class Place:
    """Where a text stands: its path, what loads the files around it, and its workspace, as `compile_bytes` takes them."""

    path: str = ""
    load: "Loader | None" = None
    root: str = ""

    def compile(self, text: str) -> "Compiled":
        """Compile a version of the text."""
        return compile_bytes(self.path, text.encode("utf-8", "surrogatepass"), self.load, self.root)


def merge_text(base: str, ours: str, theirs: str, marking: Marking = Marking(), place: Place = Place()) -> Merged:
    """Merge two changed versions of a text. Line ends are those of the side that changed them."""
    if theirs in (ours, base):
        return Merged(ours, 0)
    if ours == base:
        return Merged(theirs, 0)
    texts = [_LINE_END.sub("\n", one) for one in (base, ours, theirs)]
    results = [place.compile(one) for one in texts]
    nodes: list[Node] = []
    readers: list[Reader] = []
    for text, compiled in zip(texts, results, strict=True):
        vocabulary = Vocabulary(compiled.form, all_categories())
        nodes.append(build_tree(SourceText(place.path, text), vocabulary))
        readers.append(Reader(vocabulary, values_of(compiled, place.path)))
    pieces = Merger(*readers).merge(*nodes)
    conflicts = sum(isinstance(piece, Conflict) for piece in pieces)
    merged = "".join(f"{line}\n" for line in _write(pieces, marking))
    final = dict(zip(("base", "ours", "theirs"), (one.endswith("\n") for one in texts), strict=True))
    if not conflicts and not final[_deciding(*final.values())]:
        merged = merged.removesuffix("\n")
    faults = () if conflicts else _new_faults(place, merged, texts[1:])
    ends = {"base": _line_end(base), "ours": _line_end(ours), "theirs": _line_end(theirs)}
    line_end = ends[_deciding(*ends.values())]
    return Merged(merged.replace("\n", line_end) if line_end != "\n" else merged, conflicts, faults)


def _deciding(base: object, ours: object, theirs: object) -> str:
    """Tell whose choice counts: theirs where only they changed it, else ours."""
    return "theirs" if ours == base and theirs != base else "ours"


def _line_end(text: str) -> str:
    found = _LINE_END.findall(text)
    return max(set(found), key=lambda one: (found.count(one), one)) if found else "\n"


def _write(pieces: list[Piece], marking: Marking) -> list[str]:
    lines: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            lines.append(piece)
            continue
        lines += [f"{'<' * marking.size} {marking.ours}", *piece.ours]
        if marking.with_base:
            lines += [f"{'|' * marking.size} {marking.base}", *piece.base]
        lines += ["=" * marking.size, *piece.theirs, f"{'>' * marking.size} {marking.theirs}"]
    return lines


def _new_faults(place: Place, merged: str, sides: list[str]) -> tuple[tuple[str, int], ...]:
    """Return the errors and warnings of a merged text that neither side has by itself."""
    known: set[tuple[str, str]] = set()
    counts: dict[str, int] = {}
    for side in sides:
        found = _faults(place, side)
        known |= {(code, line) for code, line, _ in found}
        for code in {code for code, _, _ in found}:
            counts[code] = max(counts.get(code, 0), sum(one == code for one, _, _ in found))
    result = _faults(place, merged)
    return tuple(
        (code, number)
        for code, line, number in result
        if (code, line) not in known and sum(one == code for one, _, _ in result) > counts.get(code, 0)
    )


def _faults(place: Place, text: str) -> list[tuple[str, str, int]]:
    from targetlang.diagnostics.severity import severity_of

    result = []
    for finding in place.compile(text).findings:
        if severity_of(finding) in ("error", "warning") and finding.source.path == place.path:
            number = finding.source.position(finding.start)[0]
            low, high = finding.source.line_span(number)
            result.append((finding.code, finding.source.text[low:high].strip(), number))
    return result
