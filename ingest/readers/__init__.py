"""What a file holds, format by format: its layout, its rows, what is wrong with it. Nothing here knows the database."""
