"""`returns evidence`: one folder from which an auditor can tell what was shared in a release, and by what right.

It holds counts, names of authorities and returns, hashes and instructions. No value, identifier or file name is in it.
"""

import hashlib
import json
import shutil
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from typing import Any

import duckdb

from audit.command import audit
from audit.compiled import compiled_project
from ingest.settings import UsageError
from publish import deletions, la_database, manifest
from publish.zones import Zones
from schemas.project import PROJECT

README = """# Evidence of a release

What was shared in the release of {as_at} (session {session}), and by what right. No value of a return is in here.

- `use_cases/`, `agreements.csv`: what was agreed: each use case with its instructions, as signed off; who signed what,
  from when to when, and whether it was in force.
- `register/`: for each column that left an authority's zone the instruction, what it is made of, the steps, the file.
  Proven by following the compiled SQL when this folder was made.
- `release.json`: the release itself: every file with its rows, bytes and SHA-256, what it holds, the versions of
  schemas, agreements and code, the fingerprints of keys. `releases/` has the same of every release so far.
- `coverage.csv`: by use case, authority, return and period, whether it was received, is missing, withdrawn or expired.
- `row_accounting.csv`: by authority, return, period, table and stage, rows in = kept + removed + duplicates + rejected.
- `deletions.csv`: what was deleted, how much of it, where, when, why, and by which instruction.
- `singling_out.csv`: how many people each table singles out.
- `sessions.csv`: every reading of the deposits, with the versions it was made by. `software.json`: the software's.
- `SHA256SUMS`: the hash of each file in here.

To check that nothing in here was changed: `sha256sum -c SHA256SUMS`. To check that a file is the one that was released,
compare its `sha256sum` with the one in `release.json`.
"""
SOFTWARE = ("la-returns", "dbt-core", "dbt-duckdb", "duckdb", "sqlglot")
TABLES = {
    "agreements.csv": """
        select
            signed.use_case,
            signed.dataset,
            signed.la_code,
            authorities.la_name,
            signed.signed_from,
            signed.signed_to,
            in_force.la_code is not null as in_force
        from reference.agreements_of_use_cases as signed
        inner join reference.authorities as authorities on signed.la_code = authorities.la_code
        left join reference.agreements_in_force as in_force
            on
                signed.use_case = in_force.use_case
                and signed.dataset = in_force.dataset
                and signed.la_code = in_force.la_code
        order by all""",
    "coverage.csv": "select * from quality.coverage order by all",
    "row_accounting.csv": """
        select
            files.la,
            files.dataset,
            files.period,
            files.table_name,
            accounted.stage,
            accounted.use_case,
            count(*) as files,
            sum(accounted.rows_in) as rows_in,
            sum(accounted.rows_kept) as rows_kept,
            sum(accounted.rows_removed) as rows_removed,
            sum(accounted.rows_duplicate) as rows_duplicate,
            sum(accounted.rows_rejected) as rows_rejected
        from quality.row_accounting as accounted
        inner join (
            select distinct file_id, la, dataset, period, table_name from quality.files_in_force
        ) as files
            on
                accounted.file_id = files.file_id
                and accounted.dataset = files.dataset
                and accounted.table_name = files.table_name
        group by all
        order by all""",
    "deletions.csv": "select * exclude (file_id) from raw.deletions order by all",
    "singling_out.csv": "select * from quality.singling_out order by all",
    "sessions.csv": "select * from raw.sessions order by session_id",
}


def gather(zones: Zones, out: Path, say: Callable[[str], None]) -> bool:
    """Write the evidence of the release in force to a new folder. False, and nothing written, if the SQL of the project
    is not what the schemas declare.

    Raises UsageError if nothing is released, or what is in the database is not what was released.
    """
    release = {"published": manifest.read(zones.published), "region": manifest.read(zones.exports)}
    if not (release["published"] and release["region"]):
        raise UsageError(f"Nothing is published in {zones.data}: there is no release to tell of.")
    if out.exists() and any(out.iterdir()):
        raise UsageError(f"{out} is not empty. Name a new folder with --out.")
    with la_database.connect(zones.la_database, read_only=True) as connection:
        _refuse_another_state(connection, release["published"])
        as_at = release["published"]["as_at"]
        if not audit(compiled_project(as_at), out / "register", say):
            return False
        for name, query in TABLES.items():
            connection.sql(query).write_csv(str(out / name), header=True)
    shutil.copytree(PROJECT / "schemas" / "use_cases", out / "use_cases")
    if zones.releases.is_dir():
        shutil.copytree(zones.releases, out / "releases", ignore=shutil.ignore_patterns(".*"))
    _write_json(out / "release.json", release)
    _write_json(out / "software.json", {"python": python_version()} | {name: version(name) for name in SOFTWARE})
    text = README.format(as_at=date.fromisoformat(as_at), session=release["published"]["session"])
    (out / "README.md").write_text(text, encoding="utf-8")
    _write_hashes(out)
    say(f"The evidence is in {out}.")
    return True


def _refuse_another_state(connection: duckdb.DuckDBPyConnection, published: dict[str, Any]) -> None:
    """The tables above tell of the last build; they are evidence of a release only if that was the release."""
    found = connection.execute("select max(session_id) from raw.sessions").fetchone()
    same_rules = published.get("versions") == manifest.rules_in_force()
    is_it = found and found[0] == published.get("session") and same_rules and _holds_the_same(connection, published)
    if not is_it:
        raise UsageError(
            "What is in the database, or the project, is not what is published: something was read or changed since. "
            "Publish it with `returns run`, then gather the evidence."
        )


def _holds_the_same(connection: duckdb.DuckDBPyConnection, published: dict[str, Any]) -> bool:
    """True if the database has the rows that the release says it holds. One that was written anew has none of them,
    and a build of another day, or that failed, may have others."""
    try:
        held: bool = deletions.rows_by_submission(connection, published["as_at"]) == published.get("rows_held")
        return held
    except duckdb.CatalogException:
        return False


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _write_hashes(folder: Path) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    lines = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.relative_to(folder).as_posix()}\n" for p in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
