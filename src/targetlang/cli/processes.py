"""Do one thing to many files: here, and in processes of their own once the rest is known to be long."""

import os
from time import monotonic

from targetlang.cli.progress import Progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Iterator
    from collections.abc import Sequence
    from typing import TypeVar

    Job = TypeVar("Job")
    Result = TypeVar("Result")

# Seconds after which the rest is looked at, and how long it must take for processes of their own to pay.
_TRIAL = 1
_PAYS = 2


def do_all(work: "Callable[[Job], Result]", jobs: "Sequence[Job]", language: str) -> "Iterator[Result]":
    """Yield what `work` returns for each job, in their order. Another process must know the function, so it is one of a module."""
    progress = Progress(len(jobs), language)
    begin = monotonic()
    done = 0
    while done < len(jobs) and not _pays(monotonic() - begin, done, len(jobs) - done):
        yield work(jobs[done])
        done += 1
        progress.step()
    for result in in_parallel(work, jobs[done:]):
        yield result
        progress.step()
    progress.end()


def _pays(taken: float, done: int, left: int) -> bool:
    return done > 0 and left > 1 and taken > _TRIAL and taken / done * left > _PAYS and processors() > 1


def in_parallel(work: "Callable[[Job], Result]", jobs: "Sequence[Job]") -> "Iterator[Result]":
    """Yield what `work` returns for each job, in their order, from processes of their own."""
    if not jobs:
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_all_start_methods
    from multiprocessing import get_context

    workers = min(processors(), len(jobs))
    method = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
    done = 0
    try:
        with ProcessPoolExecutor(workers, mp_context=get_context(method)) as pool:
            for result in pool.map(work, jobs, chunksize=max(1, min(16, len(jobs) // (4 * workers)))):
                done += 1
                yield result
    except BrokenProcessPool:
        # A process was ended from outside: the rest is done here.
        yield from map(work, jobs[done:])


def processors() -> int:
    """Return how many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1
