"""Files of the content for every peer, kept in `benchmarks/data` until the generator changes.

`python -m benchmarks.corpus N SUFFIX...` writes what is missing; in a process of its own, because the content of
a large file takes far more memory than the text.
"""

import subprocess
import sys
from argparse import ArgumentParser
from hashlib import sha256
from pathlib import Path

from benchmarks.content import draw_content
from benchmarks.peers import ALL

HERE = Path(__file__).parent
DATA = HERE / "data"


def corpus_path(projects: int, suffix: str) -> Path:
    """Return where the file of that size and kind is; its name changes with the generator."""
    return DATA / f"{projects}-{_digest()}.{suffix}"


def ensure_corpus(projects: int, suffixes: set[str]) -> None:
    """Write the files that are not there yet."""
    missing = sorted(suffix for suffix in suffixes if not corpus_path(projects, suffix).exists())
    if missing:
        subprocess.run(
            [sys.executable, "-m", "benchmarks.corpus", str(projects), *missing], check=True, cwd=HERE.parent
        )


def count_statements(path: Path) -> int:
    """Return the lines of a `.target` file that are neither blank nor comments."""
    with path.open(encoding="utf-8", newline="\n") as lines:
        return sum(1 for line in lines if (start := line.strip()) and start[0] not in "#＃")


def _digest() -> str:
    sources = sorted(HERE.glob("*.py"))
    return sha256(b"".join(each.read_bytes() for each in sources if each.stem not in RUNNERS)).hexdigest()[:8]


RUNNERS = {"run", "comparing", "report", "sample", "footprint", "subject", "lark_peer", "word", "word_sample", "word_peers"}
"""Modules that no file of the corpus depends on."""


def main() -> int:
    """Write the files of one size; return the exit status."""
    options = ArgumentParser(prog="python -m benchmarks.corpus")
    options.add_argument("projects", type=int)
    options.add_argument("suffixes", nargs="+")
    chosen = options.parse_args()
    DATA.mkdir(exist_ok=True)
    content = draw_content(chosen.projects)
    writers = {peer.suffix: peer.write for peer in ALL.values()}
    for suffix in chosen.suffixes:
        path = corpus_path(chosen.projects, suffix)
        # Written beside and renamed, so that a stopped run leaves no half file behind.
        partial = path.with_suffix(".partial")
        with partial.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(writers[suffix](content))
        partial.replace(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
