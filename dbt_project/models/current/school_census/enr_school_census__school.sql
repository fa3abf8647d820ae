-- Made from schemas/returns/school_census/school.yml by `returns generate`: edit the schema, not this file.
-- One row per staged row: schools, enriched, with what becomes of it: kept, RowRemoved or DuplicateRemoval. An
-- authority keeps one row for each distinct record.

with

staged as (

    select * from {{ ref('stg_school_census__school') }}

),

authorities as (

    select
        la_code,
        la_name
    from {{ ref('authorities') }}

),

enriched as (

    select
        staged._file_id,
        staged._row,
        staged._la,
        staged._year,
        staged._term,
        staged._school_type,
        staged."schooltableid",
        staged."schoolcensustableid",
        staged."NativeId",
        staged."schoolorderseqcolumn",
        staged."sourceid",
        staged."schoolname",
        staged."email",
        staged."phoneno",
        staged."maxdaypupils",
        staged."maxboarders",
        staged."minmaleage",
        staged."maxmaleage",
        staged."minfemaleage",
        staged."maxfemaleage",
        staged."lodged",
        staged."withdrawn",
        staged."heard",
        staged."upheld",
        staged."rejected",
        staged."infantslodged",
        staged."infantswithdrawn",
        staged."infantsheard",
        staged."infantsupheld",
        staged."infantsrejected",
        staged."secondarylodged",
        staged."secondarywithdrawn",
        staged."secondaryheard",
        staged."secondaryupheld",
        staged."secondaryrejected",
        staged."parttimenotin",
        staged."privatestudy",
        staged."pupilsatotherschool",
        staged."workexperience",
        staged."fecollege",
        staged."freemealstaken",
        staged."childmothers",
        staged."teenmotherplaces",
        staged."childcareplaces",
        staged."phase",
        staged."type",
        staged."highestncyeargroup",
        staged."lowestncyeargroup",
        staged."intake",
        staged."governance",
        staged."accommodation",
        staged."saon",
        staged."addressline1",
        staged."addressline2",
        staged."addressline3",
        staged."addressline4",
        staged."addressline5",
        staged."administrativearea",
        staged."town",
        staged."posttown",
        staged."postcode",
        staged."paon",
        staged."street",
        staged."locality",
        authorities.la_name as "LA",
        staged._year as "Year",
        staged._term as "Term",
        staged._school_type as "SchoolType",
        cast(null as {{ dbt.type_string() }}) as _removed_by
    from staged
    left join authorities
        on staged._la = authorities.la_code

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
                _year,
                _term,
                _school_type,
                "schooltableid",
                "schoolcensustableid",
                "NativeId",
                "schoolorderseqcolumn",
                "sourceid",
                "schoolname",
                "email",
                "phoneno",
                "maxdaypupils",
                "maxboarders",
                "minmaleage",
                "maxmaleage",
                "minfemaleage",
                "maxfemaleage",
                "lodged",
                "withdrawn",
                "heard",
                "upheld",
                "rejected",
                "infantslodged",
                "infantswithdrawn",
                "infantsheard",
                "infantsupheld",
                "infantsrejected",
                "secondarylodged",
                "secondarywithdrawn",
                "secondaryheard",
                "secondaryupheld",
                "secondaryrejected",
                "parttimenotin",
                "privatestudy",
                "pupilsatotherschool",
                "workexperience",
                "fecollege",
                "freemealstaken",
                "childmothers",
                "teenmotherplaces",
                "childcareplaces",
                "phase",
                "type",
                "highestncyeargroup",
                "lowestncyeargroup",
                "intake",
                "governance",
                "accommodation",
                "saon",
                "addressline1",
                "addressline2",
                "addressline3",
                "addressline4",
                "addressline5",
                "administrativearea",
                "town",
                "posttown",
                "postcode",
                "paon",
                "street",
                "locality",
                "LA",
                "Year",
                "Term",
                "SchoolType"
            order by
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
        _term,
        _school_type,
        "schooltableid",
        "schoolcensustableid",
        "NativeId",
        "schoolorderseqcolumn",
        "sourceid",
        "schoolname",
        "email",
        "phoneno",
        "maxdaypupils",
        "maxboarders",
        "minmaleage",
        "maxmaleage",
        "minfemaleage",
        "maxfemaleage",
        "lodged",
        "withdrawn",
        "heard",
        "upheld",
        "rejected",
        "infantslodged",
        "infantswithdrawn",
        "infantsheard",
        "infantsupheld",
        "infantsrejected",
        "secondarylodged",
        "secondarywithdrawn",
        "secondaryheard",
        "secondaryupheld",
        "secondaryrejected",
        "parttimenotin",
        "privatestudy",
        "pupilsatotherschool",
        "workexperience",
        "fecollege",
        "freemealstaken",
        "childmothers",
        "teenmotherplaces",
        "childcareplaces",
        "phase",
        "type",
        "highestncyeargroup",
        "lowestncyeargroup",
        "intake",
        "governance",
        "accommodation",
        "saon",
        "addressline1",
        "addressline2",
        "addressline3",
        "addressline4",
        "addressline5",
        "administrativearea",
        "town",
        "posttown",
        "postcode",
        "paon",
        "street",
        "locality",
        "LA",
        "Year",
        "Term",
        "SchoolType",
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
