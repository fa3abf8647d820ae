"""How much a file may hold. Beyond a limit it is refused, or a row of it rejected, with a finding that says so.

Far above what a return has, and low enough that no file takes more memory than a small machine has: docs/reliability.md
lists them with what they are for, and how much memory the largest files take.
"""

# ---- of any file

FILE_BYTES = 2_000_000_000

# ---- of a CSV file

COLUMNS = 1_000
"""Also of a sheet with headings."""
LINE_TEXT = 1024 * 1024
"""Characters of one line, of one record in quotation marks, and of the search for the headings."""
RECORD_LINES = 100
"""Lines of one record in quotation marks."""
STRAY_QUOTES = 1_000
"""Records in quotation marks over several lines that prove wrong. Beyond, no record of the file is read over several:
to try each line anew with those below it takes a hundred times as long as to read the file."""
HEADER_ROWS = 20
"""Rows in which the headings are looked for."""
HEADING_TEXT = 200
"""Characters of a heading that is looked at for the words of a column. A longer one is nobody's, unless it is accepted
as it stands: the time that such a look takes grows with the square of the length."""
CELL_TEXT = 32_767
"""Characters of a cell, as in Excel; of any format."""

# ---- of a workbook as a zip file

WORKBOOK_BYTES = 200_000_000
WORKBOOK_PARTS = 2_000
WORKBOOK_PART_BYTES = 500_000_000
"""Of one part, unpacked. A large Annex A return, eleven lists of 100,000 rows, has 80 MB; unpacked, 1 GB in all."""
WORKBOOK_UNPACKED_BYTES = 2_000_000_000
WORKBOOK_RATIO = 200
WORKBOOK_SMALL_BYTES = 10_000_000
"""The ratio is unpacked to packed, of a part that unpacks to more than these bytes. Returns have 1 to 30."""
WORKBOOK_MODEST_BYTES = 50_000_000
"""Of a part that says how others are to be read, unpacked: the list of sheets, the formats."""

# ---- of what a workbook holds

SHEETS = 500
SHEET_ROWS = 1_048_576
SHEET_COLUMNS = 16_384
"""As many as Excel and LibreOffice have."""
SHEET_CELLS = 20_000_000
"""Filled cells of one sheet; a row or cell that is said to be repeated counts each time."""
SHEET_TEXT = 1_000_000_000
"""Characters of all the rows of one sheet together: a list of 100,000 rows has some 30 million."""
ROW_TEXT = 16_000_000
SHARED_TEXTS = 3_000_000
SHARED_TEXT_BYTES = 150_000_000
"""Of the texts that sheets share: eleven lists of 100,000 rows have some 1.5 million, in 60 MB."""
STYLES = 100_000
REPEATED_ROWS = 10_000
"""Filled rows of an OpenDocument sheet that are written once and said to be repeated."""
FORM_ROWS = 5_000
"""With a label or an answer, of one form: the longest has some 200 questions."""

# ---- of XML, in a return or in a workbook

XML_DEPTH = 100
XML_NAMES = 10_000
"""Different names of elements and attributes."""
XML_TAG_BYTES = 4 * 1024 * 1024
"""Of one tag with its attributes, comment or instruction, which must be held whole."""

# ---- of what is told

LISTED = 10_000
"""Findings of one kind of one table or sheet that are told one by one; more are told as a number."""
