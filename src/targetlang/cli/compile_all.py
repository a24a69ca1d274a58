"""Compile the files of a check, in processes of their own where that pays, and keep what a check tells of them."""

import os

from targetlang.cli.files import read_file
from targetlang.cli.processes import do_all
from targetlang.cli.workspace import processes_for
from targetlang.cli.workspace import workspace_root
from targetlang.diagnostics import CommandFault
from targetlang.pipeline import compile_bytes
from targetlang.records import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from targetlang.diagnostics import Finding
    from targetlang.pipeline import Compiled
    from targetlang.rules.undecided import Undecided


@frozen
class Checked:
    """What a check tells of a compiled file; the document itself stays behind, it is not sent between processes."""

    name: str
    findings: "tuple[Finding, ...]"
    form_name: str | None
    imported: tuple[str, ...]
    undecided: "tuple[Undecided, ...]"

    @classmethod
    def of(cls, name: str, compiled: "Compiled") -> "Checked":
        """Return what a check tells of a compiled file; `name` is how it was called for."""
        form_name = compiled.form.name if compiled.form is not None else None
        return cls(name, compiled.findings, form_name, compiled.imported, compiled.undecided)


@frozen
class Job:
    """A file to compile: how it is called, its bytes where they are read already, and the process that asks for it."""

    name: str
    path: str
    data: bytes | None
    asking: int


def compile_all(files: list[tuple[str, str]], language: str) -> list[Checked]:
    """Return what a check tells of each of the files, given by name and path. Raises CommandFault where one can't be read."""
    own = os.getpid()
    jobs = [Job(name, path, read_file(path) if path == "-" else None, own) for name, path in files]
    results = []
    for job, checked in zip(jobs, do_all(compile_file, jobs, language), strict=True):
        if checked is None:
            raise CommandFault("files.unreadable", path=job.path)
        results.append(checked)
    return results


def compile_file(job: Job) -> Checked | None:
    """Do a job; None where the file can't be read."""
    data = job.data if job.data is not None else read_file(job.path)
    if data is None:
        return None
    # A process that works beside others has no processor to give away.
    processes = processes_for(data) if os.getpid() == job.asking else 1
    return Checked.of(job.name, compile_bytes(job.name, data, read_file, workspace_root(job.name), processes=processes))
