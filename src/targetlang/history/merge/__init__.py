"""Three versions of a file into one, statement by statement: what git does line by line, knowing what a line is."""
