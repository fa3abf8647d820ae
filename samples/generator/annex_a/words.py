"""What Annex A calls things. Keys are the codes of the other returns; values the words of the Annex A template, and,
where a case system has words of its own, those. `yes` stands for every question that takes Yes or No."""

from collections.abc import Callable, Mapping

Say = Callable[[str, str], str]  # kind of thing, code: what this authority writes

TEMPLATE: dict[str, dict[str, str]] = {
    "gender": {"M": "a) Male", "F": "b) Female", "U": "c) Not stated/recorded"},
    "ethnicity": {
        **dict.fromkeys(("WBRI", "WOTH", "WIRI", "WIRT", "WROM"), "a) White"),
        **dict.fromkeys(("MWBC", "MWBA", "MWAS", "MOTH"), "b) Mixed"),
        **dict.fromkeys(("AIND", "APKN", "ABAN", "AOTH"), "c) Asian or Asian British"),
        **dict.fromkeys(("BCRB", "BAFR", "BOTH"), "d) Black or black British"),
        **dict.fromkeys(("CHNE", "OOTH"), "e) Other ethnic group"),
        **dict.fromkeys(("REFU", "NOBT"), "f) Not stated"),
    },
    "yes": {"Y": "Yes", "N": "No"},
    "source": {
        **dict.fromkeys(("1A", "1B", "1C", "1D"), "a) Individual"),
        "2A": "b) Schools",
        "2B": "c) Education Services",
        **dict.fromkeys(("3A", "3B", "3C", "3E"), "d) Health Services"),
        "4": "e) Housing",
        **dict.fromkeys(("5A", "5D"), "f) LA Services"),
        "6": "g) Police",
        "7": "h) Other legal agency",
        "8": "i) Other",
    },
    "need": {
        "N1": "a) Abuse or neglect",
        "N2": "b) Child's disability",
        "N3": "c) Parents illness or disability",
        "N4": "d) Family in acute stress",
        "N5": "e) Family dysfunction",
        "N6": "f) Socially unacceptable behaviour",
        "N7": "g) Low income",
        "N8": "h) Absent parenting",
    },
    "closure": {
        "RC2": "b) Died",
        "RC7": "g) 'Other' incl. Child no longer in need",
        "RC8": "h) Child not in need after assessment",
        "RC9": "h) Child not in need after assessment",
    },
    "status": {
        "CLA": "a) Looked after child",
        "CPP": "b) Child Protection plan",
        "CIN": "c) Child in need plan",
        "Assessment": "d) Open assessment",
        "Closed": "e) Closed episode",
    },
    "abuse": {"NEG": "a) Neglect", "PHY": "b) Physical Abuse", "SAB": "c) Sexual Abuse", "EMO": "d) Emotional Abuse"},
    "legal": {
        "C1": "a) Interim care orders",
        "C2": "b) Full care orders",
        "E1": "d) Placement order granted",
        "V2": "e) Accommodated under S20",
        "J1": "J1: Remanded to LA or youth detention",
    },
    "placement": {
        **dict.fromkeys(("U1", "U2", "U3", "U4", "U5", "U6"), "a) Foster Placement"),
        **dict.fromkeys(("A3", "A4", "A5", "A6"), "b) Placed for adoption"),
        "P1": "c) Placed with parents",
        **dict.fromkeys(("P2", "H5", "K3"), "d) Independent living"),
        "K1": "g) Secure Children’s Homes",
        "K2": "h) Children’s Homes",
        "R1": "i) Residential Care Home",
        "R3": "k) Family Centre or Mother and Baby Unit",
        "R5": "l) Young Offender Institution",
        "S1": "m) Residential school",
        "T1": "o) Temporary placement",
        **dict.fromkeys(("Z11", "Z12", "Z13", "Z14"), "n) Other placements"),
    },
    "provider": {
        "PR0": "c) Other",
        "PR1": "a) Own LA",
        "PR2": "c) Other",
        "PR3": "c) Other",
        "PR4": "b) Private",
        "PR5": "c) Other",
        "": "c) Other",
    },
    "location": {"In": "a) In", "Out": "b) Out"},
    "ceased": {
        **dict.fromkeys(("E11", "E12"), "a) Adopted"),
        "E4A": "d) Returned home to live with parents or relatives",
        "E4B": "e) Left care to live with parents, relatives or other person with no parental responsibility",
        "E45": "g) Special Guardianship Orders",
        **dict.fromkeys(("E5", "E6"), "h) Moved into independent living"),
        "E14": "k) Accommodation on remand ended",
        **dict.fromkeys(("E8", "E17"), "n) Care ceased for any other reason"),
    },
    "permanence": {
        "Family": "a) Return to family",
        "Adoption": "b) Adoption",
        "SGO": "c) SGO/CAO",
        "Independence": "d) Supported living in the community",
        "Fostering": "f) Long-term fostering",
    },
    "eligibility": {"Relevant": "a) Relevant", "Former": "b) Former relevant", "Eligible": "d) Eligible"},
    "touch": {"YES": "a) In touch", "NO": "b) Not in touch"},
    "accommodation": {
        "B1": "a) With parents or relatives",
        "D1": "c) Semi-independent transitional accommodation",
        "K1": "g) Ordinary lodgings",
        "U1": "k) Independent living",
        "Z1": "o) With Former Foster Carer",
    },
    "suitability": {"1": "a) Suitable", "2": "b) Not suitable"},
    "activity": {
        "F1": "F1: Full time in higher education",
        "F2": "F2: Full time in education other than higher",
        "F4": "F4: Young person engaged full time in an apprenticeship",
        "G5": "G5: Not in education, employment or training - other",
        "G6": "G6: Not in education, employment or training - pregnancy or parenting",
    },
    "not placed": {"Changed": "a) Child’s needs changed", "Other": "d) Any other reason"},
    "adopter left": {"Withdrew": "a) Withdrew", "Hold": "b) Process on hold"},
}

# One case system exports codes, and Y and N; another the codes with their labels.
CODES: dict[str, dict[str, str]] = {
    "gender": {code: code for code in "MF"},
    "yes": {"Y": "Y", "N": "N"},
    **{kind: {code: code for code in TEMPLATE[kind]} for kind in ("ethnicity", "need", "closure", "abuse")},
    "legal": {code: code for code in ("C1", "C2", "E1", "V2")},
    "ceased": {code: code for code in ("E11", "E12", "E4A", "E45", "E5", "E6")},
    "accommodation": {code: code for code in TEMPLATE["accommodation"]},
    "placement": {
        code: code for code in ("U1", "U3", "U4", "U5", "U6", "A3", "A5", "A6", "P1", "K1", "K2", "R3", "S1")
    },
    "provider": {code: code for code in ("PR1", "PR4", "PR5")},
    "status": {code: code for code in ("CLA", "CPP", "CIN")},
}
LABELS: dict[str, dict[str, str]] = {
    "gender": {"M": "Male", "F": "Female"},
    "ethnicity": {
        "WBRI": "WBRI - White British",
        "WOTH": "WOTH - Any other White background",
        "WIRI": "WIRI - White Irish",
        "WIRT": "WIRT - Traveller of Irish heritage",
        "MWBC": "MWBC - Mixed white and black caribbean",
        "MWAS": "MWAS - Mixed - white and asian",
        "AIND": "AIND - Asian or Asian British - Indian",
        "APKN": "APKN - Asian or Asian British - Pakistani",
        "ABAN": "ABAN - Asian or Asian British - Bangladeshi",
        "BCRB": "BCRB - Black Caribbean",
        "BAFR": "BAFR - African",
        "CHNE": "CHNE - Chinese",
        "OOTH": "OOTH - Any other ethnic group",
        "REFU": "REFU - Refused",
    },
    "source": {
        "1A": "1A: Individual - family member/relative/carer",
        "1C": "1C: Individual - self",
        "2A": "2A - Schools",
        "2B": "2B - Education services",
        "3B": "3B - Health services - health visitor",
    },
    "need": {"N1": "N1 - Abuse or neglect", "N2": "N2 - Child's disability"},
    "legal": {
        "C1": "C1 - Interim care order",
        "C2": "C2 - Full care order",
        "E1": "E1 - Placement order granted",
        "V2": "V2 - Accommodated under S20",
    },
    "closure": {"RC7": "RC7 - 'Other' incl. Child no longer in need"},
    "abuse": {"NEG": "Neglect", "PHY": "Physical abuse", "EMO": "Emotional abuse", "SAB": "Sexual abuse"},
    "placement": {"U6": "U6 - Foster placement", "P1": "P1 - Placed with parents", "K1": "K1 - Secure unit"},
    "location": {"In": "Inside LA boundary", "Out": "Outside LA boundary"},
    "ceased": {"E11": "E11 - Adopted - application unopposed", "E12": "E12 - Adopted, consent dispensed with"},
    "status": {"CIN": "CIN Plan", "Assessment": "Open assessment", "Closed": "Closed case"},
    "permanence": {"SGO": "SGO/CAO", "Adoption": "Adoption"},
}


def saying(own: Mapping[str, Mapping[str, str]]) -> Say:
    """The words of an authority: its own where it has them, else the template's."""
    return lambda kind, code: own.get(kind, {}).get(code) or TEMPLATE[kind][code]
