"""The parts of a request that follow it: the assessment, the plan that it led to, and the plan as it is carried out."""

from datetime import date, timedelta

from samples.generator.cin.node import Node, leaf
from samples.generator.sen2.paths import Path, Setting

DECIDED_AFTER = 40  # days; the law allows six weeks
ISSUED_AFTER, ISSUED_LATE_AFTER = 132, 190  # the law allows 20 weeks


def decided_on(path: Path) -> date:
    """When it was decided whether to assess; of those who moved in, when the other authority had."""
    return path.received - timedelta(days=400) if path.outcome == "H" else path.received + timedelta(days=DECIDED_AFTER)


def issued_on(path: Path) -> date:
    """When the plan was issued, or it was decided that there is none."""
    if path.issued == "H":
        return path.received
    return path.received + timedelta(days=ISSUED_LATE_AFTER if path.late else ISSUED_AFTER)


def assessment(path: Path, year: int) -> list[Node]:
    """As at the end of the year before."""
    first, last = date(year - 1, 1, 1), date(year - 1, 12, 31)
    day = issued_on(path)
    outcome = "A" if day > last else "H" if day < first else path.issued
    known = outcome in ("Y", "N", "W")
    refused = outcome == "N"
    return [
        Node(
            "Assessment",
            children=[
                *leaf("AssessmentOutcome", outcome),
                *leaf("AssessmentOutcomeDate", day if known and path.issued != "A" else None),
                *leaf("AssessmentMediation", path.mediation if refused else ""),
                *leaf("AssessmentTribunal", path.tribunal if refused else ""),
                *leaf("OtherMediation", 0 if refused else ""),
                *leaf("OtherTribunal", 0 if refused else ""),
                *leaf("Week20", int(path.late) if known else ""),
                *([_named_plan(path, last)] if path.settings and day <= last else []),
            ],
        )
    ]


def _named_plan(path: Path, last: date) -> Node:
    ceased = path.ceased if path.ceased and path.ceased <= last else None
    first = path.settings[0]
    return Node(
        "NamedPlan",
        children=[
            *leaf("StartDate", issued_on(path)),
            *leaf("PlanRes", first.residential),
            *leaf("PlanWBP", first.pathway),
            *leaf("PB", int(path.late)),
            *leaf("OA", 0),
            *leaf("DP", "E" if path.late else ""),
            *leaf("CeaseDate", ceased),
            *leaf("CeaseReason", path.cease_reason if ceased else ""),
            *(Node("PlanDetail", children=_place(setting, rank)) for rank, setting in enumerate(path.settings, 1)),
        ],
    )


def _place(setting: Setting, rank: int) -> list[Node]:
    """What a named and an actual placement have in common."""
    return [
        *leaf("URN", setting.urn),
        *leaf("UKPRN", setting.ukprn),
        *leaf("SENSetting", setting.other),
        *leaf("SENSettingOther", setting.why),
        *leaf("PlacementRank", rank),
        *leaf("SENunitIndicator", setting.unit or ("0" if setting.urn else "")),
        *leaf("ResourcedProvisionIndicator", "0" if setting.urn else ""),
    ]


def active_plan(path: Path, year: int) -> list[Node]:
    """The plan as it is carried out, if there is one at the end of the year before."""
    last, started = date(year - 1, 12, 31), issued_on(path)
    if started > last or (path.ceased and path.ceased <= last):
        return []
    reviewed = started + timedelta(days=350)
    review = reviewed if reviewed + timedelta(days=28) <= last else None
    placements = [
        Node("PlacementDetail", children=[*_place(setting, rank), *_stay(setting, started)])
        for rank, setting in enumerate(path.settings, 1)
    ]
    needs = [
        Node("SENneed", children=[*leaf("SENtype", need), *leaf("SENtypeRank", rank)])
        for rank, need in enumerate(path.needs, 1)
    ]
    return [
        Node(
            "ActivePlans",
            children=[
                *leaf("TransferLA", path.transferred_from),
                *leaf("ReviewMeeting", review),
                *leaf("ReviewOutcome", "M" if review else ""),
                *leaf("ReviewDraft", review and review + timedelta(days=14)),
                *leaf("LastReview", review and review + timedelta(days=28)),
                *placements,
                *needs,
            ],
        )
    ]


def _stay(setting: Setting, started: date) -> list[Node]:
    return [
        *leaf("EntryDate", started + timedelta(days=14)),
        *leaf("Res", setting.residential),
        *leaf("WBP", setting.pathway),
    ]
