"""Speed and memory of targetlang against other parsers of the same content; see README.md."""
