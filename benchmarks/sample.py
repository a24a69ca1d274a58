"""One sample in a process of its own: `python -m benchmarks.sample NAME FILE [--gc] [--held]`.

Prints one JSON line: `seconds`, the median of the calls; `count`, what was read; `held` in bytes on demand.
"""

import gc
import json
from argparse import ArgumentParser
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.footprint import held_bytes
from benchmarks.peers import ALL

REPETITIONS = 3


def main() -> int:
    """Take the sample and print it; return the exit status."""
    options = ArgumentParser(prog="python -m benchmarks.sample")
    options.add_argument("name", choices=ALL)
    options.add_argument("file", type=Path)
    options.add_argument("--gc", action="store_true", help="leave the cyclic collector on")
    options.add_argument("--held", action="store_true", help="measure what the result holds instead of time")
    options.add_argument("--once", action="store_true", help="one call, for large files")
    chosen = options.parse_args()
    peer = ALL[chosen.name]
    read = peer.open_reader(chosen.file)
    if chosen.held:
        print(json.dumps({"held": held_bytes(read())}))
        return 0
    if not chosen.gc:
        gc.disable()
    seconds, count = [], None
    for _ in range(1 if peer.slow or chosen.once else REPETITIONS):
        gc.collect()
        started = perf_counter()
        result = read()
        seconds.append(perf_counter() - started)
        count = peer.count(result)
        del result
    print(json.dumps({"seconds": median(seconds), "count": count}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
