"""`targetlang history`: one project or indicator over all revisions of a file, or over several years' files."""

import os
import sys

from targetlang.diagnostics import CommandFault

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.history.series import Course
    from targetlang.history.series import Moment

FORMATS = {"text": (".txt",), "json": (".json",), "html": (".html", ".htm")}
_LISTED = 10


def run(options: "argparse.Namespace") -> int:
    """Show a course. Exit 2 where there is no such project, path or history."""
    from targetlang.history.git import GitFault
    from targetlang.history.series import course_of
    from targetlang.ports.backend import format_of

    chosen = format_of(options.to, options.output, FORMATS)
    if chosen is None:
        raise CommandFault("files.unknown-format", formats=list(FORMATS))
    missing = [path for path in options.paths if not os.path.exists(path)]
    if missing:
        raise CommandFault("files.missing", paths=missing)
    try:
        moments, earlier = _moments(options.paths, options.last)
    except GitFault as fault:
        if len(options.paths) > 1:
            raise
        raise CommandFault("history.without-git", fault=fault) from fault
    if not moments:
        raise CommandFault("history.uncommitted", path=options.paths[0])
    wanted = options.project or _only_project(moments)
    course = course_of(moments, wanted, options.indicator, earlier) if wanted else None
    if course is None or (options.indicator and not course.series):
        raise _unknown(moments, options, course)
    return _write(course, options, chosen)


def _moments(paths: list[str], last: int | None) -> "tuple[list[Moment], int]":
    """Return the moments of the one path's history, or one moment for each of several paths, by year as written.

    The number is how many earlier moments were not read.
    """
    from targetlang.cli.files import find_files
    from targetlang.cli.files import read_file
    from targetlang.cli.workspace import workspace_root
    from targetlang.history.moments import moments_of
    from targetlang.history.moments import read_documents
    from targetlang.history.series import Moment

    if len(paths) == 1:
        return moments_of(paths[0], last)
    moments: list[Moment] = []
    for path in paths:
        files = [(name, data) for name in find_files([path])[0] if (data := read_file(name)) is not None]
        document = read_documents(files, read_file, {name: workspace_root(name) for name, _ in files})
        year = document.fiscal_year if document is not None else None
        label = os.path.basename(os.path.normpath(path)).removesuffix(".target")
        moments.append(Moment(label, str(year) if year else "", "", document))
    return sorted(moments, key=lambda one: one.date) if all(one.date for one in moments) else moments, 0


def _only_project(moments: "list[Moment]") -> str | None:
    from targetlang.history.series import project_codes

    codes = project_codes(moments)
    return codes[0][0] if len(codes) == 1 else None


def _unknown(moments: "list[Moment]", options: "argparse.Namespace", course: "Course | None") -> CommandFault:
    from targetlang.history.series import project_codes

    if course is not None:
        return CommandFault("history.no-indicator", project=options.project or course.name, indicator=options.indicator)
    codes = project_codes(moments)
    listed = "\n".join(f"  {code} {name}" for code, name in codes[:_LISTED]) + ("\n  …" if len(codes) > _LISTED else "")
    if options.project:
        if codes:
            return CommandFault("history.other-project", project=options.project, listed=listed)
        return CommandFault("history.no-project", project=options.project)
    return CommandFault("history.which-project", listed=listed) if codes else CommandFault("history.no-projects")


def _write(course: "Course", options: "argparse.Namespace", chosen: str) -> int:
    from targetlang.cli.files import replace_file

    said = options.lang
    if chosen == "json":
        from targetlang.history.course_to_json import render

        text = render(course)
    elif chosen == "html":
        from targetlang.history.course_to_html import render as render_page

        text = render_page(course, said)
    else:
        from shutil import get_terminal_size

        from targetlang.history.course_to_text import render as render_lines

        text = render_lines(course, said, get_terminal_size((80, 24)).columns, every=options.all)
    if options.output == "-":
        sys.stdout.write(text)
    else:
        replace_file(options.output, text.encode("utf-8", "replace"))
    return 0
