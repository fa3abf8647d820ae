"""What the columns of the ledger and of the code lists mean: descriptions that no schema holds."""

_FILE = "The file: stands for its path, its bytes and the rules it was read under."
_PLACE = {
    "la": "Code of the authority; empty when its folder names none.",
    "dataset": "The return; empty when its folder names none.",
    "period": "The period; empty when it is not known.",
    "table_name": "The table; empty when it is not known.",
}

LEDGER: dict[str, tuple[str, dict[str, str]]] = {
    "sessions": (
        "One row per run of the ingest that found something new.",
        {
            "session_id": "Sorts in the order of sessions.",
            "started_at": "When the files were received, in UTC.",
            "as_at": "The day that decided retention and agreements.",
            "fingerprint": "Stands for all that came in and every rule it was read under.",
            "schemas": "Version of the schemas.",
            "agreements": "Version of the reference data, agreements included.",
            "code": "Version of the code.",
        },
    ),
    "files": (
        "One row per session and table of a file seen: what it is and what became of it.",
        {
            "session_id": "The session.",
            "file_id": _FILE,
            "path": "Path below the incoming folder. May hold a child's number: it never leaves the LA zone.",
            **_PLACE,
            "year": "The year of the return.",
            "sha256": "Hash of the file's bytes; empty when it was not read.",
            "bytes": "Size of the file.",
            "status": "live, last_good, superseded, duplicate or refused.",
            "encoding": "The encoding it was read in.",
            "delimiter": "What stands between its cells.",
            "header_row": "The row of the headings, counted from 1.",
            "rows_read": "Rows below the headings.",
            "rows_landed": "Rows that are in the database.",
            "rows_blank": "Rows with nothing in them.",
            "rows_rejected": "Rows that could not be read.",
            "sheet": "The sheet of a workbook that the table is on.",
            "part": "What tells it from others of the same period: type of school, variant, or the child's identifier.",
        },
    ),
    "file_columns": (
        "One row per file and column that landed.",
        {
            "file_id": _FILE,
            "column_name": "The column of the schema.",
            "position": "Its place in the file, counted from 1.",
            "column_letter": "The letter a spreadsheet shows over it.",
            "table_name": _PLACE["table_name"],
        },
    ),
    "file_issues": (
        "One row per session and finding about a file, or about a row that could not be landed.",
        {
            "session_id": "The session.",
            "file_id": _FILE,
            "path": "Path below the incoming folder.",
            **_PLACE,
            "column_name": "The column, if the finding is about one.",
            "column_letter": "The letter a spreadsheet shows over it.",
            "row_number": "The row as a person sees it, if the finding is about one.",
            "kind": "The kind of finding: see the seed finding_kinds.",
            "found": "What was found.",
            "expected": "What was expected.",
            "sheet": "The sheet of a workbook, if the finding is about one.",
            "element": "The path of an XML element, if the finding is about one.",
            "child": "The identifier in the row, if the finding is about one.",
        },
    ),
    "deletions": (
        "One row per submission whose rows were removed with nothing in their place, in the LA zone or, for a use case,"
        " in the region; per return and period whose files left the archive; and per report that went. It holds no"
        " value.",
        {
            "session_id": "The session that removed them, or whose release did.",
            **_PLACE,
            "file_id": _FILE,
            "rows_removed": "How many rows went; empty where an earlier version had not counted them.",
            "reason": "Why they went.",
            "zone": "la: from the database or the archive of the LA zone; region: from what is published.",
            "use_case": "The use case that held them; of the LA zone, the one that kept them longest.",
            "instruction": "Its instruction on retention or signing; empty where the file was taken out.",
            "deleted_at": "When, in UTC.",
            "as_at": "The day that was taken for today when it was decided.",
            "files_removed": "How many files left the archive or the reports.",
            "bytes_removed": "How many bytes they had.",
            "shared_with": "Number of the authority that they were shared with, where that was one alone.",
        },
    ),
}

CODE_LIST = {
    "dataset": "The return.",
    "list": "The code list, as the columns of the return name it.",
    "code": "The code.",
    "label": "What the code means; not itself a text that is accepted for it.",
    "spelling": "A text accepted for the code; empty in the row of the code itself.",
    "match": "How the spelling is compared: exact, or pattern (a regular expression). Empty for the code itself.",
    "valid_from": "First year of the code or spelling.",
    "valid_until": "Last year of the code or spelling; empty while it is valid.",
    "accepted_until": "Last year in which the code is still accepted, with a warning, after it was withdrawn.",
    "successor": "The code that replaced it.",
    "position": "Place of the code in its list; where two codes claim one text, the earlier one has it.",
}
