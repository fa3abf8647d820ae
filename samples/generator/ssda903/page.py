"""The part of samples/README.md that is about SSDA903."""

from samples.generator.page import extras_table, spoils_table, table
from samples.generator.ssda903.contradictions import CASES, Case, Fixed, contradicting_lives
from samples.generator.ssda903.sample import SEED, clean_files, compose

INTRO = """
## SSDA903

Returns of the years 2024, 2025 and 2026, a CSV file per table. Rows are numbered as in Excel.

| authority | folder and file |
|---|---|
| Thurrock | `ssda903/2025/SSDA903_2025_episodes.csv` |
| Barnet | `ssda903/2025/BAR_episodes.csv`: the year only in the folder |
| Camden | `ssda903/2024-25/SSDA903 2024-25 Episodes.csv` |
| Bedford | `ssda903/903_episodes_2025.csv`: the year only in the name |

An episode is sent again each year until it ends, so most of the duplicates removed from `episodes` are no dirt at all.

The children's stories (`generator/ssda903/stories.py`): fostering, siblings, unaccompanied asylum seekers, adoption by
foster carers, by new parents, with consent, and one that broke down; children who went home and came back, who moved
again and again, in short breaks (V3 and V4), on remand, placed with parents, under special guardianship, mothers,
disabled children, supported living (H5 and P2 until 2024, K3 since), other placements (Z1 until 2025, Z11 to Z14 since)
and care leavers. About every fifth placement lies in the area of another authority, most of them 10 to 70 km away and
some of Camden's in Bury.

### Returns that contradict each other

All in Barnet's episodes. `sent` is the year of a return and what it said; `becomes` is what the episode rules must make
of it.
"""


def page() -> str:
    """For the shipped seed."""
    sample = compose(clean_files())
    children = [life.child.id for life in contradicting_lives(SEED)]
    cases = (_case(child, case) for child, case in zip(children, CASES, strict=True))
    return "".join(
        (
            INTRO,
            table(("CHILD", "rule", "shows", "sent", "becomes"), cases),
            spoils_table((s.path, where, s.shows, s.finding) for s, where in sample.spoils),
            extras_table(sample.extras),
        )
    )


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
