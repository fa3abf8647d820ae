-- One row per authority, return, period and use case: was it received, refused, is it missing, not due yet, not sent,
-- past its retention, withdrawn, or not signed? A figure can then never mistake "missing" for zero. A return that is
-- sent whenever it is asked for has the periods that some authority has sent one for.

with

latest as (

    select max(session_id) as session_id
    from {{ source('raw', 'sessions') }}

),

files as (

    select
        files.la,
        files.dataset,
        files.period,
        files.year,
        files.status
    from {{ source('raw', 'files') }} as files
    inner join latest
        on files.session_id = latest.session_id

),

periods as (

    select
        datasets.dataset,
        years.year,
        datasets.year_ends,
        datasets.due_by,
        cast(years.year as {{ dbt.type_string() }}) as period
    from {{ ref('declared_datasets') }} as datasets
    inner join {{ ref('years') }} as years
        on
            datasets.first_year <= years.year
            and {{ calendar_date('years.year - 1', 'datasets.year_ends') }} < {{ as_at() }}
    where datasets.due_by is not null

    union all

    select distinct
        files.dataset,
        files.year,
        datasets.year_ends,
        datasets.due_by,
        files.period
    from files
    inner join {{ ref('declared_datasets') }} as datasets
        on files.dataset = datasets.dataset
    where
        datasets.due_by is null
        and datasets.first_year <= files.year

),

expected as (

    select
        declared.use_case,
        declared.dataset,
        periods.period,
        periods.year,
        declared.retention_years,
        {{ calendar_date('periods.year', 'periods.due_by') }} as due_on,
        count(distinct declared.table_name) as tables_expected
    from {{ ref('declared_grants') }} as declared
    inner join periods
        on
            declared.dataset = periods.dataset
            and {{ end_of_moment(moment_of_label('periods.period')) }} >= declared.table_from
            and {{ moment_of_label('periods.period') }} <= {{ end_of_moment('declared.table_until') }}
            and (
                declared.table_terms = 'all'
                or declared.table_terms like '%' || substring(periods.period, 6) || '%'
            )
    where declared.is_received
    group by
        declared.use_case,
        declared.dataset,
        periods.period,
        periods.year,
        declared.retention_years,
        periods.due_by

),

received as (

    select
        declared.use_case,
        files.la,
        files.dataset,
        files.period,
        count(distinct files.table_name) as tables_received
    from {{ ref('files_in_force') }} as files
    inner join {{ ref('declared_grants') }} as declared
        on
            files.dataset = declared.dataset
            and files.table_name = declared.table_name
    group by
        declared.use_case,
        files.la,
        files.dataset,
        files.period

),

ended as (

    select distinct
        la_code,
        dataset,
        use_case
    from {{ ref('agreements_of_use_cases') }}
    where signed_to < {{ allowed_on() }}

),

refused as (

    select distinct
        la,
        dataset,
        period
    from files
    where status = 'refused'

)

select
    expected.use_case,
    authorities.la_code,
    authorities.la_name,
    expected.dataset,
    expected.period,
    case
        when signed.la_code is null and ended.la_code is not null then 'withdrawn'
        when signed.la_code is null then 'not signed'
        when not {{ within_retention('expected.year', 'expected.retention_years') }} then 'past retention'
        when received.tables_received > 0 then 'received'
        when refused.la is not null then 'refused'
        when expected.due_on is null then 'not sent'
        when expected.due_on >= {{ as_at() }} then 'not due yet'
        else 'missing'
    end as status,
    case
        when signed.la_code is not null and {{ within_retention('expected.year', 'expected.retention_years') }}
            then coalesce(received.tables_received, 0)
        else 0
    end as tables_received,
    expected.tables_expected
from expected
cross join {{ ref('authorities') }} as authorities
left join {{ ref('agreements_in_force') }} as signed
    on
        authorities.la_code = signed.la_code
        and expected.dataset = signed.dataset
        and expected.use_case = signed.use_case
left join ended
    on
        authorities.la_code = ended.la_code
        and expected.dataset = ended.dataset
        and expected.use_case = ended.use_case
left join received
    on
        expected.use_case = received.use_case
        and authorities.la_code = received.la
        and expected.dataset = received.dataset
        and expected.period = received.period
left join refused
    on
        authorities.la_code = refused.la
        and expected.dataset = refused.dataset
        and expected.period = refused.period
