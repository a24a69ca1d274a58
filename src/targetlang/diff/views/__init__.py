"""A comparison for readers: terminal, Markdown, one HTML page, JSON, and tables for the formats that write tables."""
