"""`targetlang history`: one project or indicator over all revisions of a file, or over several years' files."""

import os
import sys

from targetlang.cli.check import language

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from targetlang.history.series import Course
    from targetlang.history.series import Moment

FORMATS = {".json": "json", ".html": "html", ".htm": "html", ".txt": "text"}
_LISTED = 10


def run(options: "argparse.Namespace") -> int:
    """Show a course. Exit 2 where there is no such project, path or history."""
    from targetlang.history.git import GitFault
    from targetlang.history.series import course_of

    missing = [path for path in options.paths if not os.path.exists(path)]
    if missing:
        return _refuse(f"找不到 {'、'.join(missing)}")
    try:
        moments, earlier = _moments(options.paths, options.last)
    except GitFault as fault:
        alone = len(options.paths) == 1
        return _refuse(str(fault) + ("没有 git 时，请把各年的文件都写上：targetlang history 2025.target 2026.target" if alone else ""))
    if not moments:
        return _refuse(f"{options.paths[0]} 还没有提交过，没有历史可看；比较几个文件请把它们都写上")
    wanted = options.project or _only_project(moments)
    course = course_of(moments, wanted, options.indicator, earlier) if wanted else None
    if course is None or (options.indicator and not course.series):
        return _refuse(_unknown(moments, options, known=course is not None))
    return _write(course, options)


def _refuse(sentence: str) -> int:
    print(f"targetlang: {sentence}", file=sys.stderr)
    return 2


def _moments(paths: list[str], last: int | None) -> "tuple[list[Moment], int]":
    """Return the moments of the one path's history, or one moment for each of several paths, by year as written.

    The number is how many earlier moments were not read.
    """
    from targetlang.cli.files import find_files
    from targetlang.cli.files import read_file
    from targetlang.diff.fiscal_years import fiscal_year_of
    from targetlang.history.moments import moments_of
    from targetlang.history.moments import read_documents
    from targetlang.history.series import Moment

    if len(paths) == 1:
        return moments_of(paths[0], last)
    moments: list[Moment] = []
    for path in paths:
        files = [(name, data) for name in find_files([path])[0] if (data := read_file(name)) is not None]
        document = read_documents(files, read_file)
        year = fiscal_year_of(document) if document is not None else None
        label = os.path.basename(os.path.normpath(path)).removesuffix(".target")
        moments.append(Moment(label, str(year) if year else "", "", document))
    return sorted(moments, key=lambda one: one.date) if all(one.date for one in moments) else moments, 0


def _only_project(moments: "list[Moment]") -> str | None:
    from targetlang.history.series import project_codes

    codes = project_codes(moments)
    return codes[0][0] if len(codes) == 1 else None


def _unknown(moments: "list[Moment]", options: "argparse.Namespace", *, known: bool) -> str:
    from targetlang.history.series import project_codes

    if known:
        return f"项目 {options.project or ''} 没有指标“{options.indicator}”"
    codes = project_codes(moments)
    listed = "\n".join(f"  {code} {name}" for code, name in codes[:_LISTED]) + ("\n  …" if len(codes) > _LISTED else "")
    if options.project:
        return f"没有编码或名称是“{options.project}”的项目" + (f"，有：\n{listed}" if codes else "")
    return f"请用 --project 写明哪个项目：\n{listed}" if codes else "没有读到项目"


def _write(course: "Course", options: "argparse.Namespace") -> int:
    from targetlang.cli.files import replace_file

    chosen = options.to or FORMATS.get(os.path.splitext(options.output)[1].lower(), "text")
    said = language(options.lang)
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
