"""Output formats: one module each, none knows a form."""
