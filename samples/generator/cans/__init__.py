"""CANS, the assessment of needs and strengths: a workbook for each child and assessment, one filled-in form each."""
