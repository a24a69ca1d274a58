"""`targetlang git`: setting up git, and the drivers that it calls."""

import sys

from targetlang.cli.speech import say
from targetlang.cli.speech import tell
from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.history.configuration import Change
    from targetlang.history.merge.driver import Outcome

_DONE = {"same": "git.same", "set": "git.set", "restored": "git.restored", "removed": "git.removed", "left": "git.left"}


def setup(options: "argparse.Namespace") -> int:
    """Write, check or undo the settings; `.gitattributes` is left to the user, who commits it."""
    from targetlang.history.configuration import ATTRIBUTES
    from targetlang.history.configuration import Configuration
    from targetlang.history.configuration import has_attributes
    from targetlang.history.git import require_repository
    from targetlang.history.git import top_of

    if options.repository:
        require_repository()
    if options.check:
        return _check(options.lang, repository=top_of() is not None)
    scope = Configuration("--local" if options.repository else "--global")
    _tell(scope.undo() if options.undo else scope.set_up(), options.lang, undone=options.undo)
    if not options.undo and (top_of() is None or not has_attributes()):
        print(say(options.lang, "git.attributes-next", line=ATTRIBUTES))
    return 0


def _tell(changes: "list[Change]", language: str, *, undone: bool) -> None:
    for change in changes:
        print(say(language, _DONE[change.state], key=change.key))
    if undone and not changes:
        print(say(language, "git.nothing-set"))


def _check(language: str, *, repository: bool) -> int:
    from targetlang.history.configuration import ATTRIBUTES
    from targetlang.history.configuration import has_attributes
    from targetlang.history.configuration import missing_settings

    missing = missing_settings()
    for key in missing:
        print(say(language, "git.unset", key=key))
    if missing:
        print(say(language, "git.run-setup"))
    without = repository and not has_attributes()
    if without:
        print(say(language, "git.no-attributes", line=ATTRIBUTES))
    if not missing and not without:
        print(say(language, "git.ready"))
    return 1 if missing or without else 0


def textconv(options: "argparse.Namespace") -> int:
    """Write the formatted text of a file, or the file as it is."""
    from targetlang.cli.files import read_or_fail
    from targetlang.history.textconv import convert

    sys.stdout.buffer.write(convert(options.path, read_or_fail(options.path)))
    return 0


def merge(options: "argparse.Namespace") -> int:
    """Merge three files into the second one. 0 merged, 1 conflicts or faults of the combination, 2 nothing done."""
    from targetlang.cli.files import read_file
    from targetlang.cli.files import replace_file
    from targetlang.cli.workspace import workspace_root
    from targetlang.history.merge.driver import marking_of
    from targetlang.history.merge.driver import merge_bytes
    from targetlang.history.merge.driver import merge_plain
    from targetlang.history.merge.merge_text import Place

    files = (options.base, options.ours, options.theirs)
    base, ours, theirs = (read_file(path) for path in files)
    if base is None or ours is None or theirs is None:
        unread = next(path for path, data in zip(files, (base, ours, theirs), strict=True) if data is None)
        raise CommandFault("files.unreadable", path=unread)
    marking = marking_of(options.size, options.labels)
    place = Place(options.path, read_file, workspace_root(options.path))
    outcome = merge_bytes(base, ours, theirs, marking, place) or merge_plain(*files, marking)
    if outcome.conflicts > _MOST:
        tell(options.lang, "git.unmergeable", path=options.path or options.ours)
        return 1
    replace_file(options.ours, outcome.data)
    return _explain(options.path or options.ours, outcome, options.lang)


_MOST = 127
"""More than that many conflicts is git's way of saying that it could not merge at all."""


def _explain(path: str, outcome: "Outcome", language: str) -> int:
    if outcome.conflicts:
        tell(language, "git.conflicts", path=path, count=outcome.conflicts)
        return 1
    if outcome.faults:
        places = [say(language, "git.combined-place", line=line, code=code) for code, line in outcome.faults]
        tell(language, "git.combined", path=path, places=places)
        return 1
    return 0
