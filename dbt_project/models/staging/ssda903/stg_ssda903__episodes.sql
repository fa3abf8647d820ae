-- Made from schemas/returns/ssda903/episodes.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: episodes of care. A cell that cannot be read is empty here, and its `__problem` column says
-- why; fnd_ssda903__episodes explains it.

with

received as (

    select * from {{ source('raw', 'ssda903__episodes') }}

),

codes as (

    select distinct
        list_name,
        _year,
        raw_value,
        code,
        kind
    from {{ ref('value_map_ssda903') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        {{ clean_identifier('received."CHILD"') }} as "CHILD",
        {{ clean_date('received."DECOM"', '%d/%m/%Y') }} as "DECOM",
        rne_codes.code as "RNE",
        ls_codes.code as "LS",
        cin_codes.code as "CIN",
        place_codes.code as "PLACE",
        place_provider_codes.code as "PLACE_PROVIDER",
        {{ clean_date('received."DEC"', '%d/%m/%Y') }} as "DEC",
        rec_codes.code as "REC",
        reason_place_change_codes.code as "REASON_PLACE_CHANGE",
        {{ clean_postcode('received."HOME_POST"') }} as "HOME_POST",
        {{ clean_postcode('received."PL_POST"') }} as "PL_POST",
        {{ clean_pattern('received."URN"', '[A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}') }} as "URN",
        received."CHILD" as "CHILD__received",
        received."DECOM" as "DECOM__received",
        {{ code_problem('received."RNE"', 'rne_codes.kind', required=true) }} as "RNE__problem",
        {{ code_problem('received."LS"', 'ls_codes.kind', required=true) }} as "LS__problem",
        {{ code_problem('received."CIN"', 'cin_codes.kind', required=true) }} as "CIN__problem",
        {{ code_problem('received."PLACE"', 'place_codes.kind', required=true) }} as "PLACE__problem",
        {{ code_problem('received."PLACE_PROVIDER"', 'place_provider_codes.kind') }} as "PLACE_PROVIDER__problem",
        received."DEC" as "DEC__received",
        {{ code_problem('received."REC"', 'rec_codes.kind') }} as "REC__problem",
        {{ code_problem('received."REASON_PLACE_CHANGE"', 'reason_place_change_codes.kind') }}
            as "REASON_PLACE_CHANGE__problem",
        received."HOME_POST" as "HOME_POST__received",
        received."PL_POST" as "PL_POST__received",
        received."URN" as "URN__received"
    from received
    left join codes as rne_codes
        on
            rne_codes.list_name = 'rne'
            and received._year = rne_codes._year
            and received."RNE" = rne_codes.raw_value
    left join codes as ls_codes
        on
            ls_codes.list_name = 'ls'
            and received._year = ls_codes._year
            and received."LS" = ls_codes.raw_value
    left join codes as cin_codes
        on
            cin_codes.list_name = 'cin'
            and received._year = cin_codes._year
            and received."CIN" = cin_codes.raw_value
    left join codes as place_codes
        on
            place_codes.list_name = 'place'
            and received._year = place_codes._year
            and received."PLACE" = place_codes.raw_value
    left join codes as place_provider_codes
        on
            place_provider_codes.list_name = 'place_provider'
            and received._year = place_provider_codes._year
            and received."PLACE_PROVIDER" = place_provider_codes.raw_value
    left join codes as rec_codes
        on
            rec_codes.list_name = 'rec'
            and received._year = rec_codes._year
            and received."REC" = rec_codes.raw_value
    left join codes as reason_place_change_codes
        on
            reason_place_change_codes.list_name = 'reason_place_change'
            and received._year = reason_place_change_codes._year
            and received."REASON_PLACE_CHANGE" = reason_place_change_codes.raw_value

),

checked as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "CHILD",
        "DECOM",
        "RNE",
        "LS",
        "CIN",
        "PLACE",
        "PLACE_PROVIDER",
        "DEC",
        "REC",
        "REASON_PLACE_CHANGE",
        "HOME_POST",
        "PL_POST",
        "URN",
        {{ cell_problem('"CHILD__received"', '"CHILD"', required=true) }} as "CHILD__problem",
        {{ cell_problem('"DECOM__received"', '"DECOM"', required=true) }} as "DECOM__problem",
        "RNE__problem",
        "LS__problem",
        "CIN__problem",
        "PLACE__problem",
        "PLACE_PROVIDER__problem",
        {{ cell_problem('"DEC__received"', '"DEC"') }} as "DEC__problem",
        "REC__problem",
        "REASON_PLACE_CHANGE__problem",
        {{ cell_problem('"HOME_POST__received"', '"HOME_POST"') }} as "HOME_POST__problem",
        {{ cell_problem('"PL_POST__received"', '"PL_POST"') }} as "PL_POST__problem",
        {{ cell_problem('"URN__received"', '"URN"') }} as "URN__problem"
    from typed

)

select * from checked
