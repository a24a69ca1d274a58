"""The entry point. Exit codes: 0 clean, 1 findings of severity error, 2 usage or missing file, 3 internal fault."""

import sys

COMMANDS = ("check", "build", "fmt", "diff", "history", "git", "rules", "explain", "forms", "units", "schema")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit status. Nothing but the status leaves here as a fault."""
    given = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _dispatch(given)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _dispatch(given: list[str]) -> int:
    if given and given[0] == "check" and not any(word.startswith("-") and word != "-" for word in given[1:]):
        from targetlang.cli.check import check

        return check(given[1:] or ["."])
    from targetlang.cli.options import parse_options

    options = parse_options(given)
    if isinstance(options, int):
        return options
    return int(options.run(options))
