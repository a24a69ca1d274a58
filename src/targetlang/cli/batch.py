"""Build many files at once: in parallel where that pays, each for itself, with a manifest of what became of them."""

import os
import shutil
import sys
import tempfile

from targetlang.cli.build_file import Job
from targetlang.cli.build_file import Result
from targetlang.cli.build_file import build_file
from targetlang.cli.file_names import Names
from targetlang.cli.file_names import safe_name
from targetlang.cli.files import replace_file
from targetlang.cli.files import require_files
from targetlang.cli.processes import do_all
from targetlang.cli.speech import say
from targetlang.diagnostics import CommandFault
from targetlang.pipeline import root_files

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

MANIFEST = "manifest.json"
# The exit status for what became of a file; it is 1 for errors in one.
_STATUSES = {"unreadable": 2, "fault": 3}


def run(options: "argparse.Namespace", template: bytes) -> int:
    """Build every root file below the paths into a folder, in a format or with a Word template.

    Returns the highest status of a file: 1 for errors in it, 2 where it can't be read, 3 for an internal fault.
    """
    from targetlang.ports.backend import MissingExtra
    from targetlang.ports.backend import backend_names
    from targetlang.ports.backend import find_backend

    chosen = "docx" if template else options.to
    backend = find_backend(chosen) if chosen else None
    if backend is None:
        raise CommandFault("build.batch-format", formats=backend_names())
    if options.output == "-" or os.path.isfile(options.output):
        raise CommandFault("build.batch-folder")
    files = require_files(options.paths)
    os.makedirs(options.output, exist_ok=True)
    # Beside the outputs, so that renaming is one step; gone at the end, whatever happens.
    temporary = tempfile.mkdtemp(dir=options.output, prefix=".targetlang-")
    try:
        jobs = [
            Job(
                *(at, path, temporary, backend.name, options.split, options.draft, options.bom, options.lang),
                *(template, options.template or ""),
            )
            for at, path in enumerate(files)
        ]
        results = list(do_all(build_file, jobs, options.lang))
        missing_extra = next((one.shown for one in results if one.status == "missing"), "")
        if missing_extra:
            raise MissingExtra(missing_extra)
        entries = _settle(results, options.output, backend.suffixes[0])
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    _write_manifest(options.output, backend.name, entries)
    return _report(results, entries, options.lang)


def _settle(results: list[Result], folder: str, suffix: str) -> list[dict[str, object]]:
    """Give written files their names, in the order of the inputs; return the entries of the manifest."""
    roots = root_files({result.path: result.imported for result in results})
    names = Names((MANIFEST,))
    entries: list[dict[str, object]] = []
    for result in results:
        shared = {"input": _slashed(result.path), "findings": result.counts}
        if result.path not in roots:
            entries.append({**shared, "status": "imported", "output": None, "sha256": None})
            continue
        for part in result.parts:
            stem = os.path.splitext(os.path.basename(result.path))[0]
            department = safe_name(part.department) or safe_name(stem) or "_"
            if part.project is None:
                output = names.take("", department, suffix)
            else:
                output = names.take(department, safe_name(part.project) or "_", suffix)
            path = os.path.join(folder, *output.split("/"))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            os.chmod(part.temporary, 0o644)
            os.replace(part.temporary, path)
            told = {"output": output, "sha256": part.sha256, "department": part.department, "project": part.project}
            entries.append({**shared, "status": result.status, **told})
        if not result.parts:
            status = "empty" if result.status in ("written", "draft") else result.status
            entries.append({**shared, "status": status, "output": None, "sha256": None})
    return entries


def _slashed(path: str) -> str:
    return path.replace(os.sep, "/")


def _write_manifest(folder: str, kind: str, entries: list[dict[str, object]]) -> None:
    import json

    text = json.dumps({"version": 1, "format": kind, "files": entries}, ensure_ascii=False, indent=2)
    replace_file(os.path.join(folder, MANIFEST), (text + "\n").encode("utf-8", "backslashreplace"))


def _report(results: list[Result], entries: list[dict[str, object]], language: str) -> int:
    """Tell how many files were written and which inputs gave none; return the exit status."""
    written = sum(entry["output"] is not None for entry in entries)
    imported = {entry["input"] for entry in entries if entry["status"] == "imported"}
    failed = [
        result
        for result in results
        if result.status not in ("written", "draft") and _slashed(result.path) not in imported
    ]
    print(say(language, "build.written", count=written, manifest=MANIFEST), file=sys.stderr)
    for sentence in dict.fromkeys(said for result in results for said in result.lacking):
        paths = [result.path for result in results if sentence in result.lacking]
        key = "build.several" if len(paths) > 1 else "files.failed"
        print(f"  {say(language, key, path=paths[0], count=len(paths), reason=sentence)}", file=sys.stderr)
    if not failed:
        return 0
    print(say(language, "build.not-written", count=len(failed)), file=sys.stderr)
    for result in failed:
        print(f"  {say(language, 'files.failed', path=result.path, reason=_reason(result))}", file=sys.stderr)
        for line in result.shown.split("\n") if result.shown else ():
            print(f"    {line}", file=sys.stderr)
    return max(_STATUSES.get(result.status, 1) for result in failed)


def _reason(result: Result) -> CommandFault:
    if result.status == "unreadable":
        return CommandFault("build.because-unreadable")
    if result.status == "fault":
        return CommandFault("build.because-fault")
    errors = result.counts.get("error", 0)
    return CommandFault("build.because-errors", count=errors) if errors else CommandFault("build.because-no-form")
