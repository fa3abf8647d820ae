-- Made from schemas/use_cases/ by `returns generate`: edit the use cases, not this file.
-- Whom the published tables single out: per use case and table of single people, how many share with nobody, or with
-- few, what others may know of them. Counts, and no value of anybody. Where a use case does not declare what others may
-- know, the counts are empty.

{{ people_not_compared(names=['CROSS', 'school_census', 'children']) }}

union all

{{ people_not_compared(names=['CROSS', 'school_census', 'exclusions']) }}

union all

{{ people_not_compared(names=['CROSS', 'school_census', 'summer_attendance']) }}

union all

{{ people_not_compared(names=['CROSS', 'school_census', 'termly_attendance']) }}

union all

{{ people_like_each_other(
    ref('pub_pan__ssda903__episodes'),
    names=['PAN', 'ssda903', 'episodes'],
    told_by=[
        '"HOME_POST"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__ssda903__header'),
    names=['PAN', 'ssda903', 'header'],
    told_by=[
        '"SEX"',
        '"ETHNIC"',
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__ssda903__missing'),
    names=['PAN', 'ssda903', 'missing'],
    told_by=[
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__ssda903__oc2'),
    names=['PAN', 'ssda903', 'oc2'],
    told_by=[
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__ssda903__oc3'),
    names=['PAN', 'ssda903', 'oc3'],
    told_by=[
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__ssda903__prev_perm'),
    names=['PAN', 'ssda903', 'prev_perm'],
    told_by=[
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__ssda903__reviews'),
    names=['PAN', 'ssda903', 'reviews'],
    told_by=[
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__ssda903__uasc'),
    names=['PAN', 'ssda903', 'uasc'],
    told_by=[
        '"SEX"',
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__annex_a__list_1'),
    names=['PAN', 'annex_a', 'list_1'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__annex_a__list_2'),
    names=['PAN', 'annex_a', 'list_2'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__annex_a__list_3'),
    names=['PAN', 'annex_a', 'list_3'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__annex_a__list_4'),
    names=['PAN', 'annex_a', 'list_4'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__annex_a__list_5'),
    names=['PAN', 'annex_a', 'list_5'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__annex_a__list_6'),
    names=['PAN', 'annex_a', 'list_6'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__annex_a__list_7'),
    names=['PAN', 'annex_a', 'list_7'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__annex_a__list_8'),
    names=['PAN', 'annex_a', 'list_8'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__annex_a__list_9'),
    names=['PAN', 'annex_a', 'list_9'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__cin__cin'),
    names=['PAN', 'cin', 'cin'],
    told_by=[
        '"GenderCurrent"',
        '"Sex"',
        '"Ethnicity"',
        '"PersonBirthDate"',
        '"LA"',
        '"Year"',
    ],
    person='"LAchildID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_not_compared(names=['PAN', 'csww', 'la_level']) }}

union all

{{ people_not_compared(names=['PAN', 'csww', 'la_level_vacancies']) }}

union all

{{ people_like_each_other(
    ref('pub_pan__csww__workers'),
    names=['PAN', 'csww', 'workers'],
    told_by=[
        '"GenderCurrent"',
        '"Sex"',
        '"Ethnicity"',
        '"PersonBirthDate"',
        '"LA"',
        '"Year"',
    ],
    person=none,
    group=5,
    most_unique=100
) }}

union all

{{ people_not_compared(names=['PAN', 's251', 'internal_residential_costs']) }}

union all

{{ people_like_each_other(
    ref('pub_pan__s251__placement_costs'),
    names=['PAN', 's251', 'placement_costs'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of birth"',
        '"Home postcode"',
        '"LA"',
        '"Year"',
        '"Quarter"',
    ],
    person='"Child ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__sen2__persons'),
    names=['PAN', 'sen2', 'persons'],
    told_by=[
        '"GenderCurrent"',
        '"Sex"',
        '"Ethnicity"',
        '"PersonBirthDate"',
        '"PostCode"',
        '"LA"',
        '"Year"',
    ],
    person=none,
    group=5,
    most_unique=100
) }}

union all

{{ people_not_compared(names=['PAN', 'sen2', 'placements']) }}

union all

{{ people_not_compared(names=['PAN', 'sen2', 'plan_details']) }}

union all

{{ people_not_compared(names=['PAN', 'sen2', 'requests']) }}

union all

{{ people_not_compared(names=['PAN', 'sen2', 'sen_needs']) }}

union all

{{ people_like_each_other(
    ref('pub_pan__pnw_census__pnw_census'),
    names=['PAN', 'pnw_census', 'pnw_census'],
    told_by=[
        '"Gender"',
        '"Ethnic Group"',
        '"Age"',
        '"Placing Authority"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Identifier"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__cans__form_0_5'),
    names=['PAN', 'cans', 'form_0_5'],
    told_by=[
        '"DOB"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan__cans__form_6_21'),
    names=['PAN', 'cans', 'form_6_21'],
    told_by=[
        '"DOB"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Youth Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan_dedup__annex_a__list_1'),
    names=['PAN_DEDUP', 'annex_a', 'list_1'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan_dedup__annex_a__list_2'),
    names=['PAN_DEDUP', 'annex_a', 'list_2'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan_dedup__annex_a__list_3'),
    names=['PAN_DEDUP', 'annex_a', 'list_3'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan_dedup__annex_a__list_4'),
    names=['PAN_DEDUP', 'annex_a', 'list_4'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan_dedup__annex_a__list_5'),
    names=['PAN_DEDUP', 'annex_a', 'list_5'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan_dedup__annex_a__list_6'),
    names=['PAN_DEDUP', 'annex_a', 'list_6'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan_dedup__annex_a__list_7'),
    names=['PAN_DEDUP', 'annex_a', 'list_7'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan_dedup__annex_a__list_8'),
    names=['PAN_DEDUP', 'annex_a', 'list_8'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_pan_dedup__annex_a__list_9'),
    names=['PAN_DEDUP', 'annex_a', 'list_9'],
    told_by=[
        '"Gender"',
        '"Ethnicity"',
        '"Date of Birth"',
        '"Age of Child (Years)"',
        '"LA"',
        '"Month"',
        '"Year"',
    ],
    person='"Child Unique ID"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_region__school_census__children'),
    names=['REGION', 'school_census', 'children'],
    told_by=[
        '"sex"',
        '"ethnicity"',
        '"dob"',
        '"postcode"',
        '"LA"',
        '"Year"',
        '"Term"',
    ],
    person='"PupilId"',
    group=5,
    most_unique=100
) }}

union all

{{ people_not_compared(names=['REGION', 'school_census', 'exclusions']) }}

union all

{{ people_not_compared(names=['REGION', 'school_census', 'summer_attendance']) }}

union all

{{ people_not_compared(names=['REGION', 'school_census', 'termly_attendance']) }}

union all

{{ people_like_each_other(
    ref('pub_sufficiency__ssda903__episodes'),
    names=['SUFFICIENCY', 'ssda903', 'episodes'],
    told_by=[
        '"HOME_POST"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_sufficiency__ssda903__header'),
    names=['SUFFICIENCY', 'ssda903', 'header'],
    told_by=[
        '"SEX"',
        '"ETHNIC"',
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_sufficiency__ssda903__missing'),
    names=['SUFFICIENCY', 'ssda903', 'missing'],
    told_by=[
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_sufficiency__ssda903__oc2'),
    names=['SUFFICIENCY', 'ssda903', 'oc2'],
    told_by=[
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_sufficiency__ssda903__oc3'),
    names=['SUFFICIENCY', 'ssda903', 'oc3'],
    told_by=[
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}

union all

{{ people_like_each_other(
    ref('pub_sufficiency__ssda903__uasc'),
    names=['SUFFICIENCY', 'ssda903', 'uasc'],
    told_by=[
        '"SEX"',
        '"DOB"',
        '"LA"',
    ],
    person='"CHILD"',
    group=5,
    most_unique=100
) }}
