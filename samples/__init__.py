"""Made-up returns: the shipped sample in `incoming/`, and what makes it and its benchmark-sized relatives."""
