"""`python -m targetlang`."""

import sys

from targetlang.cli.main import main

sys.exit(main())
