"""The baseline: what was found in old stock and is left for later, so that only new findings are told.

A finding is known by its fingerprint, which lines moved elsewhere do not change. The file is JSON with one line a
finding, in the order of paths and places, so that it reads and merges well.
"""

import os

from targetlang.diagnostics import CommandFault
from targetlang.diagnostics import Finding
from targetlang.diagnostics.fingerprint import fingerprints

_VERSION = 1


def write_baseline(path: str, findings: list[Finding]) -> None:
    """Write every finding of a run as known."""
    from json import dumps

    from targetlang.cli.files import replace_file

    lines = [
        dumps({"path": _relative(path, finding.source.path), "code": finding.code, "fingerprint": name}, ensure_ascii=False)
        for finding, name in zip(findings, _names(path, findings), strict=True)
    ]
    inside = ",\n  ".join(lines)
    text = f'{{"version": {_VERSION}, "findings": [\n  {inside}\n]}}\n' if lines else f'{{"version": {_VERSION}, "findings": []}}\n'
    replace_file(path, text.encode("utf-8", "surrogatepass"))


def without_known(path: str, findings: list[Finding]) -> tuple[list[Finding], int]:
    """Return the findings that a baseline does not know, and how many of its entries are found no more.

    Raises CommandFault where the file can't be read.
    """
    known = _read(path)
    new = []
    for finding, name in zip(findings, _names(path, findings), strict=True):
        if name in known:
            known.discard(name)
        else:
            new.append(finding)
    return new, len(known)


def _names(path: str, findings: list[Finding]) -> list[str]:
    return fingerprints(findings, lambda name: _relative(path, name))


def _relative(path: str, name: str) -> str:
    """Return a path as seen from the folder of the baseline, so that it holds wherever a run starts."""
    return os.path.relpath(os.path.abspath(name), os.path.dirname(os.path.abspath(path))).replace(os.sep, "/")


def _read(path: str) -> set[str]:
    from json import JSONDecodeError
    from json import loads

    try:
        with open(path, encoding="utf-8") as file:
            document = loads(file.read())
        if document["version"] != _VERSION:
            raise CommandFault("check.baseline-version", path=path, version=document["version"], needed=_VERSION)
        return {str(one["fingerprint"]) for one in document["findings"]}
    except OSError as fault:
        raise CommandFault("check.baseline-unreadable", path=path, reason=fault) from None
    except JSONDecodeError as fault:
        raise CommandFault("check.baseline-not-json", path=path, line=fault.lineno) from None
    except (KeyError, TypeError, UnicodeDecodeError):
        raise CommandFault("check.baseline-other", path=path) from None
