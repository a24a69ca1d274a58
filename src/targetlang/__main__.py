"""`python -m targetlang`."""

from targetlang.cli.main import run

run()
