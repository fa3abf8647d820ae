"""The tables and columns of the School census, and the terms that have them.

Windows say when: `aut` is every autumn, `aut-22` every one until 2022, `aut23-,spr24-` those from autumn 2023 and
spring 2024 on; a term that is not named has it never. A column without windows is there as long as its table.
"""

import re
from functools import cache

from samples.generator.school_census.terms import Term

_WINDOW = re.compile("(aut|spr|sum)(?:([0-9]{2})?-([0-9]{2})?)?")
# The windows of each table, and its columns after the four that every table begins with.
TABLES = {
    "addresses": (
        "spr,sum",
        "pupilonrolltableid postcode saon paon street locality town administrativearea posttown addressline1 "
        "addressline2 addressline3 addressline4 addressline5 uniquepropertyreferencenumber:spr17-,sum17-",
    ),
    "addressesoffroll": (
        "aut",
        "pupilnolongeronrolltableid postcode uniquepropertyreferencenumber:aut16-",
    ),
    "addressesonroll": (
        "aut",
        "pupilonrolltableid postcode saon paon street locality town administrativearea posttown addressline1 "
        "addressline2 addressline3 addressline4 addressline5 uniquepropertyreferencenumber:aut16-",
    ),
    "annualsessiondetailsoffroll": (
        "aut-16",
        "pupilnolongeronrolltableid absencesessions attendancereason",
    ),
    "annualsessiondetailsonroll": (
        "aut-16",
        "pupilonrolltableid absencesessions attendancereason",
    ),
    "approvisiondetailoffroll": (
        "aut21-,spr22-,sum22-",
        "pupilnolongeronrolltableid prevurn apreason senprovisionentry",
    ),
    "approvisiondetailonroll": (
        "aut21-,spr22-,sum22-",
        "pupilonrolltableid prevurn apreason senprovisionentry",
    ),
    "childcare": (
        "spr",
        "schooltableid openingtime closingtime noofchildcareplaces childcarewksopen onsite childcaresignposting "
        "typeofchildcare childcareprovider otherschools childcareplacesavailability:spr25- childcarebefore8am:spr25- "
        "childcarecovers8amto6pm:spr25- childcareuntil6pm:spr25- holidaychildcareproviderhours:spr25-",
    ),
    "classes": (
        "spr",
        "schooltableid exceptiona ppa:spr-19 exceptionb exceptionc exceptiond exceptione exceptionf classname "
        "teachers nonteachers homepupils guestpupils exceptiong exceptionh classactivity yeargroup category keystage "
        "ppateachers:spr20-",
    ),
    "fsmperiod": (
        "spr,sum",
        "pupilonrolltableid fsmstartdate fsmenddate ukcountry",
    ),
    "fsmperiodsonroll": (
        "aut",
        "pupilonrolltableid fsmstartdate fsmenddate ukcountry",
    ),
    "fundingbasisitems": (
        "spr18-,sum24-",
        "pupilonrolltableid fundingbasis",
    ),
    "learnerfamoffroll": (
        "aut21-,spr22-,sum22-",
        "pupilnolongeronrolltableid learnerfamhours:spr22-24,sum22-24 learnerfamtype learnerfamcode",
    ),
    "learnerfamonroll": (
        "aut21-,spr22-,sum22-",
        "pupilonrolltableid learnerfamhours:spr22-24,sum22-24 learnerfamtype learnerfamcode",
    ),
    "learnersupportoffroll": (
        "spr,sum",
        "pupilnolongeronrolltableid supportcode",
    ),
    "learnersupportonroll": (
        "spr,sum",
        "pupilonrolltableid supportcode",
    ),
    "learningaimsoffroll": (
        "aut",
        "learningstartdate pupilnolongeronrolltableid:aut-20 learningplannedenddate qan:aut-15 learningactualenddate "
        "coreaim partnerukprn disccode:aut-15 learningaimstatus learningaimwithdrawalreason scc:aut16- qn:aut16- "
        "programmeaimsoffrolltableid:aut21- traineeship:aut16-24 progtype:aut21-",
    ),
    "learningaimsonroll": (
        "aut",
        "coreaim pupilonrolltableid:aut-20 partnerukprn qan:aut-15 learningstartdate learningplannedenddate "
        "learningactualenddate learningaimwithdrawalreason learningaimstatus disccode:aut-15 scc:aut16- qn:aut16- "
        "progtype:aut20- traineeship:aut16-24 programmeaimsonrolltableid:aut21-",
    ),
    "levels": (
        "aut-17,spr-18,sum-18",
        "schoolcensustableid cbdslevel",
    ),
    "nationalitiesoffroll": (
        "aut16-17,spr17-18,sum17-18",
        "pupilnolongeronrolltableid nationality",
    ),
    "nationalitiesonroll": (
        "aut16-17,spr17-18,sum17-18",
        "pupilonrolltableid nationality",
    ),
    "programmeaimsoffroll": (
        "aut21-",
        "pupilnolongeronrolltableid qn programmestartdate programmeplannedenddate programmeactualenddate "
        "programmeaimstatus traineeship:aut21-24 programmeaimwithdrawalreason progtype",
    ),
    "programmeaimsonroll": (
        "aut20-",
        "pupilonrolltableid qn learningstartdate:aut20-20 progtype traineeship:aut20-24 "
        "learningplannedenddate:aut20-20 programmestartdate:aut21- learningactualenddate:aut20-20 "
        "programmeplannedenddate:aut21- learningaimstatus:aut20-20 programmeactualenddate:aut21- "
        "learningaimwithdrawalreason:aut20-20 programmeaimstatus:aut21- programmeaimwithdrawalreason:aut21-",
    ),
    "provisions": (
        "spr",
        "schooltableid specialschooltype",
    ),
    "pupilnolongeronroll": (
        "aut,spr,sum",
        "schoolcensustableid upn formerupn surname forename middlenames uniquelearnernumber formersurname dob "
        "entrydate leavingdate parttime termlysessionspossible moveonrollflag "
        "termlysessionsauthorised:aut-24,spr-24,sum-24 ethnicity:spr missingaddress:aut "
        "termlysessionsunauthorised:aut-24,spr-24,sum-24 annualsessionspossible:aut-16 "
        "summerhalfterm2sessionspossible:aut annualsessionsauthorised:aut-16 qualhrs:aut "
        "annualsessionsunauthorised:aut-16 nonqualhrs:aut summerhalfterm2sessionsauthorised:aut-24 boarder language "
        "summerhalfterm2sessionsunauthorised:aut-24 termlysessionseducational:spr21-24,sum21-24 ncyearleaving:aut "
        "termlysessionscoronavirus:spr21-22,sum21-22 termlysessionsexceptional:spr21-24,sum21-24 "
        "mathsgcsehighestpriorattainment:aut englishgcsehighestpriorattainment:aut gender:aut-22,spr-23,sum-23 "
        "mathsgcsefundingexemption:aut englishgcsefundingexemption:aut "
        "englishgcsehighestpriorattainmentpreviousyear:aut19- mathsgcsehighestpriorattainmentpreviousyear:aut19- "
        "mathsgcsepriorattainmentyeargroup:aut-20 nonqualhrspreviousyear:aut19- qualhrspreviousyear:aut19- "
        "englishgcsepriorattainmentyeargroup:aut-20 tlevelnonqualhrs:aut20- tlevelqualhrs:aut20- "
        "englishgcsepriorattainmentyear11:aut21- countryofbirth:aut16-17,spr17-18,sum17-18 "
        "mathsgcsepriorattainmentyear11:aut21- sex:aut23-,spr24-,sum24-",
    ),
    "pupilonroll": (
        "aut,spr,sum",
        "schoolcensustableid upn formerupn surname forename middlenames preferredsurname uniquelearnernumber "
        "formersurname dob hoursatsetting schoollunchtaken parttime entrydate topupfunding termlysessionspossible "
        "qualhrs:aut termlysessionsauthorised:aut-24,spr-24,sum-24 nonqualhrs:aut "
        "termlysessionsunauthorised:aut-24,spr-24,sum-24 ftemp:aut moveoffrollflag annualsessionsauthorised:aut-16 "
        "missingaddress annualsessionsunauthorised:aut-16 duplicatenotfunded:aut,spr unitcontacttime:spr "
        "ethnicity:spr summerhalfterm2sessionspossible:aut annualsessionspossible:aut-16 yssa fundedhours language "
        "classtype summerhalfterm2sessionsauthorised:aut-24 enrolstatus summerhalfterm2sessionsunauthorised:aut-24 "
        "boarder gender:aut-22,spr-23,sum-23 senprovision ncyearactual mathsgcsehighestpriorattainment:aut "
        "englishgcsehighestpriorattainment:aut mathsgcsefundingexemption:aut englishgcsefundingexemption:aut "
        "expandedhours:sum24- eyppe:spr-18 plaa:aut16-,spr17-,sum17- dafindicator:aut17-,spr18-,sum18- "
        "adoptedfromcare:aut-15,spr-16,sum-16 extendedhours:aut17-,spr18-,sum18- "
        "mathsgcsepriorattainmentyeargroup:aut-20 youngcarer:spr23- resourcedprovisionindicator:aut17-,spr,sum18- "
        "englishgcsepriorattainmentyeargroup:aut-20 senunitindicator:aut17-,spr,sum18- "
        "servicechild:aut18-,spr,sum19- termlysessionseducational:spr21-24,sum21-24 "
        "englishgcsehighestpriorattainmentpreviousyear:aut19- termlysessionscoronavirus:spr21-22,sum21-22 "
        "termlysessionsexceptional:spr21-24,sum21-24 mathsgcsehighestpriorattainmentpreviousyear:aut19- "
        "countryofbirth:aut16-17,spr17-18,sum17-18 nonqualhrspreviousyear:aut19- qualhrspreviousyear:aut19- "
        "thirtyhourcode:aut17-23,spr18-24,sum18-24 tlevelnonqualhrs:aut20- tlevelqualhrs:aut20- "
        "englishgcsepriorattainmentyear11:aut21- proficiencyinenglish:aut16-16,spr17-18 "
        "mathsgcsepriorattainmentyear11:aut21- sex:aut23-,spr24-,sum24- eligibilitycode:aut24-,spr25-,sum25- "
        "eyppr:aut24-,spr19-,sum24- eyppbf:aut24-,spr,sum24-",
    ),
    "school": (
        "aut,spr,sum",
        "schoolcensustableid schoolname email phoneno intake maxdaypupils:spr maxboarders:spr phase minmaleage:spr "
        "type highestncyeargroup maxmaleage:spr governance minfemaleage:spr lowestncyeargroup maxfemaleage:spr "
        "infantslodged:spr postcode:spr-16 infantswithdrawn:spr saon:spr-16 infantsheard:spr paon:spr-16 "
        "infantsupheld:spr street:spr-16 infantsrejected:spr locality:spr-16 parttimenotin:spr town:spr-16 "
        "administrativearea:spr-16 privatestudy:spr posttown:spr-16 pupilsatotherschool:spr addressline1:spr-16 "
        "workexperience:spr addressline2:spr-16 fecollege:spr addressline3:spr-16 freemealstaken:spr "
        "addressline4:spr-16 childmothers:spr addressline5:spr-16 teenmotherplaces:spr childcareplaces:spr "
        "lodged:spr-16 withdrawn:spr-16 heard:spr-16 upheld:spr-16 rejected:spr-16 accommodation:spr "
        "secondaryheard:spr17- secondarylodged:spr17- secondaryrejected:spr17- secondaryupheld:spr17- "
        "secondarywithdrawn:spr17-",
    ),
    "schoolarrangedapdetailoffroll": (
        "aut22-,spr22-,sum22-",
        "pupilnolongeronrolltableid urn ukprn entrydate leavingdate apsessionsperweek apsettingtype placementreason "
        "senprovisionentry senprovisionleaving apattendancepattern applacementpostcode:aut23-,spr23-,sum23- "
        "companynumber:aut23-,spr23-,sum23-",
    ),
    "schoolarrangedapdetailonroll": (
        "aut22-,spr22-,sum22-",
        "pupilonrolltableid urn ukprn entrydate leavingdate apsessionsperweek apsettingtype placementreason "
        "senprovisionentry senprovisionleaving apattendancepattern applacementpostcode:aut23-,spr23-,sum23- "
        "companynumber:aut23-,spr23-,sum23-",
    ),
    "schoolcensus": (
        "aut,spr,sum",
        "name collection term year referencedate serialno sourcelevel estab softwarecode datetime release xversion "
        "lea urn:aut17-,spr18-,sum18-",
    ),
    "senneeds": (
        "spr",
        "pupilonrolltableid sentyperank sentype",
    ),
    "summerhalfterm2sessiondetailsoffroll": (
        "aut",
        "pupilnolongeronrolltableid absencesessions:aut-19 attendancereason sessions:aut20-",
    ),
    "summerhalfterm2sessiondetailsonroll": (
        "aut",
        "pupilonrolltableid absencesessions:aut-19 attendancereason sessions:aut20-",
    ),
    "termlyexclusionsoffroll": (
        "aut,spr,sum",
        "pupilnolongeronrolltableid startdate sessions category incare:aut-15,spr-16,sum-16 "
        "reason:aut-20,spr-20,sum-20 senprovision reason1:aut21-,spr21-,sum21- reason2:aut21-,spr21-,sum21- "
        "reinstatementdate:spr20-20,sum20-20 reason3:aut21-,spr21-,sum21- reviewdate:spr20-20,sum20-20 "
        "reviewresult:spr20-20,sum20-20 senexpert:spr20-20,sum20-20",
    ),
    "termlyexclusionsonroll": (
        "aut,spr,sum",
        "pupilonrolltableid startdate sessions category incare:aut-15,spr-16,sum-16 reason:aut-20,spr-20,sum-20 "
        "senprovision reason1:aut21-,spr21-,sum21- reason2:aut21-,spr21-,sum21- reinstatementdate:spr20-20,sum20-20 "
        "reason3:aut21-,spr21-,sum21- reviewdate:spr20-20,sum20-20 reviewresult:spr20-20,sum20-20 "
        "senexpert:spr20-20,sum20-20",
    ),
    "termlysessiondetailsoffroll": (
        "aut,spr,sum",
        "pupilnolongeronrolltableid absencesessions:aut-19,spr-20,sum-20 attendancereason "
        "sessions:aut20-,spr21-,sum21-",
    ),
    "termlysessiondetailsonroll": (
        "aut,spr,sum",
        "pupilonrolltableid absencesessions:aut-19,spr-20,sum-20 attendancereason sessions:aut20-,spr21-,sum21-",
    ),
    "workplaceentityoffroll": (
        "aut20-",
        "learningaimsoffrolltableid wpstartdate wpenddate wphours wpmode wpemployerid:aut20-23",
    ),
    "workplaceentityonroll": (
        "aut20-",
        "learningaimsonrolltableid wpstartdate wpenddate wphours wpmode wpemployerid:aut20-23",
    ),
}


def tables_of(term: Term) -> tuple[str, ...]:
    """The tables that the return of a term has."""
    return tuple(table for table, (windows, _) in TABLES.items() if _holds(windows, term))


@cache
def every_column(table: str) -> frozenset[str]:
    """The columns that a table has or had in any term."""
    return frozenset((*_ids(table), *(text.partition(":")[0] for text in TABLES[table][1].split())))


@cache
def header(table: str, term: Term) -> tuple[str, ...]:
    """The columns of a table in a term; none if the term does not have the table."""
    windows, columns = TABLES[table]
    if not _holds(windows, term):
        return ()
    said = (text.partition(":") for text in columns.split())
    return (*_ids(table), *(name for name, _, own in said if not own or _holds(own, term)))


def _ids(table: str) -> tuple[str, ...]:
    return f"{table}tableid", "NativeId", f"{table}orderseqcolumn", "sourceid"


def _holds(windows: str, term: Term) -> bool:
    found = (_WINDOW.fullmatch(window) for window in windows.split(","))
    return any(m and m[1] == term.name[:3] and int(m[2] or 0) <= term.year - 2000 <= int(m[3] or 99) for m in found)
