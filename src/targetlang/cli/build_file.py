"""Build everything that one root file gives, in a process of a batch; nothing is raised, everything is returned."""

import os
from codecs import BOM_UTF8

from targetlang.cli.files import read_file
from targetlang.cli.speech import say
from targetlang.cli.workspace import workspace_root
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from targetlang.diagnostics import CommandFault
    from targetlang.diagnostics import Finding
    from targetlang.model.document import Department
    from targetlang.model.document import Document
    from targetlang.pipeline import Compiled
    from targetlang.ports.backend import Backend

_MOST_SHOWN = 3


@frozen
class Job:
    """A root file to build into `folder`, whose files are renamed later; `number` tells the files of jobs apart.

    With a `template` that is a Word template it is filled in; `template_path` is where it was read.
    """

    number: int
    path: str
    folder: str
    format: str
    split: str
    draft: bool
    bom: bool
    language: str
    template: bytes = b""
    template_path: str = ""


@frozen
class Part:
    """A written file: where it is for now, and what it holds. Texts are as in the document."""

    temporary: str
    sha256: str
    department: str
    project: str | None


@frozen
class Result:
    """What became of a job. `status` is written, draft, error (nothing written), unreadable, missing or fault.

    With missing `shown` is the extra that has to be installed. `lacking` are sentences about what its files lack.
    """

    path: str
    status: str
    counts: dict[str, int]
    shown: str = ""
    imported: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    lacking: tuple[str, ...] = ()


def build_file(job: Job) -> Result:
    """Do a job. What goes wrong in it stays in it, so that the other files are built."""
    data = read_file(job.path)
    if data is None:
        return Result(job.path, "unreadable", {})
    from targetlang.ports.backend import MissingExtra

    try:
        return _build(job, data)
    except MissingExtra as missing:
        return Result(job.path, "missing", {}, missing.extra)
    except Exception as error:  # noqa: BLE001 - an internal fault of one file must not stop the others
        return Result(job.path, "fault", {}, f"{type(error).__name__}: {error}")


def _build(job: Job, data: bytes) -> Result:
    from hashlib import sha256

    from targetlang.backends.word_template import finding_of
    from targetlang.diagnostics.severity import severity_of
    from targetlang.diagnostics.severity import sort_findings
    from targetlang.layout.fault import LayoutFault
    from targetlang.pipeline import compile_bytes
    from targetlang.pipeline import render

    compiled = compile_bytes(job.path, data, read_file, workspace_root(job.path))
    findings = sort_findings(list(compiled.findings))
    counts = {"error": 0, "warning": 0, "note": 0}
    for one in findings:
        counts[severity_of(one)] += 1
    errors = [one for one in findings if severity_of(one) == "error"]
    document = compiled.document
    if document is None or compiled.form is None or (errors and not job.draft):
        return Result(job.path, "error", counts, _shown(errors, job), compiled.imported)
    backend = _format(job)
    parts: list[Part] = []
    told: list[CommandFault] = []
    for department, project, part in _split(compiled, document, job.split):
        try:
            output = render(part, backend, draft=bool(errors), whole=project is None, tell=told.append)
        except LayoutFault as fault:
            counts["error"] += 1
            return Result(job.path, "error", counts, _shown([finding_of(fault, job.template_path)], job), compiled.imported)
        if job.bom and backend.bom:
            output = BOM_UTF8 + output
        temporary = os.path.join(job.folder, f"{job.number}-{len(parts)}")
        with open(temporary, "wb") as file:
            file.write(output)
            file.flush()
            os.fsync(file.fileno())
        parts.append(Part(temporary, sha256(output).hexdigest(), department, project))
    status, shown = "draft" if errors else "written", _shown(errors, job)
    lacking = tuple(dict.fromkeys(say(job.language, one) for one in told))
    return Result(job.path, status, counts, shown, compiled.imported, tuple(parts), lacking)


def _format(job: Job) -> "Backend":
    if job.template:
        from targetlang.backends.word_template import word_backend

        return word_backend(job.template)
    from targetlang.ports.backend import find_backend

    backend = find_backend(job.format)
    assert backend is not None  # noqa: S101 - looked up before the batch began
    return backend


def _shown(errors: "list[Finding]", job: Job) -> str:
    """Return the first errors, a line each."""
    from targetlang.diagnostics.options import RenderOptions
    from targetlang.diagnostics.render_concise import render

    return render(errors[:_MOST_SHOWN], RenderOptions(job.language, False, 1)).strip("\n") if errors else ""


def _split(compiled: "Compiled", document: "Document", split: str) -> "Iterator[tuple[str, str | None, Compiled]]":
    """Yield (department, project or None, what is compiled of it) for every file that a document gives."""
    from copy import copy

    from targetlang.records import evolve

    def only(departments: "list[Department]") -> "Compiled":
        part = copy(document)
        part.departments = departments
        return evolve(compiled, document=part)

    for department in document.departments:
        title = (department.code or "") + department.name
        if split != "project":
            yield title, None, only([department])
            continue
        for owner in (department, *department.entities):
            for project in owner.projects:
                held = copy(owner)
                held.projects, held.entities = [project], []
                held.indicators, held.tasks = [], []
                yield (owner.code or "") + owner.name, (project.code or "") + project.name, only([held])
