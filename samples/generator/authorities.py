"""The authorities of the sample, and how each of them names its folders, files and children."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Authority:
    """`path` is where a table's file goes below the dataset folder: {year} 2025, {span} 2024-25, {table}, {Table}.

    `first_id`, `id_step` and `id_format` make the child ids. `counts` says how often a story is lived here, where that
    is not the usual number. `elsewhere`: the areas, as postcodes.py has them, of placements outside.
    `sex_digits_in_uasc`: still sends 1 and 2 in the uasc table after 2024.
    """

    folder: str
    code: str
    postcode_area: str
    path: str
    first_id: int
    id_step: int = 1
    id_format: str = "{}"
    encoding: str = "utf-8"
    line_end: str = "\n"
    sex_digits_in_uasc: bool = False
    counts: dict[str, int] = field(default_factory=dict)
    elsewhere: tuple[str, ...] = ()

    def child_id(self, number: int) -> str:
        return self.id_format.format(self.first_id + number * self.id_step)

    def file(self, year: int, table: str) -> str:
        """Path below the incoming folder."""
        span = f"{year - 1}-{year % 100:02d}"
        name = self.path.format(year=year, span=span, table=table, Table=table.replace("_", " ").title())
        return f"{self.folder}/ssda903/{name}"


THURROCK = Authority(
    "Fons-04cd3-Thurrock-883",
    "883",
    "VT",
    "{year}/SSDA903_{year}_{table}.csv",
    first_id=123,
    id_step=7,
    id_format="{:05d}",
    line_end="\r\n",
    elsewhere=("VX", "VC", "VB"),
)
BARNET = Authority(
    "Barnet-BAR",
    "BAR",
    "VB",
    "{year}/BAR_{table}.csv",
    first_id=3000101,
    id_step=11,
    counts={"fostered": 3, "returned": 1, "unsettled": 1, "care leaver": 2, "siblings": 2},
    elsewhere=("VX", "VC", "VT"),
)
CAMDEN = Authority(
    "Camden-CAM",
    "CAM",
    "VC",
    "{span}/SSDA903 {span} {Table}.csv",
    first_id=10214,
    id_step=5,
    id_format="C{}",
    encoding="utf-8-sig",
    sex_digits_in_uasc=True,
    counts={"asylum seeker": 5, "fostered": 4},
    elsewhere=("VX", "VT", "VY"),
)
BEDFORD = Authority(
    "Bedford-822",
    "822",
    "VD",
    "903_{table}_{year}.csv",
    first_id=70123,
    id_step=3,
    line_end="\r\n",
    counts={"fostered": 2, "sent home": 1, "care leaver": 2, "unsettled": 1, "supported": 1},
    elsewhere=("VB", "VC"),
)

AUTHORITIES = (THURROCK, BARNET, CAMDEN, BEDFORD)
