"""samples/README.md, written from what the generator plants, so that the two cannot disagree."""

from collections.abc import Iterable, Sequence

from samples.generator.contradictions import CASES, Case, Fixed, contradicting_lives
from samples.generator.sample import SEED, clean_files, compose

INTRO = """# Sample returns

SSDA903 returns of four authorities for the years 2024, 2025 and 2026, as they might be deposited. **Every child in them
is made up.** Postcodes begin with V, as no real one does; pupil numbers are of an authority 000 that does not exist;
there are no names. Remake them with `python -m samples.generator`, which also writes this page; the same seed gives the
same bytes.

Read them as at 30 June 2026. Each authority names its files in its own way:

| authority | folder and file | child ids |
|---|---|---|
| Thurrock | `Fons-04cd3-Thurrock-883/ssda903/2025/SSDA903_2025_episodes.csv` | five digits with leading zeros |
| Barnet | `Barnet-BAR/ssda903/2025/BAR_episodes.csv`: the year only in the folder | seven digits |
| Camden | `Camden-CAM/ssda903/2024-25/SSDA903 2024-25 Episodes.csv` | a letter and five digits |
| Bedford | `Bedford-822/ssda903/903_episodes_2025.csv`: the year only in the name | five digits |

An episode is sent again each year until it ends, so most of the duplicates removed from `episodes` are no dirt at all.

The children's stories (`generator/stories.py`): fostering, siblings, unaccompanied asylum seekers, adoption by foster
carers, by new parents, with consent, and one that broke down; children who went home and came back, who moved again
and again, in short breaks (V3 and V4), on remand, placed with parents, under special guardianship, mothers, disabled
children, supported living (H5 and P2 until 2024, K3 since), other placements (Z1 until 2025, Z11 to Z14 since) and care
leavers.
"""
CASES_INTRO = """
## Returns that contradict each other

All in Barnet's episodes. `sent` is the year of a return and what it said; `becomes` is what the episode rules must make
of it.
"""
SPOILS_INTRO = """
## Dirt in good files

The rest of the file is good. Rows are numbered as in Excel.
"""
EXTRAS_INTRO = """
## Files that should not be there

They stand beside the good ones and must not harm them.
"""


def readme() -> str:
    """The whole page, for the shipped seed."""
    sample = compose(clean_files())
    children = [life.child.id for life in contradicting_lives(SEED)]
    cases = (_case(child, case) for child, case in zip(children, CASES, strict=True))
    spoils = ((f"`{s.path}`", where, s.shows, s.finding) for s, where in sample.spoils)
    found = ((f"`{e.file.path}`", e.shows, e.finding) for e in sample.extras)
    return "".join(
        (
            INTRO,
            CASES_INTRO,
            _table(("CHILD", "rule", "shows", "sent", "becomes"), cases),
            SPOILS_INTRO,
            _table(("file", "where", "what", "finding"), spoils),
            EXTRAS_INTRO,
            _table(("file", "what", "finding"), found),
        )
    )


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = (header, ["---"] * len(header), *rows)
    return "\n" + "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


def _case(child: str, case: Case) -> tuple[str, ...]:
    sent = "<br>".join(
        f"{year}: "
        + "; ".join(
            f"{e.rne} {e.decom:%d/%m/%Y} to {_end(f'{e.dec:%d/%m/%Y}' if e.dec else '', e.rec)}" for e in episodes
        )
        for year, episodes in case.sent.items()
    )
    return child, case.rules, case.shows, sent, "<br>".join(_fixed(f) for f in case.fixed)


def _fixed(fixed: Fixed) -> str:
    end = _end(fixed.dec, f"{fixed.rec} {fixed.reason}".strip())
    return f"{fixed.decom} to {end}: {fixed.source}"


def _end(dec: str, why: str) -> str:
    return f"{dec} ({why})" if dec else "open"
