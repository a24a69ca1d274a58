"""How the modules of this folder are kept: `make prepare` writes them, `make check` compares them with their source."""

import os
import sys

_FOLDER = os.path.dirname(os.path.abspath(__file__))


def keep(**modules: str) -> None:
    """Write the source of each module, or with `--check` on the command line exit 1 where one is out of date."""
    paths = {os.path.join(_FOLDER, f"{name}.py"): text for name, text in modules.items()}
    if "--check" in sys.argv:
        sys.exit(any(_read(path) != text for path, text in paths.items()))
    for path, text in paths.items():
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()
