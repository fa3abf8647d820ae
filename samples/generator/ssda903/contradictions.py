"""Children of Barnet whose returns of successive years contradict each other: one at least for each episode rule.

A return is not corrected once sent, so an episode left open in an old one may disagree with the next. `fixed` says, in
order of DECOM, what the repair must make of the child's episodes; one that it deletes is left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from samples.generator.authorities import BARNET
from samples.generator.people import Episode, Life, make_child

FIRST_NUMBER = 800  # clear of the other children, so that these sort last in every file
HOME = "VB7 4QT"
CARERS = (("VB3 1AE", "SC904417"), ("VB12 8HJ", "2999063"))


@dataclass(frozen=True)
class Fixed:
    """One repaired episode: DECOM, DEC, REC, REASON_PLACE_CHANGE (dates dd/mm/yyyy), and the rules that made it so."""

    decom: str
    dec: str
    rec: str
    reason: str
    source: str


@dataclass(frozen=True)
class Case:
    """`rules`: the rules it shows, joined as Episode_source joins them. `sent`: by return year, what was said."""

    rules: str
    shows: str
    sent: Mapping[int, tuple[Episode, ...]]
    fixed: tuple[Fixed, ...]


def spell(decom: str, rne: str = "S", place: str = "U6", carer: int = 0, ls: str = "C2") -> Episode:
    """An open episode; `decom` is an ISO date, `carer` picks postcode and URN."""
    return Episode(date.fromisoformat(decom), rne, ls, "N1", place, "PR4", HOME, *CARERS[carer])


def until(episode: Episode, dec: str, rec: str, reason: str = "") -> Episode:
    return replace(episode, dec=date.fromisoformat(dec), rec=rec, reason=reason)


CASES = (
    Case(
        "RULE_3",
        "The start was corrected from 10 to 12 January, nothing else: the first telling is a duplicate.",
        {2024: (spell("2024-01-10"),), 2025: (spell("2024-01-12"),), 2026: (spell("2024-01-12"),)},
        (Fixed("12/01/2024", "", "", "", "Original"),),
    ),
    Case(
        "RULE_3A",
        "The next return has another placement, from an earlier day: the first telling was replaced.",
        {
            2024: (spell("2024-02-01"),),
            2025: (spell("2024-01-15", place="K2", carer=1),),
            2026: (until(spell("2024-01-15", place="K2", carer=1), "2025-06-10", "E4A"),),
        },
        (Fixed("15/01/2024", "10/06/2025", "E4A", "", "Original"),),
    ),
    Case(
        "RULE_2",
        "Open in 2024, then never mentioned again.",
        {2024: (spell("2023-09-05"),)},
        (Fixed("05/09/2023", "31/03/2024", "E99", "", "RULE_2"),),
    ),
    Case(
        "RULE_1A",
        "Open in 2024, not in 2025, and started to be looked after anew in 2026.",
        {2024: (spell("2023-06-20"),), 2026: (spell("2025-09-03", carer=1),)},
        (Fixed("20/06/2023", "31/03/2024", "E99", "", "RULE_1A"), Fixed("03/09/2025", "", "", "", "Original")),
    ),
    Case(
        "RULE_1A",
        "As before, but the new start is told a year late and lies before 31 March of the old return.",
        {2025: (spell("2024-05-10"),), 2026: (spell("2025-02-17", place="U4", carer=1),)},
        (Fixed("10/05/2024", "16/02/2025", "E99", "", "RULE_1A"), Fixed("17/02/2025", "", "", "", "Original")),
    ),
    Case(
        "RULE_1",
        "The legal status changed in the next year; the end of the old episode was never sent.",
        {
            2024: (spell("2023-10-11", ls="C1"),),
            2025: (spell("2024-05-02", rne="L"),),
            2026: (spell("2024-05-02", rne="L"),),
        },
        (Fixed("11/10/2023", "02/05/2024", "X1", "", "RULE_1"), Fixed("02/05/2024", "", "", "", "Original")),
    ),
    Case(
        "RULE_1",
        "The placement changed in the next year, so the made-up end gets the reason LIIAF as well.",
        {
            2024: (spell("2023-10-11"),),
            2025: (spell("2024-07-08", rne="P", place="U4", carer=1),),
            2026: (spell("2024-07-08", rne="P", place="U4", carer=1),),
        },
        (Fixed("11/10/2023", "08/07/2024", "X1", "LIIAF", "RULE_1"), Fixed("08/07/2024", "", "", "", "Original")),
    ),
    Case(
        "RULE_4",
        "Ended on 20 March by one return; the next says that its successor began on the 12th.",
        {
            2024: (until(spell("2023-12-04"), "2024-03-20", "X1", "CARPL"),),
            2025: (spell("2024-03-12", rne="P", place="U4", carer=1),),
            2026: (spell("2024-03-12", rne="P", place="U4", carer=1),),
        },
        (Fixed("04/12/2023", "12/03/2024", "X1", "CARPL", "RULE_4"), Fixed("12/03/2024", "", "", "", "Original")),
    ),
    Case(
        "RULE_5",
        "Ended on 10 March with X1 (a new episode the same day); the next return begins it on the 18th.",
        {
            2024: (until(spell("2023-12-04"), "2024-03-10", "X1", "CARPL"),),
            2025: (spell("2024-03-18", rne="P", place="U4", carer=1),),
            2026: (spell("2024-03-18", rne="P", place="U4", carer=1),),
        },
        (Fixed("04/12/2023", "18/03/2024", "X1", "CARPL", "RULE_5"), Fixed("18/03/2024", "", "", "", "Original")),
    ),
    Case(
        "RULE_3, then RULE_5",
        "The successor's start moved from 10 to 18 March: the first telling goes"
        " (RULE_3), and the episode before it is stretched to meet the second.",
        {
            2024: (
                until(spell("2023-12-04"), "2024-03-10", "X1", "CARPL"),
                spell("2024-03-10", rne="P", place="U4", carer=1),
            ),
            2025: (spell("2024-03-18", rne="P", place="U4", carer=1),),
            2026: (spell("2024-03-18", rne="P", place="U4", carer=1),),
        },
        (Fixed("04/12/2023", "18/03/2024", "X1", "CARPL", "RULE_5"), Fixed("18/03/2024", "", "", "", "Original")),
    ),
    Case(
        "RULE_1 | RULE_5",
        "Three returns, three stories: closed at the start of a successor that is itself"
        " replaced, and then stretched to the replacement.",
        {
            2024: (spell("2023-11-01"),),
            2025: (spell("2024-05-10", rne="P", place="K2", carer=1),),
            2026: (spell("2024-05-14", rne="P", place="K2", carer=1),),
        },
        (
            Fixed("01/11/2023", "14/05/2024", "X1", "LIIAF", "RULE_1 | RULE_5"),
            Fixed("14/05/2024", "", "", "", "Original"),
        ),
    ),
    Case(
        "none",
        "Went home (E4A) and came back eight days later: a gap that no rule may close.",
        {
            2024: (until(spell("2023-12-04"), "2024-03-10", "E4A"),),
            2025: (spell("2024-03-18", carer=1),),
            2026: (spell("2024-03-18", carer=1),),
        },
        (Fixed("04/12/2023", "10/03/2024", "E4A", "", "Original"), Fixed("18/03/2024", "", "", "", "Original")),
    ),
)


def contradicting_lives(seed: int) -> list[Life]:
    """One life per case, in the order of CASES."""
    return [_life(number, case, Random(f"{seed}|case|{number}")) for number, case in enumerate(CASES)]


def _life(number: int, case: Case, rng: Random) -> Life:
    started = min(e.decom for sent in case.sent.values() for e in sent)
    child = make_child(BARNET, FIRST_NUMBER + number, started, rng.uniform(5, 12), rng, "contradiction")
    return Life(child, "contradiction", sent=case.sent)
