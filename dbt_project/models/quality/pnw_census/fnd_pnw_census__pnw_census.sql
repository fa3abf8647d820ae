-- Made from schemas/returns/pnw_census/pnw_census.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of placements north west census: cells that could not be read, rows left out,
-- duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_pnw_census__pnw_census') }}
    unpivot (
        _kind for _problem_column in (
            "Looked after child?__problem",
            "Placing Authority__problem",
            "Identifier__problem",
            "Age__problem",
            "Gender__problem",
            "Ethnic Group__problem",
            "How the placement was sourced__problem",
            "Placement start date__problem",
            "Organisation__problem",
            "Provider ID__problem",
            "Provider Ofsted (or equivalent) URN__problem",
            "Provider Company number__problem",
            "Establishment__problem",
            "Registration type__problem",
            "Primary registration type__problem",
            "Establishment registration URN__problem",
            "Establishment URN__problem",
            "Host Authority__problem",
            "Primary Placing at Distance Reason__problem",
            "Placing at Distance Reason__problem",
            "Type of provision__problem",
            "UASC__problem",
            "Total weekly cost__problem",
            "Contribution from Social Care__problem",
            "Contribution from Education__problem",
            "Contribution from Health__problem",
            "Does this placement cost include additional packages?__problem",
            "Deprivation of Liberty Safeguards in place?__problem",
            "Does this CYP require a solo placement?__problem",
            "SEND__problem",
            "Primary SEND category__problem",
            "Primary SEND need__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'pnw_census__pnw_census') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_pnw_census__pnw_census') }}
    where
        _outcome != 'kept'

),

cells as (

    select
        problems._file_id,
        problems._row,
        problems.column_name,
        problems.kind,
        cast(null as {{ dbt.type_string() }}) as removed_by
    from problems
    left join not_kept
        on
            problems._file_id = not_kept._file_id
            and problems._row = not_kept._row
            and not_kept._outcome = 'RowRemoved'
    where not_kept._file_id is null

),

left_out as (

    select
        _file_id,
        _row,
        cast(null as {{ dbt.type_string() }}) as column_name,
        _outcome as kind,
        _removed_by as removed_by
    from not_kept

),

together as (

    select * from cells
    union all
    select * from left_out

),

explained as (

    select
        together._file_id,
        together._row,
        together.column_name,
        together.kind,
        case coalesce(together.column_name, together.removed_by)
            when 'NoIdentifier' then received."Identifier"
            when 'HeadingRow' then received."Identifier"
            when 'TotalRow' then received."Identifier"
            when 'NotLookedAfter' then received."Looked after child?"
            when 'Looked after child?' then received."Looked after child?"
            when 'Placing Authority' then received."Placing Authority"
            when 'Identifier' then received."Identifier"
            when 'Age' then received."Age"
            when 'Gender' then received."Gender"
            when 'Ethnic Group' then received."Ethnic Group"
            when 'How the placement was sourced' then received."How the placement was sourced"
            when 'Placement start date' then received."Placement start date"
            when 'Organisation' then received."Organisation"
            when 'Provider ID' then received."Provider ID"
            when 'Provider Ofsted (or equivalent) URN' then received."Provider Ofsted (or equivalent) URN"
            when 'Provider Company number' then received."Provider Company number"
            when 'Establishment' then received."Establishment"
            when 'Registration type' then received."Registration type"
            when 'Primary registration type' then received."Primary registration type"
            when 'Establishment registration URN' then received."Establishment registration URN"
            when 'Establishment URN' then received."Establishment URN"
            when 'Host Authority' then received."Host Authority"
            when 'Primary Placing at Distance Reason' then received."Primary Placing at Distance Reason"
            when 'Placing at Distance Reason' then received."Placing at Distance Reason"
            when 'Type of provision' then received."Type of provision"
            when 'UASC' then received."UASC"
            when 'Total weekly cost' then received."Total weekly cost"
            when 'Contribution from Social Care' then received."Contribution from Social Care"
            when 'Contribution from Education' then received."Contribution from Education"
            when 'Contribution from Health' then received."Contribution from Health"
            when 'Does this placement cost include additional packages?'
                then received."Does this placement cost include additional packages?"
            when 'Deprivation of Liberty Safeguards in place?'
                then received."Deprivation of Liberty Safeguards in place?"
            when 'Does this CYP require a solo placement?' then received."Does this CYP require a solo placement?"
            when 'SEND' then received."SEND"
            when 'Primary SEND category' then received."Primary SEND category"
            when 'Primary SEND need' then received."Primary SEND need"
        end as found,
        case
            when together.column_name = 'Identifier' then 'the identifier in full, as your system holds it'
            when together.column_name = 'Age'
                then 'an age in whole years, or in months such as 18m of 0 or more'
            when together.column_name = 'Placement start date' then 'a real date written as dd/mm/yyyy'
            when together.column_name = 'Organisation' then 'text'
            when together.column_name = 'Provider ID' then 'text'
            when together.column_name = 'Provider Ofsted (or equivalent) URN'
                then 'text of the form [A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}|1-[0-9]{6,12}|[Ss][Ii][Nn]-[0-9]{6,8}(-[A-Za-z0-9]{4})?|[Nn]/?[Aa]'
            when together.column_name = 'Provider Company number'
                then 'text of the form [A-Za-z]{0,2}[0-9]{5,8}[A-Za-z]?|[Nn]/?[Aa]'
            when together.column_name = 'Establishment' then 'text'
            when together.column_name = 'Establishment registration URN'
                then 'text of the form [A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}|1-[0-9]{6,12}|[Ss][Ii][Nn]-[0-9]{6,8}(-[A-Za-z0-9]{4})?|[Nn]/?[Aa]'
            when together.column_name = 'Establishment URN'
                then 'text of the form [A-Za-z]{0,3}[0-9]{4,10}|[Xx]{7}|1-[0-9]{6,12}|[Ss][Ii][Nn]-[0-9]{6,8}(-[A-Za-z0-9]{4})?|[Nn]/?[Aa]'
            when together.column_name = 'Total weekly cost' then 'a number of 0 or more'
            when together.column_name = 'Contribution from Social Care' then 'a number of 0 or more'
            when together.column_name = 'Contribution from Education' then 'a number of 0 or more'
            when together.column_name = 'Contribution from Health' then 'a number of 0 or more'
            when together.column_name = 'SEND' then 'text'
            when together.column_name = 'Primary SEND category' then 'text'
            when together.column_name = 'Primary SEND need' then 'text'
            when together.removed_by = 'NoIdentifier'
                then 'The row has no identifier, so nobody can say whose record it is.'
            when together.removed_by = 'HeadingRow'
                then 'The row repeats the headings of the sheet.'
            when together.removed_by = 'TotalRow'
                then 'The row is a total at the foot of a spreadsheet, not a record of a child.'
            when together.removed_by = 'NotLookedAfter'
                then 'The row does not say that the child is looked after. The answer is empty, No, or one that the census of this month does not know; the census is of children who are looked after, and since December 2025 of placements after 18.'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each Identifier'
        end as expected,
        case together.column_name
            when 'Looked after child?' then 'looked_after'
            when 'Placing Authority' then 'placing_authority'
            when 'Gender' then 'gender'
            when 'Ethnic Group' then 'ethnic_group'
            when 'How the placement was sourced' then 'placement_sourced'
            when 'Registration type' then 'registration_type'
            when 'Primary registration type' then 'primary_registration_type'
            when 'Host Authority' then 'host_authority'
            when 'Primary Placing at Distance Reason' then 'primary_placing_at_distance_reason'
            when 'Placing at Distance Reason' then 'placing_at_distance_reason'
            when 'Type of provision' then 'type_of_provision'
            when 'UASC' then 'uasc'
            when 'Does this placement cost include additional packages?' then 'yes_no'
            when 'Deprivation of Liberty Safeguards in place?' then 'dols'
            when 'Does this CYP require a solo placement?' then 'solo_placement'
        end as list_name,
        received."Identifier" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
