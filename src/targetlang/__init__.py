"""targetlang: a plain-text language and compiler for public budget performance targets."""

__version__ = "0.1.0"
