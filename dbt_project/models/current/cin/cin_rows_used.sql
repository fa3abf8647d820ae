-- One row per row received by a table that feeds the events: whether an event carries it. A child and its disabilities
-- are carried by the child's events, a CIN episode by its own and those of its parts, the factors by the events of
-- their assessment, a child protection plan by its own and those of its reviews. A row that no readable date carries is
-- left out: NoEvent.

with

dates as (

    select
        _file_id,
        _source_table,
        _source_row,
        _child,
        _episode,
        _plan
    from {{ ref('cin_dates') }}

),

carried as (

    select
        _file_id,
        _source_table as table_name,
        _source_row as _row
    from dates

    union

    select
        _file_id,
        'children' as table_name,
        _child as _row
    from dates

    union

    select
        _file_id,
        'cin_details' as table_name,
        _episode as _row
    from dates

    union

    select
        _file_id,
        'child_protection_plans' as table_name,
        _plan as _row
    from dates

),

received as (

    select
        _file_id,
        'children' as table_name,
        _row,
        'children' as carried_with,
        _row as carried_row
    from {{ ref('stg_cin__children') }}

    union all

    select
        _file_id,
        'disabilities' as table_name,
        _row,
        'children' as carried_with,
        _parent as carried_row
    from {{ ref('stg_cin__disabilities') }}

    union all

    select
        _file_id,
        'cin_details' as table_name,
        _row,
        'cin_details' as carried_with,
        _row as carried_row
    from {{ ref('stg_cin__cin_details') }}

    union all

    select
        _file_id,
        'assessments' as table_name,
        _row,
        'assessments' as carried_with,
        _row as carried_row
    from {{ ref('stg_cin__assessments') }}

    union all

    select
        _file_id,
        'factors' as table_name,
        _row,
        'assessments' as carried_with,
        _parent as carried_row
    from {{ ref('stg_cin__factors') }}

    union all

    select
        _file_id,
        'cin_plans' as table_name,
        _row,
        'cin_plans' as carried_with,
        _row as carried_row
    from {{ ref('stg_cin__cin_plans') }}

    union all

    select
        _file_id,
        'section_47' as table_name,
        _row,
        'section_47' as carried_with,
        _row as carried_row
    from {{ ref('stg_cin__section_47') }}

    union all

    select
        _file_id,
        'child_protection_plans' as table_name,
        _row,
        'child_protection_plans' as carried_with,
        _row as carried_row
    from {{ ref('stg_cin__child_protection_plans') }}

    union all

    select
        _file_id,
        'reviews' as table_name,
        _row,
        'reviews' as carried_with,
        _row as carried_row
    from {{ ref('stg_cin__reviews') }}

),

decided as (

    select
        received._file_id,
        received.table_name,
        received._row,
        case when carried._row is null then 'RowRemoved' else 'kept' end as _outcome,
        case when carried._row is null then 'NoEvent' end as _removed_by
    from received
    left join carried
        on
            received._file_id = carried._file_id
            and received.carried_with = carried.table_name
            and received.carried_row = carried._row

)

select * from decided
