"""The sentences of the command line, by command: name → (Chinese, English), with places for facts."""
