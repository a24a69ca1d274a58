"""Apply the fixes that findings offer, and prove after every step that nothing was made worse.

Fixes that do not touch each other are applied together; the others wait for the next round. A round counts only
when no code is found more often than before, something is gone, and, for safe fixes, the model is the same.
No state of the files comes twice, so fixing ends. A round that fails is parted: the fixes next to what is worse, and the rest; where that
does not part it, in halves. The fix that spoils a round stands alone in the end, and is refused.
"""

from bisect import bisect_right
from collections import Counter

from targetlang.diagnostics.catalogue import find
from targetlang.diagnostics.severity import severity_of
from targetlang.pipeline import compile_bytes
from targetlang.records import define
from targetlang.records import field
from targetlang.sameness import count_codes
from targetlang.sameness import same_model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from targetlang.diagnostics import Finding
    from targetlang.diagnostics import Fix
    from targetlang.pipeline import Compiled
    from targetlang.pipeline import Loader
    from targetlang.source import SourceText

    Offer = tuple[Finding, Fix]

# So many fixes that spoil a round are tried alone.
_FEW = 4
_BOM = b"\xef\xbb\xbf"


@define
class Fixed:
    """What fixing one document came to.

    `files` holds the new bytes of every file that changed, by path: the root file and those it imports.
    `applied` are the findings that were mended, `refused` those whose fix would have made something worse.
    """

    compiled: "Compiled"
    files: dict[str, bytes] = field(factory=dict)
    applied: list["Finding"] = field(factory=list)
    refused: list["Finding"] = field(factory=list)


def fix_document(  # noqa: PLR0913 - where the document comes from, and what may be done to it
    path: str,
    data: bytes,
    load: "Loader | None" = None,
    root: str = "",
    *,
    confirm: bool = False,
    wanted: "Callable[[Finding], bool] | None" = None,
) -> Fixed:
    """Fix a root file and what it imports; nothing is written, the result holds the new bytes.

    Safe fixes are applied, with `confirm` the guesses too (the first offer of each finding). `wanted` leaves
    findings out. UTF-8 stays as it is: a BOM and the line ends of the file are kept.
    """
    return _Fixer(path, data, load, root, confirm=confirm, wanted=wanted).run()


class _Fixer:
    def __init__(  # noqa: PLR0913 - as above
        self,
        path: str,
        data: bytes,
        load: "Loader | None",
        root: str,
        *,
        confirm: bool,
        wanted: "Callable[[Finding], bool] | None",
    ) -> None:
        self.path = path
        self.data = data
        self.load = load
        self.root = root
        self.levels = ("safe", "confirm") if confirm else ("safe",)
        self.wanted = wanted
        self.refused: set[tuple[str, str, str, str]] = set()
        self.seen: list[dict[str, bytes]] = [{}]
        self.fixed = Fixed(self._compile({}))
        self.told = frozenset(one.code for one in self.fixed.compiled.findings)

    def run(self) -> Fixed:
        for level in self.levels:
            while offers := self._offers(level):
                self._try(offers, level)
        return self.fixed

    def _compile(self, files: dict[str, bytes]) -> "Compiled":
        return compile_bytes(self.path, files.get(self.path, self.data), _Changed(files, self.load), self.root)

    def _original(self, path: str) -> bytes | None:
        if path in self.fixed.files:
            return self.fixed.files[path]
        if path == self.path:
            return self.data
        return self.load(path) if self.load is not None else None

    def _offers(self, level: str) -> "list[Offer]":
        """Return the offers of one level that were not refused, those that touch an earlier one left out."""
        chosen: list[Offer] = []
        taken: dict[str, list[tuple[int, int]]] = {}
        for finding in self.fixed.compiled.findings:
            fix = next((one for one in finding.fixes if one.level == level), None)
            if fix is None or not fix.edits or _key(finding, fix) in self.refused:
                continue
            # Nobody agreed to a change of taste that was not told: a note that a fix uncovers waits for the next run.
            if level == "confirm" and finding.code not in self.told and severity_of(finding) == "note":
                continue
            if self.wanted is not None and not self.wanted(finding):
                continue
            spans = taken.setdefault(finding.source.path, [])
            if any(_touches(edit.start, edit.end, span) for edit in fix.edits for span in spans):
                continue
            spans.extend((edit.start, edit.end) for edit in fix.edits)
            chosen.append((finding, fix))
        return chosen

    def _try(self, offers: "list[Offer]", level: str) -> bool:
        """Apply the offers together, or as many of them as do no harm; tell whether anything changed."""
        files = self._apply(offers)
        compiled = self._compile(files) if files is not None and files not in self.seen else None
        if files is not None and compiled is not None and _better(self.fixed.compiled, compiled, safe=level == "safe"):
            self.seen.append(files)
            self.fixed.files = files
            self.fixed.compiled = compiled
            self.fixed.applied.extend(finding for finding, _ in offers)
            return True
        if len(offers) == 1:
            self._refuse(offers)
            return False
        suspect = _next_to_worse(offers, self.fixed.compiled, compiled) if compiled is not None else set()
        if len(suspect) == len(offers) > _FEW:
            # To try each of many alone takes an hour; next to each of them something is worse.
            self._refuse(offers)
            return False
        if not 0 < len(suspect) < len(offers):
            suspect = set(range(len(offers) // 2, len(offers)))
        first, second = ([one for at, one in enumerate(offers) if (at in suspect) == last] for last in (False, True))
        # Once the first part has changed the text the places of the second are old: the next round finds them.
        return self._try(first, level) or self._try(second, level)

    def _refuse(self, offers: "list[Offer]") -> None:
        self.refused |= {_key(*offer) for offer in offers}
        self.fixed.refused += [finding for finding, _ in offers]

    def _apply(self, offers: "list[Offer]") -> dict[str, bytes] | None:
        """Return all changed files, or None where one can't be written back as it was read."""
        edits: dict[str, tuple[SourceText, list[tuple[int, int, str]]]] = {}
        for finding, fix in offers:
            _, list_of_edits = edits.setdefault(finding.source.path, (finding.source, []))
            list_of_edits.extend((edit.start, edit.end, edit.text) for edit in fix.edits)
        files = dict(self.fixed.files)
        for path, (source, changes) in edits.items():
            old = self._original(path)
            bom = _BOM if old is not None and old.startswith(_BOM) else b""
            if old is None or bom + source.text.encode("utf-8", "surrogatepass") != old:
                return None
            files[path] = bom + _edited(source.text, changes).encode("utf-8", "surrogatepass")
        return files


class _Changed:
    """The loader that was given, with some files changed."""

    def __init__(self, files: dict[str, bytes], load: "Loader | None") -> None:
        self.files = files
        self.load = load
        self.matching: Callable[[str], list[str]] = getattr(load, "matching", lambda _: [])

    def __call__(self, path: str) -> bytes | None:
        if path in self.files:
            return self.files[path]
        return self.load(path) if self.load is not None else None


def _next_to_worse(offers: "list[Offer]", old: "Compiled", new: "Compiled") -> set[int]:
    """Return the numbers of the offers that stand next to what is found more often than before."""
    before, after = count_codes(old.findings), count_codes(new.findings)
    known = Counter(_line_of(one) for one in old.findings)
    edits = sorted((one.source.path, edit.start, edit.end, edit.text, at) for at, (one, fix) in enumerate(offers) for edit in fix.edits)
    # Where each edit stands in the text that they all made.
    moved: list[tuple[str, int]] = []
    shift, of = 0, ""
    for path, start, end, text, _ in edits:
        shift = shift if path == of else 0
        of = path
        moved.append((path, start + shift))
        shift += len(text) - (end - start)
    found: set[int] = set()
    for one in new.findings:
        known[_line_of(one)] -= 1
        if known[_line_of(one)] >= 0 or after[one.code] <= before.get(one.code, 0):
            continue
        near: list[tuple[int, int]] = []
        for path, start in ((one.source.path, one.start), *((label.source.path, label.start) for label in one.labels)):
            right = bisect_right(moved, (path, start))
            near += [(abs(moved[at][1] - start), edits[at][4]) for at in (right - 1, right) if 0 <= at < len(moved) and moved[at][0] == path]
        found |= {at for _, at in sorted(near)[:1]}
    return found


def _line_of(finding: "Finding") -> tuple[str, str, str]:
    source = finding.source
    low, high = source.line_span(source.position(finding.start)[0])
    return finding.code, source.path, source.text[low:high]


def _edited(text: str, changes: list[tuple[int, int, str]]) -> str:
    """Return the text with all changes made; new line ends are those of the file."""
    line_end = "\r\n" if "\r\n" in text else "\n"
    for start, end, new in sorted(changes, reverse=True):
        text = text[:start] + new.replace("\n", line_end) + text[end:]
    return text


def _touches(start: int, end: int, span: tuple[int, int]) -> bool:
    return start <= span[1] and span[0] <= end


def _key(finding: "Finding", fix: "Fix") -> tuple[str, str, str, str]:
    """Name an offer so that it is known again after other lines moved."""
    return *_line_of(finding), fix.title


def _better(old: "Compiled", new: "Compiled", *, safe: bool) -> bool:
    """Tell whether nothing worse is found, something is gone, and safe fixes kept the model."""
    before, after = count_codes(old.findings), count_codes(new.findings)
    # A guess may show what the fault had hidden, as long as that is a note.
    counted = {code for code in after if safe or find(code).severity != "note"}
    if any(after[code] > before.get(code, 0) for code in counted):
        return False
    if all(after.get(code, 0) >= count for code, count in before.items()):
        return False
    return not safe or same_model(old.document, new.document)
