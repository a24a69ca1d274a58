"""Write a `.target` file of N realistic projects: `python -m benchmarks.generate N > file`.

The same N and seed give the same bytes. About 1.5 KB and ten indicators a project, every construct of the
language; sums add up, plans end in 100%, codes carry their check character.
"""

import sys
from argparse import ArgumentParser

from benchmarks.content import draw_content
from benchmarks.printing import print_content


def main() -> int:
    """Write the file to standard output; return the exit status."""
    options = ArgumentParser(prog="python -m benchmarks.generate", description="write a .target file of N projects")
    options.add_argument("projects", type=int)
    options.add_argument("--seed", type=int, default=2025)
    chosen = options.parse_args()
    for piece in print_content(draw_content(chosen.projects, chosen.seed), chosen.seed):
        sys.stdout.buffer.write(piece.encode())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
