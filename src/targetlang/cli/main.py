"""The entry point. Exit codes: 0 clean, 1 findings of severity error, 2 usage or missing file, 3 internal fault."""

import sys

COMMANDS = ("check", "new", "build", "fmt", "diff", "history", "git", "rules", "explain", "forms", "units", "schema")
_SELDOM = 200_000
"""New objects between two visits of the collector of cycles."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit status. Nothing but the status leaves here as a fault."""
    given = sys.argv[1:] if arguments is None else arguments
    _open_streams()
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
    except Exception as fault:  # noqa: BLE001 - a user never meets a traceback
        return _tell_fault(fault, given)


def _open_streams() -> None:
    """A process may be started without standard streams: then nothing is read, and what is said goes nowhere."""
    import os

    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - as long as the process lives


def run() -> None:
    """Run one command as a process of its own, which ends at once: taking every object apart takes as long as a check.

    The collector of cycles comes seldom: a document has none, and of a long one it would look at every object many times.
    """
    import gc
    import os

    gc.set_threshold(_SELDOM)
    status = main()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (BrokenPipeError, ValueError):
            continue  # whoever read it has gone
        except OSError as fault:
            from targetlang.cli.language import asked
            from targetlang.cli.language import spoken
            from targetlang.cli.speech import say

            status = status or 2
            sentence = say(spoken(asked(sys.argv[1:])), "files.result-failed", reason=fault)
            os.write(2, f"targetlang: {sentence}\n".encode())
    os._exit(status)


def _tell_fault(fault: Exception, given: list[str]) -> int:
    """Say why a command can't go on, in its language; return the exit status."""
    from targetlang.cli.language import asked
    from targetlang.cli.language import spoken
    from targetlang.cli.speech import tell
    from targetlang.diagnostics import CommandFault

    said = spoken(asked(given), isolated="--isolated" in given)
    if isinstance(fault, CommandFault):
        tell(said, fault)
    elif isinstance(fault, OSError) and fault.filename:
        tell(said, "files.failed", path=fault.filename2 or fault.filename, reason=fault)
    elif isinstance(fault, OSError):
        tell(said, "files.output-failed", reason=fault)
    else:
        return _tell_internal_fault(fault, said)
    return 2


def _tell_internal_fault(fault: Exception, language: str) -> int:
    """Say that the program itself failed, and where; with TARGETLANG_DEBUG set, show all of it. Exit status 3."""
    import os

    from targetlang.cli.speech import tell

    if os.environ.get("TARGETLANG_DEBUG"):
        raise fault
    import traceback

    last = traceback.extract_tb(fault.__traceback__)[-1]
    place = f"{os.path.basename(last.filename)}:{last.lineno}"
    tell(language, "files.internal-fault", kind=type(fault).__name__, fault=str(fault), place=place)
    return 3


def _dispatch(given: list[str]) -> int:
    if given and given[0] == "check" and not any(word.startswith("-") and word != "-" for word in given[1:]):
        from targetlang.cli.check import check

        return check(given[1:] or ["."])
    from targetlang.cli.options import parse_options

    options = parse_options(given)
    if isinstance(options, int):
        return options
    return int(options.run(options))
