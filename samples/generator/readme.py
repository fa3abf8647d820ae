"""samples/README.md, written from what the generator plants, so that the two cannot disagree."""

from samples.generator.annex_a.page import page as annex_a
from samples.generator.cin.page import page as cin
from samples.generator.ssda903.page import page as ssda903

INTRO = """# Sample returns

Returns of four authorities, as they might be deposited: SSDA903 and the CIN census of the years 2024, 2025 and 2026,
and Annex A of January to March 2026. **Every child in them is made up.** Postcodes begin with V, as no real one does;
pupil numbers are of an authority 000 that does not exist; there are no names. Remake them with
`python -m samples.generator`, which also writes this page; the same seed gives the same bytes.

Read them as at 30 June 2026. Each authority names its folders and files in its own way, and its children too:

| authority | folder | child ids |
|---|---|---|
| Thurrock | `Fons-04cd3-Thurrock-883` | five digits with leading zeros |
| Barnet | `Barnet-BAR` | seven digits |
| Camden | `Camden-CAM` | a letter and five digits |
| Bedford | `Bedford-822` | five digits |

The returns agree: a looked-after child of SSDA903 stands in lists 8 to 10 of Annex A under the same id, and a referral
of the CIN census in lists 1 to 7.
"""


def readme() -> str:
    """The whole page, for the shipped seed."""
    return "".join((INTRO, ssda903(), annex_a(), cin()))
