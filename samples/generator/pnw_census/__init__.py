"""The Placements North West census: who is placed where on a day, and what it costs; a workbook or a CSV file."""
