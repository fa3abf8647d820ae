"""Exports made up for the tests of the Power BI projects, and what is declared about them."""

from pathlib import Path
from typing import Any

import duckdb

from publish.power_bi.project import write_projects

STAYS = """
    select
        'c-77001'::varchar as "CHILD",
        77002::bigint as home_key,
        date '2019-03-07' as started,
        null::date as ended,
        123.45::decimal(18, 2) as "Weekly cost: ""£"" (all-in)",
        0.7700125::decimal(18, 6) as share,
        7.25::double as distance,
        true as is_new,
        timestamp '2019-03-07 08:09:10' as seen_at,
        time '08:09:10' as bell,
        2024::integer as "YEAR",
        1::smallint as "what's = new.#(lf)"
"""
EXPORTS = {
    "TOYS/TOYS_factStays": STAYS,
    "TOYS/TOYS_dimDate": """
        select date '2019-03-07' as "Date", 2019 as "Year", 'March' as "Month", 3 as month_number
    """,
    "TOYS/TOYS_dimHome": "select 77002::bigint as home_key, 'Seventy-seven Lane' as \"Home\" where false",
    "BALLS/BALLS_coverage": "select 'Boltonshire' as la_name, 77003::bigint as tables_received",
}
DESCRIBED: dict[str, Any] = {
    file: {"description": f"Made up: {file}.", "columns": {"CHILD": "The child.\n\nTwo lines.", "Date": "A day."}}
    for file in EXPORTS
}
NOTHING_SAID: dict[str, Any] = {"description": "", "columns": {}}
TOYS = """\
use_case: TOYS

tables:
  dimDate:
    date_column: Date
    sorted_by: {Month: month_number}
    hidden: [month_number]
  factStays:
    hidden: [home_key]
    summed: [distance]
    formats: {share: "0.0%"}

relationships:
  - {from: [factStays, home_key], to: [dimHome, home_key]}
  - {from: [factStays, started], to: [dimDate, Date]}
  - {from: [factStays, ended], to: [dimDate, Date], active: false}

measures:
  - measure: Stays begun
    table: factStays
    description: Stays that began in the period.
    format: "#,0"
    dax: COUNTROWS('factStays')
  - measure: Children on the day
    table: factStays
    description: Children who stay on the last day of the period.
    format: "#,0"
    dax: |
      VAR lastDay = MAX('dimDate'[Date])
      RETURN
          CALCULATE(
              DISTINCTCOUNT('factStays'[CHILD]),
              REMOVEFILTERS('dimDate'), -- whenever it began: 'nobody'[nothing]
              'factStays'[started] <= lastDay
          )
  - measure: Children per stay
    table: factStays
    description: ""
    format: "0.0"
    dax: DIVIDE([Children on the day], [Stays begun], "of 'nobody'[nothing]")
"""


def make(folder: Path, declared: str = TOYS) -> Path:
    """The made-up exports and their projects. Returns the exports' folder."""
    exports, declarations = folder / "exports", folder / "declared"
    declarations.mkdir(parents=True)
    (declarations / "toys.yml").write_text(declared, encoding="utf-8")
    with duckdb.connect() as connection:
        for file, query in EXPORTS.items():
            (exports / file).parent.mkdir(parents=True, exist_ok=True)
            connection.execute(f"copy ({query}) to '{exports / file}.parquet' (format parquet)")
        write_projects(exports, DESCRIBED, connection, declarations)
    return exports


def files(exports: Path) -> dict[str, bytes]:
    """The bytes of every file of a project, by path."""
    found = [p for p in sorted(exports.glob("*/power_bi/**/*")) if p.is_file()]
    return {path.relative_to(exports).as_posix(): path.read_bytes() for path in found}
