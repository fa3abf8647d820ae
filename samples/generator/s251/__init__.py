"""Section 251: what placements and homes cost, a CSV file per table and quarter."""
