"""SSDA903 returns of 33 authorities and 10 years."""
