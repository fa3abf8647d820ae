"""Returns in which every cell can be recognised wherever it turns up, and a search for them that looks into everything.

Five kinds of canary, by what a cell may hold:
  text        a token of fixed length that begins QXZJ and stands for an authority, table and column
  pupil nos.  real in form, between X770 and Q, and stand for an authority, table and column too
  numbers     of ten figures, beginning 7707, of a learner, a property or (after XQ) a social worker; stand for the same
  postcodes   real in form, area QX, and an inward code that ends QJ
  birth dates in the years 2004 to 2012, which no other date here has, from the 2nd to the 27th of a month
"""

import base64
import binascii
import csv
import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import duckdb
import yaml

YEAR = 2027
# Patterns of capital letters, looked for in capitals. Each begins with a text that never varies: a search goes from one
# such text to the next, and all of a disk is searched. What may stand before it is therefore looked at behind it.
TOKEN = re.compile(rb"QXZJ[0-9A-F]{10}")
PUPIL = re.compile(rb"X770[0-9]{8}Q")
NUMBER = re.compile(rb"7707(?<![0-9]7707)[0-9]{6}(?![0-9])")
POSTCODE = re.compile(rb"QX[0-9]{1,2} ?[0-9]QJ")
BIRTH = re.compile(rb"20(?<![0-9]20)(?:0[4-9]|1[0-2])[-/]?[01][0-9][-/]?(?:0[2-9]|1[0-9]|2[0-7])(?![0-9])")
_BIRTH_YEAR = re.compile(rb"/20(?:0[4-9]|1[0-2])(?![0-9])")
_BIRTH_DAY = re.compile(rb"(?<![0-9])(?:0[2-9]|1[0-9]|2[0-7])/[01][0-9]")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{12,}")
_HEX = re.compile(rb"[0-9a-fA-F]{16,}")
_DEFLATED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_MOST = 4_000_000


_names: dict[str, str] = {}


def token(*parts: str) -> str:
    name = " ".join(parts)
    made = "QXZJ" + hashlib.sha256(name.encode()).hexdigest()[:10].upper()
    _names[made] = name
    return made


def pupil_number(*parts: str) -> str:
    """A canary for a column that takes pupil numbers only."""
    name = " ".join(parts)
    made = f"X770{int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10**8:08}Q"
    _names[made] = name
    return made


def long_number(*parts: str, before: str = "") -> str:
    """A canary for a column that takes figures only, or two letters `before` them."""
    name = " ".join(parts)
    made = f"{before}7707{int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10**6:06}"
    _names[made] = name
    return made


def name_of(canary: str) -> str:
    """What a token or pupil number stands for, such as `BAR header UPN`; another canary as it is."""
    return _names.get(canary, canary)


# ---- returns with a canary in every cell


@dataclass(frozen=True)
class Column:
    """A column as its YAML declares it; read here without the product's own loader."""

    name: str
    type: str
    codes: str | None


def declared_tables(project: Path) -> dict[str, list[Column]]:
    """Every table of ssda903 with its columns, in the order of the YAML."""
    found = {}
    for path in sorted((project / "schemas" / "returns" / "ssda903").glob("[!_]*.yml")):
        table = yaml.safe_load(path.read_text(encoding="utf-8"))
        found[table["table"]] = [Column(c["name"], c["type"], c.get("codes")) for c in table["columns"]]
    return found


def kept(project: Path, use_case: str, dataset: str = "ssda903") -> dict[str, dict[str, str | None]]:
    """By table of a return, the columns that a use case keeps, with how they are degraded."""
    path = project / "schemas" / "use_cases" / f"{use_case.lower()}.yml"
    datasets = yaml.safe_load(path.read_text(encoding="utf-8"))["datasets"]
    tables = datasets.get(dataset, {"tables": {}})["tables"]
    return {
        name: {column: rule.get("degrade") for rule in rules for column in rule["keep"]}
        for name, rules in tables.items()
    }


def valid_codes(project: Path, dataset: str = "ssda903") -> dict[str, str]:
    """By code list of a return, one code that is valid in the canaries' year."""
    path = project / "seeds" / "code_lists" / f"codes_{dataset}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file) if not r["spelling"] and int(r["valid_until"] or 9999) >= YEAR]
    return {row["list"]: row["code"] for row in reversed(rows)}


class Return:
    """The canary return of one authority: a file per table."""

    def __init__(self, project: Path, la: str) -> None:
        self.la = la
        self.tables = declared_tables(project)
        self._codes = valid_codes(project)
        self._number = sum(map(ord, la)) % 40

    def write(self, incoming: Path, folder: str, more_rows: Iterable[str] = ()) -> None:
        """One file per table under a folder and a file name that are canaries too; `more_rows` are further child ids,
        given in rows of their own."""
        for table, columns in self.tables.items():
            path = incoming / folder / "ssda903" / str(YEAR) / token(self.la, "folder")
            path.mkdir(parents=True, exist_ok=True)
            with (path / f"{token(self.la, table, 'file')}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow([*(c.name for c in columns), token(self.la, table, "heading")])
                writer.writerow([*self._good(table, columns), token(self.la, table, "undeclared")])
                writer.writerow([*self._bad(table, columns), token(self.la, table, "undeclared2")])
                writer.writerow([token(self.la, table, "ragged")] * (len(columns) + 2))
                for child in more_rows:
                    writer.writerow([child if c.name == "CHILD" else self._plain(c) for c in columns] + [""])

    def _good(self, table: str, columns: list[Column]) -> list[str]:
        return [self.good_cell(table, column, place) for place, column in enumerate(columns)]

    def good_cell(self, table: str, column: Column, place: int) -> str:
        number = self._number + 3 * place + 7 * list(self.tables).index(table)
        if column.codes:
            return self._codes[column.codes]
        if column.type == "date" and column.name.endswith("DOB"):
            return self.birth(number).strftime("%d/%m/%Y")
        if column.type == "date":
            return (date(2026, 5, 2) + timedelta(days=number % 200)).strftime("%d/%m/%Y")
        if column.type == "postcode":
            return f"QX{10 + number % 80} {place % 10}QJ"
        if column.type == "integer":
            return "7"
        return token(self.la, table, column.name)

    @staticmethod
    def birth(number: int) -> date:
        return date(2004 + number % 9, 1 + number % 12, 2 + number % 26)

    def _bad(self, table: str, columns: list[Column]) -> list[str]:
        """A row of cells that cannot be read, but for the identifier."""
        return [
            token(self.la, table, "CHILD2") if c.name == "CHILD" else token(self.la, table, c.name, "bad")
            for c in columns
        ]

    def _plain(self, column: Column) -> str:
        if column.codes:
            return self._codes[column.codes]
        if column.type == "date":
            return "01/02/2010" if column.name.endswith("DOB") else "03/05/2026"
        return "1" if column.type == "integer" else ""

    def tokens_of(self, table: str, names: Iterable[str]) -> set[str]:
        """The canaries that may be found where these columns of a table are shared as they are."""
        columns = {c.name: c for c in self.tables[table]}
        found = {f"{self.la} {table} CHILD2"} if "CHILD" in names else set()
        for name in names:
            if name in columns and columns[name].type in ("identifier", "string"):
                found.add(f"{self.la} {table} {name}")
            if name in columns and columns[name].type == "string":
                # A text column takes any text, so the unreadable row's cell is as good as the other.
                found.add(f"{self.la} {table} {name} bad")
        return found


# ---- the search


def canaries_in(data: bytes, depth: int = 2) -> set[str]:
    """Every canary in these bytes, by name: plain, in UTF-16, base64 or hexadecimal, or inside compressed streams."""
    found = {name_of(match.decode()) for form in (data, data[::2], data[1::2]) for match in _matches(form)}
    if depth:
        for inner in _unpacked(data):
            found |= canaries_in(inner, depth - 1)
    return found


def _matches(data: bytes) -> Iterator[bytes]:
    """The canaries in these bytes, in capitals."""
    data = data.upper()
    for pattern in (TOKEN, PUPIL, POSTCODE, BIRTH):
        yield from pattern.findall(data)
    for year in _BIRTH_YEAR.finditer(data):
        if _BIRTH_DAY.fullmatch(data, max(0, year.start() - 5), year.start()):
            yield data[year.start() - 5 : year.end()]
    for figures in NUMBER.finditer(data):
        begin = figures.start() - 2
        number = figures[0] if data[max(0, begin) : begin + 2] != b"XQ" else data[begin : figures.end()]
        # Any data holds figures: only those that were made here are canaries.
        if number.decode() in _names:
            yield number


def _unpacked(data: bytes) -> Iterator[bytes]:
    for run in set(_BASE64.findall(data)):
        for offset in range(4):
            whole = run[offset : offset + (len(run) - offset) // 4 * 4]
            yield base64.b64decode(whole)
    for run in set(_HEX.findall(data)):
        yield binascii.unhexlify(run[: len(run) // 2 * 2])
    for match in _DEFLATED.finditer(data):
        inflated = _inflated(data[match.start() :])
        if inflated:
            yield inflated
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from (archive.read(name) for name in archive.namelist())


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=47).decompress(data, _MOST)
    except zlib.error:
        return b""


@cache
def canaries_in_file(path: Path) -> set[str]:
    """Every canary in a file: in its bytes and, for Parquet and DuckDB, in what it says when it is read. A file is
    looked into once, so only files that do not change any more can be asked about."""
    found = canaries_in(path.read_bytes(), depth=1)
    if path.suffix == ".parquet":
        found |= canaries_in(_parquet_text(path).encode(), depth=1)
    if path.suffix == ".duckdb":
        for text in database_texts(path).values():
            found |= canaries_in(text.encode(), depth=1)
    return found


def _parquet_text(path: Path) -> str:
    """All values, and all that the file says about them: names, statistics, key-value metadata."""
    values = _reader().execute("select * from read_parquet(?)", [str(path)]).fetchall()
    about = [
        _reader().execute(f"select * from {function}(?)", [str(path)]).fetchall()
        for function in ("parquet_metadata", "parquet_kv_metadata", "parquet_schema", "parquet_file_metadata")
    ]
    # The path of the file is among the metadata that DuckDB shows; it is not in the file.
    return repr(_texts(values)) + repr(_texts(about)).replace(str(path), "")


@cache
def _reader() -> duckdb.DuckDBPyConnection:
    """One engine for all files: to start it takes longer than to read one."""
    return duckdb.connect()


def database_texts(path: Path) -> dict[str, str]:
    """By `schema.table`, everything that a database's tables hold; the SQL of its views under `views`."""
    with duckdb.connect(str(path), read_only=True) as connection:
        tables = connection.execute(
            "select database_name, schema_name, table_name from duckdb_tables()"
            " where database_name = current_database()"
        ).fetchall()
        found = {
            f"{schema}.{name}": repr(
                _texts(connection.execute(f'select * from "{database}"."{schema}"."{name}"').fetchall())
            )
            for database, schema, name in tables
        }
        found["views"] = repr(connection.execute("select sql from duckdb_views() where not internal").fetchall())
    return found


def _texts(value: object) -> object:
    """The same nested values with every leaf as text, so that a date reads 2010-05-17."""
    if isinstance(value, list | tuple):
        return [_texts(part) for part in value]
    return str(value)
