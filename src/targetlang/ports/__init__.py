"""The sockets: what a form, a backend and a rule is, and how each is found by name."""
