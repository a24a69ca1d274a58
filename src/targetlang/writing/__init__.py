"""Lines of a `.target` file from what they have to say; each is read again before it is kept."""
