"""samples/README.md, written from what the generator plants, so that the two cannot disagree."""

from samples.generator import bury, postcodes
from samples.generator.annex_a.page import page as annex_a
from samples.generator.cans.page import page as cans
from samples.generator.cin.page import page as cin
from samples.generator.csww.page import page as csww
from samples.generator.pnw_census.page import page as pnw_census
from samples.generator.s251.page import page as s251
from samples.generator.school_census.page import page as school_census
from samples.generator.sen2.page import page as sen2
from samples.generator.ssda903.page import page as ssda903

INTRO = """# Sample returns

Returns of six authorities, as they might be deposited: all nine returns, of one to three periods each, and the
reference data on postcodes. **Every child in them is made up.** Postcodes begin with V, as no real one does; pupil
numbers are of an authority 000 that does not exist; names that a return asks for are numbers (`Sample-0012`). Remake
them with `python -m samples.generator`, which also writes this page; the same seed gives the same bytes.

Read them as at 30 June 2026. Each authority names its folders and files in its own way, and its children too:

| authority | folder | child ids |
|---|---|---|
| Thurrock | `Fons-04cd3-Thurrock-883` | five digits with leading zeros |
| Barnet | `Barnet-BAR` | seven digits |
| Camden | `Camden-CAM` | a letter and five digits |
| Bedford | `Bedford-822` | five digits |
| Bury | `Bury-351` | six digits, from 400107 |
| Bolton | `Bolton-350` | sends a placements census only, and an SSDA903 that it has signed nothing for |

The returns agree: a looked-after child of SSDA903 stands in lists 8 to 10 of Annex A under the same id, and a referral
of the CIN census in lists 1 to 7; Bury's children of SSDA903 stand in its placements census and its CANS assessments.
"""


def readme() -> str:
    """The whole page, for the shipped seed."""
    return "".join(
        (
            INTRO,
            ssda903(),
            bury.page(),
            annex_a(),
            cin(),
            school_census(),
            csww(),
            sen2(),
            s251(),
            pnw_census(),
            cans(),
            postcodes.page(),
        )
    )
