"""The entry point. Exit codes: 0 clean, 1 findings of severity error, 2 usage or missing file, 3 internal fault."""

import sys

COMMANDS = ("check", "new", "build", "fmt", "diff", "history", "git", "rules", "explain", "forms", "units", "schema")


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
    except OSError as fault:
        print(f"targetlang: {fault.filename or '输出'}：{fault.strerror or fault}", file=sys.stderr)
        return 2
    except Exception as fault:  # noqa: BLE001 - a user never meets a traceback
        return _tell_internal_fault(fault)


def run() -> None:
    """Run one command as a process of its own, which ends at once: taking every object apart takes as long as a check."""
    import os

    status = main()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (BrokenPipeError, ValueError):
            continue  # whoever read it has gone
        except OSError as fault:
            status = status or 2
            os.write(2, f"targetlang: 写不出结果：{fault.strerror}\n".encode())
    os._exit(status)


def _tell_internal_fault(fault: Exception) -> int:
    """Say that the program itself failed, and where; with TARGETLANG_DEBUG set, show all of it. Exit status 3."""
    import os

    if os.environ.get("TARGETLANG_DEBUG"):
        raise fault
    import traceback

    last = traceback.extract_tb(fault.__traceback__)[-1]
    place = f"{os.path.basename(last.filename)}:{last.lineno}"
    words = f"targetlang: 程序内部出错（{type(fault).__name__}: {fault}，{place}），您的文件没有动。请把这一行和文件告诉维护者。"
    print(words, file=sys.stderr)
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
