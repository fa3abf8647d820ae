-- Made from schemas/returns/school_census/school.yml by `returns generate`: edit the schema, not this file.
-- One row per row received: schools. A cell that cannot be read is empty here, and its `__problem` column says why;
-- fnd_school_census__school explains it.

with

received as (

    select * from {{ source('raw', 'school_census__school') }}

),

codes as (

    select distinct
        list_name,
        _year,
        _term,
        raw_value,
        code,
        kind
    from {{ ref('value_map_school_census') }}

),

typed as (

    select
        received._file_id,
        received._row,
        received._la,
        received._year,
        received._term,
        received._school_type,
        {{ clean_identifier('received."schooltableid"') }} as "schooltableid",
        {{ clean_identifier('received."schoolcensustableid"') }} as "schoolcensustableid",
        {{ clean_string('received."NativeId"') }} as "NativeId",
        {{ clean_string('received."schoolorderseqcolumn"') }} as "schoolorderseqcolumn",
        {{ clean_string('received."sourceid"') }} as "sourceid",
        {{ clean_string('received."schoolname"') }} as "schoolname",
        {{ clean_string('received."email"') }} as "email",
        {{ clean_string('received."phoneno"') }} as "phoneno",
        {{ clean_integer('received."maxdaypupils"') }} as "maxdaypupils",
        {{ clean_integer('received."maxboarders"') }} as "maxboarders",
        {{ clean_integer('received."minmaleage"') }} as "minmaleage",
        {{ clean_integer('received."maxmaleage"') }} as "maxmaleage",
        {{ clean_integer('received."minfemaleage"') }} as "minfemaleage",
        {{ clean_integer('received."maxfemaleage"') }} as "maxfemaleage",
        {{ clean_integer('received."lodged"') }} as "lodged",
        {{ clean_integer('received."withdrawn"') }} as "withdrawn",
        {{ clean_integer('received."heard"') }} as "heard",
        {{ clean_integer('received."upheld"') }} as "upheld",
        {{ clean_integer('received."rejected"') }} as "rejected",
        {{ clean_integer('received."infantslodged"') }} as "infantslodged",
        {{ clean_integer('received."infantswithdrawn"') }} as "infantswithdrawn",
        {{ clean_integer('received."infantsheard"') }} as "infantsheard",
        {{ clean_integer('received."infantsupheld"') }} as "infantsupheld",
        {{ clean_integer('received."infantsrejected"') }} as "infantsrejected",
        {{ clean_integer('received."secondarylodged"') }} as "secondarylodged",
        {{ clean_integer('received."secondarywithdrawn"') }} as "secondarywithdrawn",
        {{ clean_integer('received."secondaryheard"') }} as "secondaryheard",
        {{ clean_integer('received."secondaryupheld"') }} as "secondaryupheld",
        {{ clean_integer('received."secondaryrejected"') }} as "secondaryrejected",
        {{ clean_integer('received."parttimenotin"') }} as "parttimenotin",
        {{ clean_integer('received."privatestudy"') }} as "privatestudy",
        {{ clean_integer('received."pupilsatotherschool"') }} as "pupilsatotherschool",
        {{ clean_integer('received."workexperience"') }} as "workexperience",
        {{ clean_integer('received."fecollege"') }} as "fecollege",
        {{ clean_integer('received."freemealstaken"') }} as "freemealstaken",
        childmothers_codes.code as "childmothers",
        {{ clean_integer('received."teenmotherplaces"') }} as "teenmotherplaces",
        childcareplaces_codes.code as "childcareplaces",
        phase_codes.code as "phase",
        type_codes.code as "type",
        highestncyeargroup_codes.code as "highestncyeargroup",
        lowestncyeargroup_codes.code as "lowestncyeargroup",
        intake_codes.code as "intake",
        governance_codes.code as "governance",
        accommodation_codes.code as "accommodation",
        {{ clean_string('received."saon"') }} as "saon",
        {{ clean_string('received."addressline1"') }} as "addressline1",
        {{ clean_string('received."addressline2"') }} as "addressline2",
        {{ clean_string('received."addressline3"') }} as "addressline3",
        {{ clean_string('received."addressline4"') }} as "addressline4",
        {{ clean_string('received."addressline5"') }} as "addressline5",
        {{ clean_string('received."administrativearea"') }} as "administrativearea",
        {{ clean_string('received."town"') }} as "town",
        {{ clean_string('received."posttown"') }} as "posttown",
        {{ clean_postcode('received."postcode"') }} as "postcode",
        {{ clean_string('received."paon"') }} as "paon",
        {{ clean_string('received."street"') }} as "street",
        {{ clean_string('received."locality"') }} as "locality",
        received."schooltableid" as "schooltableid__received",
        received."schoolcensustableid" as "schoolcensustableid__received",
        received."NativeId" as "NativeId__received",
        received."schoolorderseqcolumn" as "schoolorderseqcolumn__received",
        received."sourceid" as "sourceid__received",
        received."schoolname" as "schoolname__received",
        received."email" as "email__received",
        received."phoneno" as "phoneno__received",
        received."maxdaypupils" as "maxdaypupils__received",
        received."maxboarders" as "maxboarders__received",
        received."minmaleage" as "minmaleage__received",
        received."maxmaleage" as "maxmaleage__received",
        received."minfemaleage" as "minfemaleage__received",
        received."maxfemaleage" as "maxfemaleage__received",
        received."lodged" as "lodged__received",
        received."withdrawn" as "withdrawn__received",
        received."heard" as "heard__received",
        received."upheld" as "upheld__received",
        received."rejected" as "rejected__received",
        received."infantslodged" as "infantslodged__received",
        received."infantswithdrawn" as "infantswithdrawn__received",
        received."infantsheard" as "infantsheard__received",
        received."infantsupheld" as "infantsupheld__received",
        received."infantsrejected" as "infantsrejected__received",
        received."secondarylodged" as "secondarylodged__received",
        received."secondarywithdrawn" as "secondarywithdrawn__received",
        received."secondaryheard" as "secondaryheard__received",
        received."secondaryupheld" as "secondaryupheld__received",
        received."secondaryrejected" as "secondaryrejected__received",
        received."parttimenotin" as "parttimenotin__received",
        received."privatestudy" as "privatestudy__received",
        received."pupilsatotherschool" as "pupilsatotherschool__received",
        received."workexperience" as "workexperience__received",
        received."fecollege" as "fecollege__received",
        received."freemealstaken" as "freemealstaken__received",
        {{ code_problem('received."childmothers"', 'childmothers_codes.kind') }} as "childmothers__problem",
        received."teenmotherplaces" as "teenmotherplaces__received",
        {{ code_problem('received."childcareplaces"', 'childcareplaces_codes.kind') }}
            as "childcareplaces__problem",
        {{ code_problem('received."phase"', 'phase_codes.kind') }} as "phase__problem",
        {{ code_problem('received."type"', 'type_codes.kind') }} as "type__problem",
        {{ code_problem('received."highestncyeargroup"', 'highestncyeargroup_codes.kind') }}
            as "highestncyeargroup__problem",
        {{ code_problem('received."lowestncyeargroup"', 'lowestncyeargroup_codes.kind') }}
            as "lowestncyeargroup__problem",
        {{ code_problem('received."intake"', 'intake_codes.kind') }} as "intake__problem",
        {{ code_problem('received."governance"', 'governance_codes.kind') }} as "governance__problem",
        {{ code_problem('received."accommodation"', 'accommodation_codes.kind') }} as "accommodation__problem",
        received."saon" as "saon__received",
        received."addressline1" as "addressline1__received",
        received."addressline2" as "addressline2__received",
        received."addressline3" as "addressline3__received",
        received."addressline4" as "addressline4__received",
        received."addressline5" as "addressline5__received",
        received."administrativearea" as "administrativearea__received",
        received."town" as "town__received",
        received."posttown" as "posttown__received",
        received."postcode" as "postcode__received",
        received."paon" as "paon__received",
        received."street" as "street__received",
        received."locality" as "locality__received"
    from received
    left join codes as childmothers_codes
        on
            childmothers_codes.list_name = 'true_false'
            and received._year = childmothers_codes._year
            and received._term = childmothers_codes._term
            and received."childmothers" = childmothers_codes.raw_value
    left join codes as childcareplaces_codes
        on
            childcareplaces_codes.list_name = 'true_false'
            and received._year = childcareplaces_codes._year
            and received._term = childcareplaces_codes._term
            and received."childcareplaces" = childcareplaces_codes.raw_value
    left join codes as phase_codes
        on
            phase_codes.list_name = 'phase'
            and received._year = phase_codes._year
            and received._term = phase_codes._term
            and received."phase" = phase_codes.raw_value
    left join codes as type_codes
        on
            type_codes.list_name = 'school_type'
            and received._year = type_codes._year
            and received._term = type_codes._term
            and received."type" = type_codes.raw_value
    left join codes as highestncyeargroup_codes
        on
            highestncyeargroup_codes.list_name = 'nc_year'
            and received._year = highestncyeargroup_codes._year
            and received._term = highestncyeargroup_codes._term
            and received."highestncyeargroup" = highestncyeargroup_codes.raw_value
    left join codes as lowestncyeargroup_codes
        on
            lowestncyeargroup_codes.list_name = 'nc_year'
            and received._year = lowestncyeargroup_codes._year
            and received._term = lowestncyeargroup_codes._term
            and received."lowestncyeargroup" = lowestncyeargroup_codes.raw_value
    left join codes as intake_codes
        on
            intake_codes.list_name = 'intake'
            and received._year = intake_codes._year
            and received._term = intake_codes._term
            and received."intake" = intake_codes.raw_value
    left join codes as governance_codes
        on
            governance_codes.list_name = 'governance'
            and received._year = governance_codes._year
            and received._term = governance_codes._term
            and received."governance" = governance_codes.raw_value
    left join codes as accommodation_codes
        on
            accommodation_codes.list_name = 'accommodation'
            and received._year = accommodation_codes._year
            and received._term = accommodation_codes._term
            and received."accommodation" = accommodation_codes.raw_value

),

checked as (

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
        {{ within_bounds('"minmaleage"', min=2, max=15) }} as "minmaleage",
        "maxmaleage",
        {{ within_bounds('"minfemaleage"', min=2, max=15) }} as "minfemaleage",
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
        {{ cell_problem('"schooltableid__received"', '"schooltableid"', required=true) }}
            as "schooltableid__problem",
        {{ cell_problem('"schoolcensustableid__received"', '"schoolcensustableid"', required=true) }}
            as "schoolcensustableid__problem",
        {{ cell_problem('"NativeId__received"', '"NativeId"', required=true) }} as "NativeId__problem",
        {{ cell_problem('"schoolorderseqcolumn__received"', '"schoolorderseqcolumn"', required=true) }}
            as "schoolorderseqcolumn__problem",
        {{ cell_problem('"sourceid__received"', '"sourceid"', required=true) }} as "sourceid__problem",
        {{ cell_problem('"schoolname__received"', '"schoolname"') }} as "schoolname__problem",
        {{ cell_problem('"email__received"', '"email"') }} as "email__problem",
        {{ cell_problem('"phoneno__received"', '"phoneno"') }} as "phoneno__problem",
        {{ cell_problem('"maxdaypupils__received"', '"maxdaypupils"') }} as "maxdaypupils__problem",
        {{ cell_problem('"maxboarders__received"', '"maxboarders"') }} as "maxboarders__problem",
        {{ cell_problem('"minmaleage__received"', '"minmaleage"', min=2, max=15) }} as "minmaleage__problem",
        {{ cell_problem('"maxmaleage__received"', '"maxmaleage"') }} as "maxmaleage__problem",
        {{ cell_problem('"minfemaleage__received"', '"minfemaleage"', min=2, max=15) }}
            as "minfemaleage__problem",
        {{ cell_problem('"maxfemaleage__received"', '"maxfemaleage"') }} as "maxfemaleage__problem",
        {{ cell_problem('"lodged__received"', '"lodged"') }} as "lodged__problem",
        {{ cell_problem('"withdrawn__received"', '"withdrawn"') }} as "withdrawn__problem",
        {{ cell_problem('"heard__received"', '"heard"') }} as "heard__problem",
        {{ cell_problem('"upheld__received"', '"upheld"') }} as "upheld__problem",
        {{ cell_problem('"rejected__received"', '"rejected"') }} as "rejected__problem",
        {{ cell_problem('"infantslodged__received"', '"infantslodged"') }} as "infantslodged__problem",
        {{ cell_problem('"infantswithdrawn__received"', '"infantswithdrawn"') }} as "infantswithdrawn__problem",
        {{ cell_problem('"infantsheard__received"', '"infantsheard"') }} as "infantsheard__problem",
        {{ cell_problem('"infantsupheld__received"', '"infantsupheld"') }} as "infantsupheld__problem",
        {{ cell_problem('"infantsrejected__received"', '"infantsrejected"') }} as "infantsrejected__problem",
        {{ cell_problem('"secondarylodged__received"', '"secondarylodged"') }} as "secondarylodged__problem",
        {{ cell_problem('"secondarywithdrawn__received"', '"secondarywithdrawn"') }}
            as "secondarywithdrawn__problem",
        {{ cell_problem('"secondaryheard__received"', '"secondaryheard"') }} as "secondaryheard__problem",
        {{ cell_problem('"secondaryupheld__received"', '"secondaryupheld"') }} as "secondaryupheld__problem",
        {{ cell_problem('"secondaryrejected__received"', '"secondaryrejected"') }}
            as "secondaryrejected__problem",
        {{ cell_problem('"parttimenotin__received"', '"parttimenotin"') }} as "parttimenotin__problem",
        {{ cell_problem('"privatestudy__received"', '"privatestudy"') }} as "privatestudy__problem",
        {{ cell_problem('"pupilsatotherschool__received"', '"pupilsatotherschool"') }}
            as "pupilsatotherschool__problem",
        {{ cell_problem('"workexperience__received"', '"workexperience"') }} as "workexperience__problem",
        {{ cell_problem('"fecollege__received"', '"fecollege"') }} as "fecollege__problem",
        {{ cell_problem('"freemealstaken__received"', '"freemealstaken"') }} as "freemealstaken__problem",
        "childmothers__problem",
        {{ cell_problem('"teenmotherplaces__received"', '"teenmotherplaces"') }} as "teenmotherplaces__problem",
        "childcareplaces__problem",
        "phase__problem",
        "type__problem",
        "highestncyeargroup__problem",
        "lowestncyeargroup__problem",
        "intake__problem",
        "governance__problem",
        "accommodation__problem",
        {{ cell_problem('"saon__received"', '"saon"') }} as "saon__problem",
        {{ cell_problem('"addressline1__received"', '"addressline1"') }} as "addressline1__problem",
        {{ cell_problem('"addressline2__received"', '"addressline2"') }} as "addressline2__problem",
        {{ cell_problem('"addressline3__received"', '"addressline3"') }} as "addressline3__problem",
        {{ cell_problem('"addressline4__received"', '"addressline4"') }} as "addressline4__problem",
        {{ cell_problem('"addressline5__received"', '"addressline5"') }} as "addressline5__problem",
        {{ cell_problem('"administrativearea__received"', '"administrativearea"') }}
            as "administrativearea__problem",
        {{ cell_problem('"town__received"', '"town"') }} as "town__problem",
        {{ cell_problem('"posttown__received"', '"posttown"') }} as "posttown__problem",
        {{ cell_problem('"postcode__received"', '"postcode"') }} as "postcode__problem",
        {{ cell_problem('"paon__received"', '"paon"') }} as "paon__problem",
        {{ cell_problem('"street__received"', '"street"') }} as "street__problem",
        {{ cell_problem('"locality__received"', '"locality"') }} as "locality__problem"
    from typed

)

select * from checked
