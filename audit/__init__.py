"""Proof of what is shared, and why."""
