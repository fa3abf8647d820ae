"""Proof of what is shared, and why: the register, its proof by lineage, and that each use case is by itself."""
