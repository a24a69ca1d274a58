"""Pure data prepared from grammar/, units.toml and the forms; regenerated and compared by tests. `keep` writes it."""
