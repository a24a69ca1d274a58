"""Git: files as they were, what setup writes into the configuration, and the drivers that git calls."""
