"""The only conductor: load → parse → resolve → check → lay out → render. `targetlang.library` gives it to programs."""

import gc
import os
import posixpath
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from functools import partial
from itertools import chain

from targetlang.diagnostics import CommandFault
from targetlang.diagnostics import Finding
from targetlang.model.document import Document
from targetlang.ports.form import Form
from targetlang.ports.form_index import all_categories
from targetlang.ports.form_index import find_form
from targetlang.ports.form_index import form_names
from targetlang.ports.own_form import names_a_folder
from targetlang.ports.own_form import read_own_form
from targetlang.ports.vocabulary import Vocabulary
from targetlang.records import evolve
from targetlang.records import field
from targetlang.records import frozen
from targetlang.resolve.conflicts import has_conflicts
from targetlang.resolve.conflicts import read_first_side
from targetlang.resolve.from_tree import from_tree
from targetlang.resolve.near import nearest
from targetlang.resolve.report import Report
from targetlang.resolve.report import replacing
from targetlang.resolve.settle import Settler
from targetlang.resolve.shared_lines import first_value
from targetlang.source import SourceText
from targetlang.syntax import tree
from targetlang.syntax.decode import decode
from targetlang.syntax.lines import as_written
from targetlang.syntax.lines import read_mended
from targetlang.syntax.parse import line_span
from targetlang.syntax.parse import part_span
from targetlang.syntax.parse import scan
from targetlang.syntax.target_text import unquote
from targetlang.syntax.tree import Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from targetlang.ports.backend import Backend
    from targetlang.rules.undecided import Undecided

DRAFT = "草稿：有未改正的错误，不能作为正式文件"

Tell = Callable[[CommandFault], None]
UNREADABLE = ("F101", "F102")
"""The codes of files of which nothing can be read."""

Loader = Callable[[str], bytes | None]


@frozen
class Compiled:
    """A document, its form, and everything found about it. `document` is None where the file can't be read.

    `imported` are the paths of the files brought in, `undecided` the blocks that could not be judged for what is
    missing in them.
    """

    document: Document | None
    form: Form | None
    findings: tuple[Finding, ...]
    statements: tuple[Statement, ...] = field(default=(), repr=False)
    imported: tuple[str, ...] = ()
    undecided: "tuple[Undecided, ...]" = ()


def compile_text(path: str, text: str, load: Loader | None = None, root: str = "") -> Compiled:
    r"""Compile the text of one root file; `load` and `root` are those of `compile_bytes`.

    >>> compiled = compile_text("a.target", "规范: 河北\n部门 101 某局\n项目 修路\n  预算: 3天\n")
    >>> compiled.document.projects[0].name
    '修路'
    >>> [one.code for one in compiled.findings if one.code.startswith("U")]
    ['U102']
    """
    return compile_bytes(path, text.encode("utf-8", "surrogatepass"), load, root)


def compile_bytes(path: str, data: bytes, load: Loader | None = None, root: str = "", *, processes: int = 1) -> Compiled:
    """Compile the bytes of one root file: everything found is in the result, nothing is raised.

    `load` returns the bytes of another file of the workspace, or None where there is none, and may have a method
    `matching` that returns the paths that a pattern fits; `root` is the
    folder that an import may not leave (the folder of the file itself where it is ""). With more than one of `processes`
    copies of this process help to judge a long document, where the system can make them; no other thread may run then.

    The collector of cycles is paused meanwhile: a document has none, and counting its objects doubles the time.
    """
    paused = gc.isenabled()
    gc.disable()
    try:
        return _compile(path, data, load, root, processes)
    finally:
        if paused:
            gc.enable()


def document_of(text: str, form: Form) -> Document:
    """Return the document of a text that the program wrote itself for a form; nothing is judged."""
    report, vocabulary = Report(), Vocabulary(form)
    return from_tree(Settler(vocabulary, report).settle_lines(SourceText("", text)), vocabulary, report, "")[0]


def root_files(imported: "Mapping[str, Iterable[str]]") -> set[str]:
    """Return the names of the compiled files that no other one brings in, of files given with what each brings in.

    Of files that bring in each other the first one stands for all. Paths are compared as places, however they are spelled.

    >>> sorted(root_files({"./a.target": ["b.target"], "./b.target": (), "c.target": ["d.target"], "d.target": ["c.target"]}))
    ['./a.target', 'c.target']
    """
    places = {name: os.path.abspath(name) for name in imported}
    brought = {name: {os.path.abspath(path) for path in paths} for name, paths in imported.items()}
    everything = set().union(*brought.values())
    roots = {name for name in imported if places[name] not in everything}
    covered = set().union(*(brought[name] for name in roots))
    for name in imported:
        if name not in roots and places[name] not in covered:
            roots.add(name)
            covered |= brought[name]
    return roots


def _compile(path: str, data: bytes, load: Loader | None, root: str, processes: int) -> Compiled:
    report = Report()
    source, findings = decode(path, data)
    report.findings.extend(findings)
    if any(finding.code in UNREADABLE for finding in findings):
        return Compiled(None, None, tuple(report.findings))
    plain = as_written(source)
    stream = scan(source) if plain else read_mended(source, report)
    head = _read_to_form(stream)
    if all(one.shape in (tree.BLANK, tree.COMMENT) for one in head):
        report.add("F113", source, (0, 0))
        return Compiled(None, None, tuple(report.findings), tuple(head))
    root = root or posixpath.dirname(path.replace(os.sep, "/"))
    form, named = _form_of(head, report, load, root)
    if form is None and named is not None and names_a_folder(named):
        # What a document says in a form that can't be read is not judged: nothing follows from a mistake elsewhere.
        return Compiled(None, None, tuple(report.findings), (*head, *stream))
    vocabulary = Vocabulary(form, all_categories())
    imports = _Imports(vocabulary, report, load, root)
    settled = imports.settle(path.replace(os.sep, "/"), source, None if plain else chain(head, stream))
    document, statements = from_tree(settled, vocabulary, report, path)
    document.form_name = named
    _check(document, form, statements, report, processes)
    form = _usable(document, form, report)
    undecided = _undecided(document, statements, report)
    return Compiled(document, form, tuple(report.findings), tuple(statements), tuple(imports.files[1:]), undecided)


def _read_to_form(stream: Iterator[Statement]) -> list[Statement]:
    """Return the statements up to the one that names the form; all of them where none does."""
    head: list[Statement] = []
    for statement in stream:
        head.append(statement)
        if statement.shape == tree.FIELD and statement.word == "规范" and statement.value:
            break
    return head


def _form_of(
    statements: list[Statement], report: Report, load: Loader | None, root: str
) -> tuple[Form | None, str | None]:
    """Return the form that the file names, shipped or of the workspace; a near name is taken, after a finding."""
    for statement in statements:
        if statement.shape != tree.FIELD or statement.word != "规范" or not statement.value:
            continue
        name = statement.value
        form = find_form(name)
        if form is None and find_form(first := first_value(name, Vocabulary(None))) is not None:
            form, name = find_form(first), first  # what stands behind it is told when the line is settled
        if form is not None:
            return form, name
        if names_a_folder(name):
            return _own_form(statement, name, report, load, root), name
        near = nearest(name, form_names(), within=True)
        facts = {"written": name, "forms": "、".join(form_names())}
        span = part_span(statement, "value")
        if near is not None:
            facts |= {"near": near, "variant": "near"}
        fixes = replacing("confirm", span, near) if near else ()
        report.add("K109", statement.source, span, facts, fixes=fixes)
        return (find_form(near) if near else None), name
    return _form_on_broken_line(statements)


def _form_on_broken_line(statements: list[Statement]) -> tuple[Form | None, str | None]:
    """Return the form of a line whose key or colon is mistyped; that is told when the line is settled."""
    for statement in statements:
        name = None
        if statement.shape == tree.FIELD and nearest(statement.word or "", ("规范",)) is not None:
            name = statement.value
        elif statement.shape == tree.BROKEN and (statement.value or "").lstrip().startswith("规范"):
            name = (statement.value or "").lstrip().removeprefix("规范").strip(" \t\u3000，；;、。=＝")
        form = find_form(name) if name else None
        if form is not None:
            return form, name
    return None, None


def _own_form(statement: Statement, name: str, report: Report, load: Loader | None, root: str) -> Form | None:
    span = part_span(statement, "value")
    folder = _inside(statement.source.path.replace(os.sep, "/"), name, posixpath.normpath(root) if root else ".")
    if folder is None or load is None:
        report.add("C119", statement.source, span, {"path": name})
        return None
    form, findings = read_own_form(folder, load, (statement.source, span))
    report.findings.extend(findings)
    return form


def _inside(path: str, target: str, root: str) -> str | None:
    """Return the path that a file means by a relative one, or None where that leaves the workspace."""
    wanted = posixpath.normpath(posixpath.join(posixpath.dirname(path), target.replace("\\", "/")))
    inside = posixpath.relpath(wanted, root) if not target.startswith("/") and target[1:2] != ":" else ".."
    return None if inside == ".." or inside.startswith("../") else wanted


def _usable(document: Document, form: Form | None, report: Report) -> Form | None:
    """Return the form with which the document can be laid out; a form's own severities are set meanwhile."""
    if form is None:
        return None
    if form.severities:
        report.findings[:] = [
            evolve(one, severity=form.severities[one.code]) if one.code in form.severities else one
            for one in report.findings
        ]
    if form.template is None:
        return form
    from targetlang.layout.try_out import try_out

    fault = try_out(document, form)
    if fault is None:
        return form
    report.findings.append(fault)
    return None


class _Imports:
    """Brings in the statements of 引入 lines where they stand."""

    def __init__(self, vocabulary: Vocabulary, report: Report, load: Loader | None, root: str) -> None:
        self.vocabulary = vocabulary
        self.report = report
        self.load = load
        self.root = posixpath.normpath(root) if root else "."
        self.files: list[str] = []
        self.open: list[str] = []

    def settle(self, path: str, source: SourceText, mended: Iterable[Statement] | None) -> Iterator[Statement]:
        """Yield the settled statements of a file with those it imports, each where its 引入 line stands.

        `mended` are the statements where those of the source are not read as they are written.
        """
        self.files.append(posixpath.normpath(path))
        self.open.append(posixpath.normpath(path))
        settler = Settler(self.vocabulary, self.report, partial(self._bring, path))
        if mended is None and not has_conflicts(source):
            yield from settler.settle_lines(source)
        else:
            yield from settler.settle(self._without_conflicts(source, mended or scan(source)))
        self.open.pop()

    def _without_conflicts(self, source: SourceText, statements: Iterable[Statement]) -> Iterable[Statement]:
        return read_first_side(list(statements), self.report) if has_conflicts(source) else statements

    def _bring(self, path: str, statement: Statement, target: str) -> Iterator[Statement]:
        """Yield the statements that one 引入 line brings; a file that is there already is not brought twice."""
        span = part_span(statement, "value")
        target = unquote(target)
        wanted = _inside(path, target, self.root)
        if wanted is None:
            self.report.add("C119", statement.source, span, {"path": target})
            self.report.lost = True
            return
        if wanted in self.open:
            self.report.add("C121", statement.source, span, {"path": target})
            return
        names = self._matching(wanted, target)
        found = False
        for name in names:
            if name in self.files:
                found = True
                continue
            data = self.load(name) if self.load is not None else None
            if data is not None:
                found = True
                source, findings = decode(name, data)
                self.report.findings.extend(findings)
                self.report.lost = self.report.lost or any(one.code in UNREADABLE for one in findings)
                yield from self.settle(name, source, None if as_written(source) else read_mended(source, self.report))
        if not found:
            self.report.add("C120", statement.source, span, {"path": target})
            self.report.lost = True

    def _matching(self, wanted: str, target: str) -> list[str]:
        """Return the file that a path names, or those that a pattern fits, the open ones left out."""
        if not any(mark in target for mark in "*?["):
            return [wanted]
        find = getattr(self.load, "matching", None)
        found = [posixpath.normpath(name.replace(os.sep, "/")) for name in find(wanted)] if find is not None else []
        return sorted(name for name in found if name not in self.open)


def _undecided(document: Document, statements: list[Statement], report: Report) -> "tuple[Undecided, ...]":
    if not report.unread and not report.incomplete:
        return ()
    from targetlang.rules.undecided import find_undecided

    return find_undecided(document, statements, report)


def _check(document: Document, form: Form | None, statements: list[Statement], report: Report, processes: int) -> None:
    """Run the rules that the compiler itself needs."""
    from targetlang.rules.run import run_rules

    written = any(one.shape == tree.FIELD and one.word == "规范" for one in statements)
    if form is None and not written:
        first = next((one for one in statements if one.shape not in (tree.BLANK, tree.COMMENT)), statements[0])
        report.add("K110", first.source, line_span(first))
    run_rules(document, form, statements, report, processes)




def render(
    compiled: Compiled, backend: "Backend", *, draft: bool = False, whole: bool = True, tell: Tell | None = None
) -> bytes:
    """Return a compiled document in a format. It must have a document, and a form where tables are needed.

    A draft says so at its top: it must not be taken for the official document (language.md §5). With `whole` False
    what belongs to the department is left out where the form's layout can do so. `tell` is called with what the format
    or the user's template could not do in the document that it gives, a fault each.
    """
    assert compiled.document is not None  # noqa: S101 - the caller has shown the findings and stopped
    if backend.needs == "model":
        return backend.render(compiled.document, draft=draft)
    from targetlang.layout import lay_out
    from targetlang.tables import Heading

    assert compiled.form is not None  # noqa: S101 - as above
    if backend.needs == "names":
        from targetlang.layout.asked import find_unasked
        from targetlang.layout.names import ASKED
        from targetlang.layout.names import name_all

        names = name_all(compiled.document, compiled.form, whole=whole)
        output = backend.render(names, draft=DRAFT if draft else "")
        unasked = find_unasked(compiled.document, compiled.form, names[ASKED], whole=whole)
        if unasked and tell is not None:
            tell(CommandFault("build.no-place", fields=unasked))
        return output
    blocks = lay_out(compiled.document, compiled.form, whole=whole)
    given = chain((Heading(1, DRAFT),), blocks) if draft else iter(blocks)
    told = {"tell": tell} if backend.tells else {}
    return backend.render(given if backend.streams else tuple(given), **told)
