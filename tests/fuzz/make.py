"""Mutants from a seed: the same seed and number give the same file, whatever else is made."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random

from tests.fuzz import changes_bytes, changes_csv, changes_workbook, changes_xml
from tests.fuzz.mutant import Change, Impossible, Mutant, Original
from tests.python.running import REPO

SAMPLES = REPO / "samples" / "incoming"
# One good file of every return and every format it comes in, and of several tables where a return has files of its own.
CHOSEN = (
    "Barnet-BAR/annex_a/2026-02/Annex A February 2026.xlsx",
    "Bedford-822/annex_a/Annex A March 2026.ods",
    "Barnet-BAR/cin/2024/BAR_cin_2024.xml",
    "Camden-CAM/sen2/SEN2 2026.xml",
    "Camden-CAM/csww/2025/CSWW 2025.xml",
    "Bury-351/cans/CANS_400120_6_21_2026_jan.xlsx",
    "Bury-351/cans/400211_0_5_2025_nov.xlsx",
    "Bolton-350/pnw_census/PNW_2026_03.csv",
    "Bury-351/pnw_census/2026-02/PNW census February 2026.xlsx",
    "Barnet-BAR/s251/2024-25/S251_placement_costs_Q2.csv",
    "Barnet-BAR/s251/2024-25/S251_internal_residential_costs_Q3.csv",
    "Bolton-350/ssda903/2025/SSDA903_2025_header.csv",
    "Bedford-822/ssda903/903_social_worker_2024.csv",
)
TABLES = ("episodes", "oc2", "uasc", "missing")
TERMS = ("pupilonroll", "termlysessiondetailsonroll", "addressesonroll", "schoolcensus")
ODD_NAMES = (
    "~$",
    ".",
    " ",
    "Camden ",
    "2019",
    "2024-25",
    "x" * 200,
    "é子",
    "\u202e",
    "\n",
    "'",
    "%s",
    "{{x}}",
    "*",
    "[a]",
)
KINDS = {".csv": "csv", ".xlsx": "xlsx", ".xlsm": "xlsx", ".ods": "ods", ".xml": "xml"}
CHANGES: dict[str, dict[str, Change]] = {
    "csv": changes_csv.CHANGES,
    "xlsx": changes_workbook.CHANGES,
    "ods": changes_workbook.CHANGES,
    "xml": changes_xml.CHANGES,
}
KEEPING: dict[str, dict[str, Change]] = {
    "csv": changes_csv.KEEPING,
    "xlsx": changes_workbook.KEEPING,
    "ods": {"packed in another way": changes_workbook.other_packing},
    "xml": changes_xml.KEEPING,
}


@cache
def chosen() -> tuple[Original, ...]:
    paths = [SAMPLES / path for path in CHOSEN]
    for folder, words in (("ssda903", TABLES), ("school_census", TERMS)):
        files = sorted(SAMPLES.glob(f"*/{folder}/**/*.csv"))
        paths += [next(file for file in files if word in file.name.lower()) for word in words]
    return tuple(map(original, paths))


def every() -> tuple[Original, ...]:
    """Every file of the sample of a return, good or not."""
    paths = sorted(path for path in SAMPLES.rglob("*") if path.suffix in KINDS and "_reference" not in path.parts)
    return tuple(original(path) for path in paths if len(path.relative_to(SAMPLES).parts) > 2)


def original(path: Path) -> Original:
    return Original("/".join(path.relative_to(SAMPLES).parts[1:]), path.read_bytes(), KINDS[path.suffix])


def unchanged(originals: Sequence[Original]) -> Iterator[Mutant]:
    for number, file in enumerate(originals):
        yield _mutant(number, file, file.name, file.content, (), keeps=True)


def mutants(originals: Sequence[Original], seed: int, numbers: range, first: int) -> Iterator[Mutant]:
    """`first`: what the authorities of the mutants are counted from."""
    for number in numbers:
        rng = Random(f"{seed} {number}")
        file = rng.choice(originals)
        keeps = rng.random() < 0.3
        name = file.name if keeps or rng.random() < 0.85 else _other_name(rng, file.name)
        content, how = _changed(rng, file, keeps, rng.choice((1, 1, 1, 2, 3)))
        yield _mutant(first + number - numbers.start, file, name, content, how, keeps)


def _changed(rng: Random, file: Original, keeps: bool, times: int) -> tuple[bytes, tuple[str, ...]]:
    content, how = file.content, list[str]()
    for _ in range(times):
        known = KEEPING[file.kind] if keeps else CHANGES[file.kind]
        if not keeps and rng.random() < 0.25:
            known = changes_bytes.CHANGES
        name = rng.choice(sorted(known))
        try:
            content = known[name](rng, content)
        except Impossible:
            continue
        how.append(name)
    return content, tuple(how)


def _other_name(rng: Random, name: str) -> str:
    place = rng.randrange(len(name) + 1)
    odd = rng.choice(ODD_NAMES)
    shorter = name[:place] + name[place + rng.randrange(1, 9) :]
    other = rng.choice((odd + name, name[:place] + odd + name[place:], shorter, name.upper(), f"{name}.{odd}"))
    other = "".join(c for c in other if c != "/").encode()[:240].decode(errors="ignore")
    return other if other not in ("", ".", "..") else name


def _mutant(number: int, file: Original, name: str, content: bytes, how: tuple[str, ...], keeps: bool) -> Mutant:
    """An XML return names its authority by its number: here it is that of the mutant's own."""
    mutant = Mutant(number, file, name, content, how, keeps)
    if file.kind != "xml":
        return mutant
    return Mutant(number, file, name, _with_authority(content, mutant.la), how, keeps)


def _with_authority(content: bytes, la: str) -> bytes:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        begin, end = "LEA>".encode(encoding), "</".encode(encoding)
        start = content.find(begin)
        stop = content.find(end, start)
        if 0 <= start < stop and stop - start < 40:
            return content[: start + len(begin)] + la.encode(encoding) + content[stop:]
    return content
