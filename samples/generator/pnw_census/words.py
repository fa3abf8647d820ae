"""Columns and words of the placements census, as they were until November 2025 and as they are since December."""

from datetime import date

Row = dict[str, object]
UNTIL_NOVEMBER = (
    "Looked after child?",
    "Placing Authority",
    "Identifier",
    "Age",
    "Gender",
    "Ethnic Group",
    "How the placement was sourced",
    "Placement start date",
    "Organisation",
    "Provider ID",
    "Establishment",
    "Registration type",
    "Establishment registration URN",
    "Host Authority",
    "Primary Placing at Distance Reason",
    "Type of provision",
    "UASC",
    "Total weekly cost",
    "Contribution from Social Care",
    "Contribution from Education",
    "Contribution from Health",
    "SEND",
    "Primary SEND category",
    "Primary SEND need",
)
SINCE_DECEMBER = (
    "Looked after child?",
    "Placing Authority",
    "Identifier",
    "Age",
    "Gender",
    "Ethnic Group",
    "UASC",
    "How the placement was sourced",
    "Type of provision",
    "Primary registration type",
    "Placement start date",
    "Organisation",
    "Provider Company number",
    "Provider Ofsted (or equivalent) URN",
    "Establishment",
    "Establishment URN",
    "Placing at Distance Reason",
    "Total weekly cost",
    "Contribution from Social Care",
    "Contribution from Education",
    "Contribution from Health",
    "Does this placement cost include additional packages?",
    "Deprivation of Liberty Safeguards in place?",
    "Does this CYP require a solo placement?",
)
CHANGED_ON = date(2025, 12, 1)
SNAPSHOTS = (date(2025, 6, 30), date(2025, 12, 31), date(2026, 3, 31))
# The headings of a system that words them its own way; each is still taken for its column.
HEADINGS: dict[date, dict[str, str]] = {
    SNAPSHOTS[0]: {
        "Looked after child?": "LOOKED AFTER (Y/N)",
        "Identifier": "Unique Identifier",
        "Placement start date": "placement start date",
        "Total weekly cost": "Total Weekly Cost (£)",
    },
    SNAPSHOTS[1]: {
        "Identifier": "Child Identifier",
        "Age": "Age of child",
        "Gender": "Gender of child",
        "Ethnic Group": "Child's ethnic group",
        "UASC": "UASC status",
        "Contribution from Health": "Health contribution",
    },
    SNAPSHOTS[2]: {
        "How the placement was sourced": "How placement was sourced",
        "Establishment": "ESTABLISHMENT",
        "Establishment URN": "establishment registration urn",
        "Deprivation of Liberty Safeguards in place?": "Are Deprivation of Liberty Safeguards in place",
    },
}
GENDER = {"M": "Male (including trans male)", "F": "Female (including trans female)"}
ETHNIC = {
    "WBRI": "English, Welsh, Scottish, Northern Irish or British (White)",
    "WIRI": "Irish (White)",
    "MWBC": "White and Black Caribbean (Mixed or multiple ethnic groups)",
    "MWAS": "White and Asian (Mixed or multiple ethnic groups)",
    "APKN": "Pakistani (Asian or Asian British)",
    "ABAN": "Bangladeshi (Asian or Asian British)",
    "BCRB": "Caribbean (Black, Black British, Caribbean or African)",
    "BAFR": "African (Black, Black British, Caribbean or African)",
    "OOTH": "Any other ethnic group (Other ethnic group)",
}
CATEGORY_2 = "Supported Accommodation - Category 2: Shared or group living for LAC and care leavers"
# By the first letters of SSDA903's PLACE: type of provision and how it was sourced, until November and since December.
PROVISION = {
    "U": ("Fostering - Independent Foster Care (IFA)", "Fostering - Mainstream"),
    "K1": ("Residential - Secure Welfare", "Secure Welfare"),
    "K2": ("Residential - External (Commissioned)", "Residential - Mainstream"),
    "K3": (CATEGORY_2, CATEGORY_2),
    "S1": ("Residential - Residential School", "Residential - 38 week Residential School/College"),
}
SOURCED = {
    "U": ("NW Contract - Fostering FPS or previous",) * 2,
    "K1": ("Direct Award / Spot Purchase", "Secure Welfare Hub"),
    "K2": ("NW Contract - Residential FPS or previous",) * 2,
    "K3": (
        "NW Contract - SaILS DPS or previous",
        "NW Contract - Supported Accommodation DPS or previous",
    ),
    "S1": ("NW Contract - SEND FPS",) * 2,
}
COSTS = {"U": 912.5, "K1": 7650, "K2": 5120.75, "K3": 1480, "S1": 3895}


def columns(day: date) -> tuple[str, ...]:
    """The columns of the census of that day."""
    return SINCE_DECEMBER if day >= CHANGED_ON else UNTIL_NOVEMBER


def headings(day: date) -> tuple[str, ...]:
    """What stands over them in Bury's workbook."""
    return tuple(HEADINGS[day].get(column, column) for column in columns(day))
