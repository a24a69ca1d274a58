"""Tree → model: names, imports, groups, defaults, expressions, units."""
