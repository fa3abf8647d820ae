-- How many findings of each kind, per use case, authority, return, period, table and column, for what the use case
-- sees: its signed authorities, its returns within retention, its own tables and columns. Counts only.

with

findings as (

    select * from {{ ref('findings') }}

),

allowed as (

    select distinct
        declared_grants.use_case,
        declared_grants.dataset,
        agreements_in_force.la_code,
        declared_grants.retention_years
    from {{ ref('declared_grants') }} as declared_grants
    inner join {{ ref('agreements_in_force') }} as agreements_in_force
        on
            declared_grants.use_case = agreements_in_force.use_case
            and declared_grants.dataset = agreements_in_force.dataset
    where declared_grants.is_published

),

seen as (

    select
        allowed.use_case,
        findings.la as la_code,
        findings.dataset,
        findings.period,
        findings.table_name,
        case when columns_kept.column_name is not null then findings.column_name end as column_name,
        findings.kind,
        findings.severity
    from findings
    inner join allowed
        on
            findings.dataset = allowed.dataset
            and findings.la = allowed.la_code
    left join {{ ref('declared_sources') }} as columns_kept
        on
            allowed.use_case = columns_kept.use_case
            and findings.dataset = columns_kept.dataset
            and findings.table_name = columns_kept.table_name
            and findings.column_name = columns_kept.column_name
    where
        (
            findings.table_name is null
            or exists (
                select 1
                from {{ ref('declared_grants') }} as tables_kept
                where
                    tables_kept.use_case = allowed.use_case
                    and tables_kept.dataset = findings.dataset
                    and tables_kept.table_name = findings.table_name
            )
        )
        and (findings.severity != 'cell' or columns_kept.column_name is not null)
        and (
            findings.period is null
            or {{ within_retention(try_number('left(findings.period, 4)', 'integer'), 'allowed.retention_years') }}
        )

)

select
    seen.use_case,
    seen.la_code,
    authorities.la_name,
    seen.dataset,
    seen.period,
    seen.table_name,
    seen.column_name,
    seen.kind,
    seen.severity,
    count(*) as findings
from seen
inner join {{ ref('authorities') }} as authorities
    on seen.la_code = authorities.la_code
group by
    seen.use_case,
    seen.la_code,
    authorities.la_name,
    seen.dataset,
    seen.period,
    seen.table_name,
    seen.column_name,
    seen.kind,
    seen.severity
