"""Grammar, lines, lossless tree, printer: what a text says before it means anything."""
