"""One Annex A workbook: eleven lists."""
