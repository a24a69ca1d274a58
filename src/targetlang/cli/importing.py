"""`targetlang import`: existing documents as `.target` files, with a report of what was guessed or found no place."""

import os
import sys

from targetlang.cli.files import SUFFIX
from targetlang.cli.files import read_file
from targetlang.cli.files import read_or_fail
from targetlang.cli.files import replace_file
from targetlang.cli.forms import form_of
from targetlang.cli.speech import say
from targetlang.cli.speech import tell
from targetlang.cli.workspace import workspace_root
from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.importing import Imported
    from targetlang.ports.form import Form
    from targetlang.ports.importer import Importer

_OLD = {".doc": "docx", ".wps": "docx", ".rtf": "docx", ".xls": "xlsx", ".et": "xlsx", ".ods": "xlsx", ".odt": "docx"}
_LOCK = "~$"


def run(options: "argparse.Namespace") -> int:
    """Import files one by one; one that can't be read is told and does not stop the others."""
    files = _files(options.paths)
    form = form_of(options.form) if options.form else None
    several = len(files) > 1 or any(map(os.path.isdir, options.paths)) or options.output.endswith(("/", os.sep))
    if several and (options.output == "-" or (os.path.exists(options.output) and not os.path.isdir(options.output))):
        raise CommandFault("import.needs-folder", count=len(files))
    if not several:
        _import(files[0], _given(options.output), options, form)
        return 0
    undone, taken = 0, set[str]()
    for path in files:
        try:
            _import(path, _target_of(path, options.output, taken), options, form)
        except CommandFault as fault:
            tell(options.lang, "files.failed", path=path, reason=fault)
            undone += 1
    return 2 if undone else 0


def _given(output: str) -> str:
    return output if output == "-" or output.endswith(SUFFIX) else f"{output}{SUFFIX}"


def _target_of(path: str, folder: str, taken: "set[str]") -> str:
    """Return where the import of a file is written in a folder; equal names of one run are numbered."""
    stem = os.path.splitext(os.path.basename(path))[0] or "-"
    name, at = stem, 1
    while name in taken:
        at += 1
        name = f"{stem}-{at}"
    taken.add(name)
    return os.path.join(folder, f"{name}{SUFFIX}")


def _files(paths: list[str]) -> list[str]:
    """Return the files of the command line; a folder stands for all below it that can be imported."""
    missing = [path for path in paths if path != "-" and not os.path.exists(path)]
    if missing:
        raise CommandFault("files.missing", paths=missing)
    files = [file for path in paths for file in (_below(path) if os.path.isdir(path) else [path])]
    if not files:
        raise CommandFault("import.none-found")
    return list(dict.fromkeys(files))


def _below(folder: str) -> list[str]:
    from targetlang.ports.importer import find_importer

    found: list[str] = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        mine = sorted(name for name in names if not name.startswith((".", _LOCK)) and find_importer(name) is not None)
        found += [os.path.normpath(os.path.join(here, name)) for name in mine]
    return found


def _import(path: str, output: str, options: "argparse.Namespace", form: "Form | None") -> None:
    """Import one file. Raises CommandFault where it can't be read, or there is a file already where it would be written."""
    from targetlang.importing import import_document

    importer = _importer(path, options.source)
    if output != "-" and os.path.exists(output):
        raise CommandFault("files.exists", path=output)
    name = output if output != "-" else f"import{SUFFIX}"
    imported = import_document(read_or_fail(path), importer, form, options.form or "", (name, read_file, workspace_root(name)))
    if output == "-":
        sys.stdout.write(imported.text)
    else:
        try:
            replace_file(output, imported.text.encode())
        except OSError as fault:
            raise CommandFault("files.unwritable", path=output, reason=fault) from fault
    _report(path, output, imported, options.lang)


def _importer(path: str, wanted: str | None) -> "Importer":
    from targetlang.ports.importer import find_importer
    from targetlang.ports.importer import importer_names

    importer = find_importer(f".{wanted.lower()}" if wanted else path)
    if importer is not None:
        return importer
    suffix = os.path.splitext(path)[1].lower()
    if suffix in _OLD and not wanted:
        raise CommandFault("import.old-format", path=path, suffix=suffix, new=_OLD[suffix])
    raise CommandFault("import.unknown-format", path=path, formats=importer_names())


def _report(path: str, output: str, imported: "Imported", language: str) -> None:
    """Say what was read, and every place that a person has to look at."""
    for remark in imported.remarks:
        print(say(language, remark), file=sys.stderr)
    document = imported.compiled.document
    if document is None:
        return
    rows = sum(len(one.indicators) for one in document.departments) + sum(len(one.indicators) for one in document.projects)
    departments, projects = len(document.departments), len(document.projects)
    read = say(
        language, "import.read", path=path, form=imported.form, departments=departments, projects=projects, indicators=rows
    )
    print(read, file=sys.stderr)
    if imported.remarks:
        print(say(language, "import.look", count=len(imported.remarks)), file=sys.stderr)
    if output != "-":
        print(say(language, "import.next", path=output), file=sys.stderr)
