-- Made from schemas/reference/ofsted/providers.yml by `returns generate`: edit the schema, not this file.
-- One row per row of ofsted_providers: providers, enriched, with what becomes of it: kept, RowRemoved or
-- DuplicateRemoval. An authority keeps one row for each URN.

with

staged as (

    select * from {{ ref('ofsted_providers') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged."URN",
        staged."ProvisionType",
        staged."Sector",
        staged."RegistrationDate",
        staged."RegistrationStatus",
        staged."DateClosed",
        staged."Places",
        staged."Owner",
        staged."LocalAuthority",
        case
            when staged."URN" is null
                then 'NoURN'
        end as _removed_by
    from staged

),

ranked as (

    select
        *,
        row_number() over same_record as _rank,
        first_value(_file_id) over same_record as _kept_in
    from enriched
    window
        same_record as (
            partition by
                _la,
                _removed_by,
                "URN",
                {{ apart_if_blank(['URN']) }}
            order by
                "ProvisionType" asc nulls last,
                "Sector" asc nulls last,
                "RegistrationDate" asc nulls last,
                "RegistrationStatus" asc nulls last,
                "DateClosed" asc nulls last,
                "Places" asc nulls last,
                "Owner" asc nulls last,
                "LocalAuthority" asc nulls last,
                _file_id asc nulls last,
                _row asc nulls last
        )

),

decided as (

    select
        _file_id,
        _row,
        _la,
        _year,
        "URN",
        "ProvisionType",
        "Sector",
        "RegistrationDate",
        "RegistrationStatus",
        "DateClosed",
        "Places",
        "Owner",
        "LocalAuthority",
        _removed_by,
        _kept_in,
        case
            when _removed_by is not null then 'RowRemoved'
            when _rank > 1 then 'DuplicateRemoval'
            else 'kept'
        end as _outcome
    from ranked

)

select * from decided
