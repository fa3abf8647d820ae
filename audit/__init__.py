"""What was agreed against what the SQL does: the register of what is shared, and its proof by lineage."""
