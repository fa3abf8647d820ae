"""Files to raw tables: which table and period a file is for, whether it may be taken, and its rows as text."""
