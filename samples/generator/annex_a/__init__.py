"""Annex A: a workbook of eleven lists per authority and month."""
