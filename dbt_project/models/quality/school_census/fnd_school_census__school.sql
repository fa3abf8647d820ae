-- Made from schemas/returns/school_census/school.yml by `returns generate`: edit the schema, not this file.
-- One row per thing found in the rows of schools: cells that could not be read, rows left out, duplicates.

with

problems as (

    select
        _file_id,
        _row,
        replace(_problem_column, '__problem', '') as column_name,
        _kind as kind
    from {{ ref('stg_school_census__school') }}
    unpivot (
        _kind for _problem_column in (
            "schooltableid__problem",
            "schoolcensustableid__problem",
            "NativeId__problem",
            "schoolorderseqcolumn__problem",
            "sourceid__problem",
            "schoolname__problem",
            "email__problem",
            "phoneno__problem",
            "maxdaypupils__problem",
            "maxboarders__problem",
            "minmaleage__problem",
            "maxmaleage__problem",
            "minfemaleage__problem",
            "maxfemaleage__problem",
            "lodged__problem",
            "withdrawn__problem",
            "heard__problem",
            "upheld__problem",
            "rejected__problem",
            "infantslodged__problem",
            "infantswithdrawn__problem",
            "infantsheard__problem",
            "infantsupheld__problem",
            "infantsrejected__problem",
            "secondarylodged__problem",
            "secondarywithdrawn__problem",
            "secondaryheard__problem",
            "secondaryupheld__problem",
            "secondaryrejected__problem",
            "parttimenotin__problem",
            "privatestudy__problem",
            "pupilsatotherschool__problem",
            "workexperience__problem",
            "fecollege__problem",
            "freemealstaken__problem",
            "childmothers__problem",
            "teenmotherplaces__problem",
            "childcareplaces__problem",
            "phase__problem",
            "type__problem",
            "highestncyeargroup__problem",
            "lowestncyeargroup__problem",
            "intake__problem",
            "governance__problem",
            "accommodation__problem",
            "saon__problem",
            "addressline1__problem",
            "addressline2__problem",
            "addressline3__problem",
            "addressline4__problem",
            "addressline5__problem",
            "administrativearea__problem",
            "town__problem",
            "posttown__problem",
            "postcode__problem",
            "paon__problem",
            "street__problem",
            "locality__problem"
        )
    )

),

received as (

    select * from {{ source('raw', 'school_census__school') }}

),

not_kept as (

    select
        _file_id,
        _row,
        _outcome,
        _removed_by
    from {{ ref('enr_school_census__school') }}
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
            when 'schooltableid' then received."schooltableid"
            when 'schoolcensustableid' then received."schoolcensustableid"
            when 'NativeId' then received."NativeId"
            when 'schoolorderseqcolumn' then received."schoolorderseqcolumn"
            when 'sourceid' then received."sourceid"
            when 'schoolname' then received."schoolname"
            when 'email' then received."email"
            when 'phoneno' then received."phoneno"
            when 'maxdaypupils' then received."maxdaypupils"
            when 'maxboarders' then received."maxboarders"
            when 'minmaleage' then received."minmaleage"
            when 'maxmaleage' then received."maxmaleage"
            when 'minfemaleage' then received."minfemaleage"
            when 'maxfemaleage' then received."maxfemaleage"
            when 'lodged' then received."lodged"
            when 'withdrawn' then received."withdrawn"
            when 'heard' then received."heard"
            when 'upheld' then received."upheld"
            when 'rejected' then received."rejected"
            when 'infantslodged' then received."infantslodged"
            when 'infantswithdrawn' then received."infantswithdrawn"
            when 'infantsheard' then received."infantsheard"
            when 'infantsupheld' then received."infantsupheld"
            when 'infantsrejected' then received."infantsrejected"
            when 'secondarylodged' then received."secondarylodged"
            when 'secondarywithdrawn' then received."secondarywithdrawn"
            when 'secondaryheard' then received."secondaryheard"
            when 'secondaryupheld' then received."secondaryupheld"
            when 'secondaryrejected' then received."secondaryrejected"
            when 'parttimenotin' then received."parttimenotin"
            when 'privatestudy' then received."privatestudy"
            when 'pupilsatotherschool' then received."pupilsatotherschool"
            when 'workexperience' then received."workexperience"
            when 'fecollege' then received."fecollege"
            when 'freemealstaken' then received."freemealstaken"
            when 'childmothers' then received."childmothers"
            when 'teenmotherplaces' then received."teenmotherplaces"
            when 'childcareplaces' then received."childcareplaces"
            when 'phase' then received."phase"
            when 'type' then received."type"
            when 'highestncyeargroup' then received."highestncyeargroup"
            when 'lowestncyeargroup' then received."lowestncyeargroup"
            when 'intake' then received."intake"
            when 'governance' then received."governance"
            when 'accommodation' then received."accommodation"
            when 'saon' then received."saon"
            when 'addressline1' then received."addressline1"
            when 'addressline2' then received."addressline2"
            when 'addressline3' then received."addressline3"
            when 'addressline4' then received."addressline4"
            when 'addressline5' then received."addressline5"
            when 'administrativearea' then received."administrativearea"
            when 'town' then received."town"
            when 'posttown' then received."posttown"
            when 'postcode' then received."postcode"
            when 'paon' then received."paon"
            when 'street' then received."street"
            when 'locality' then received."locality"
        end as found,
        case
            when together.column_name = 'schooltableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'schoolcensustableid'
                then 'the identifier in full, as your system holds it'
            when together.column_name = 'NativeId' then 'text'
            when together.column_name = 'schoolorderseqcolumn' then 'text'
            when together.column_name = 'sourceid' then 'text'
            when together.column_name = 'schoolname' then 'text'
            when together.column_name = 'email' then 'text'
            when together.column_name = 'phoneno' then 'text'
            when together.column_name = 'maxdaypupils' then 'a whole number'
            when together.column_name = 'maxboarders' then 'a whole number'
            when together.column_name = 'minmaleage' then 'a whole number from 2 to 15'
            when together.column_name = 'maxmaleage' then 'a whole number'
            when together.column_name = 'minfemaleage' then 'a whole number from 2 to 15'
            when together.column_name = 'maxfemaleage' then 'a whole number'
            when together.column_name = 'lodged' then 'a whole number'
            when together.column_name = 'withdrawn' then 'a whole number'
            when together.column_name = 'heard' then 'a whole number'
            when together.column_name = 'upheld' then 'a whole number'
            when together.column_name = 'rejected' then 'a whole number'
            when together.column_name = 'infantslodged' then 'a whole number'
            when together.column_name = 'infantswithdrawn' then 'a whole number'
            when together.column_name = 'infantsheard' then 'a whole number'
            when together.column_name = 'infantsupheld' then 'a whole number'
            when together.column_name = 'infantsrejected' then 'a whole number'
            when together.column_name = 'secondarylodged' then 'a whole number'
            when together.column_name = 'secondarywithdrawn' then 'a whole number'
            when together.column_name = 'secondaryheard' then 'a whole number'
            when together.column_name = 'secondaryupheld' then 'a whole number'
            when together.column_name = 'secondaryrejected' then 'a whole number'
            when together.column_name = 'parttimenotin' then 'a whole number'
            when together.column_name = 'privatestudy' then 'a whole number'
            when together.column_name = 'pupilsatotherschool' then 'a whole number'
            when together.column_name = 'workexperience' then 'a whole number'
            when together.column_name = 'fecollege' then 'a whole number'
            when together.column_name = 'freemealstaken' then 'a whole number'
            when together.column_name = 'teenmotherplaces' then 'a whole number'
            when together.column_name = 'saon' then 'text'
            when together.column_name = 'addressline1' then 'text'
            when together.column_name = 'addressline2' then 'text'
            when together.column_name = 'addressline3' then 'text'
            when together.column_name = 'addressline4' then 'text'
            when together.column_name = 'addressline5' then 'text'
            when together.column_name = 'administrativearea' then 'text'
            when together.column_name = 'town' then 'text'
            when together.column_name = 'posttown' then 'text'
            when together.column_name = 'postcode' then 'a full postcode such as M1 1AE'
            when together.column_name = 'paon' then 'text'
            when together.column_name = 'street' then 'text'
            when together.column_name = 'locality' then 'text'
            when together.kind = 'DuplicateRemoval'
                then 'one row for each distinct record'
        end as expected,
        case together.column_name
            when 'childmothers' then 'true_false'
            when 'childcareplaces' then 'true_false'
            when 'phase' then 'phase'
            when 'type' then 'school_type'
            when 'highestncyeargroup' then 'nc_year'
            when 'lowestncyeargroup' then 'nc_year'
            when 'intake' then 'intake'
            when 'governance' then 'governance'
            when 'accommodation' then 'accommodation'
        end as list_name,
        received."schooltableid" as child,
        cast(null as {{ dbt.type_string() }}) as element
    from together
    inner join received
        on
            together._file_id = received._file_id
            and together._row = received._row

)

select * from explained
