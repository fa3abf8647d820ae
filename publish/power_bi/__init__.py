"""A Power BI project beside each use case's exports: text that says how to read them, and no row of theirs."""
