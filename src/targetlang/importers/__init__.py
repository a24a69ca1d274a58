"""Input formats: one file each, `from_<format>.py` with one IMPORTER."""
