"""`returns doctor`: what would stop a run, found before it does, each fault with what to do about it."""
