{#- The value map of a dataset: every text seen in a coded column, with the code it stands for.
    A code or an accepted spelling that matches exactly comes first, then the number a text stands for (`1.0` for `1`),
    then patterns; among matches of one kind, what was valid in the year comes before what had been withdrawn, and a
    code itself before a spelling of another. If several codes still claim a text, the first by its position in the
    list has it, and `also_claimed_by` names the others that match in the same way (exactly, as a number, by pattern).
    `values_seen`: table_name, column_name, list_name, _la, _year, raw_value, times; `codes`: a seed of code lists. -#}
{% macro match_codes(values_seen, codes) -%}
with

seen as (

    select * from {{ values_seen }}

),

spellings as (

    select
        spelling.list as list_name,
        spelling.code,
        code.position,
        coalesce(spelling.spelling, spelling.code) as spelling,
        {{ comparable_text('coalesce(spelling.spelling, spelling.code)') }} as text,
        case
            when spelling.spelling is null then 'code'
            when spelling.match = 'pattern' then 'pattern'
            else 'spelling'
        end as matched_by,
        coalesce(spelling.valid_from, code.valid_from) as valid_from,
        coalesce(spelling.valid_until, code.valid_until, 9999) as valid_until,
        coalesce(
            case when spelling.spelling is not null then spelling.valid_until end,
            code.accepted_until,
            code.valid_until,
            9999
        ) as accepted_until
    from {{ codes }} as spelling
    inner join {{ codes }} as code
        on
            spelling.list = code.list
            and spelling.code = code.code
            and code.spelling is null

),

texts as (

    select
        list_name,
        _year,
        raw_value,
        {{ comparable_text('raw_value') }} as text,
        {{ number_as_code('lower(' ~ trim_text('raw_value') ~ ')') }} as number_text
    from seen
    group by list_name, _year, raw_value

),

candidates as (

    select
        texts.*,
        spellings.code,
        spellings.position,
        spellings.matched_by,
        'exact' as way,
        spellings.valid_until,
        case when spellings.matched_by = 'code' then 1 else 2 end as preference
    from texts
    inner join spellings
        on
            texts.list_name = spellings.list_name
            and texts.text = spellings.text
            and texts._year between spellings.valid_from and spellings.accepted_until
    where spellings.matched_by != 'pattern'

    union all

    select
        texts.*,
        spellings.code,
        spellings.position,
        'number' as matched_by,
        'number' as way,
        spellings.valid_until,
        3 as preference
    from texts
    inner join spellings
        on
            texts.list_name = spellings.list_name
            and texts.number_text = {{ number_as_code('spellings.text') }}
            and texts._year between spellings.valid_from and spellings.accepted_until
    where spellings.matched_by != 'pattern'

    union all

    select
        texts.*,
        spellings.code,
        spellings.position,
        'pattern' as matched_by,
        'pattern' as way,
        spellings.valid_until,
        4 as preference
    from texts
    inner join spellings
        on
            texts.list_name = spellings.list_name
            and {{ matches_pattern_column('texts.text', 'spellings.spelling') }}
            and texts._year between spellings.valid_from and spellings.accepted_until
    where spellings.matched_by = 'pattern'

),

ranked as (

    select
        *,
        row_number() over (
            partition by list_name, _year, raw_value
            order by
                case when way = 'pattern' then 1 else 0 end,
                case when _year <= valid_until then 0 else 1 end,
                preference,
                position,
                code
        ) as choice
    from candidates

),

claims as (

    select distinct
        list_name,
        _year,
        raw_value,
        way,
        code,
        position
    from candidates

),

losers as (

    select
        ranked.list_name,
        ranked._year,
        ranked.raw_value,
        {{ dbt.listagg('claims.code', "' | '", 'order by claims.position, claims.code') }} as codes
    from ranked
    inner join claims
        on
            ranked.list_name = claims.list_name
            and ranked._year = claims._year
            and ranked.raw_value = claims.raw_value
            and ranked.way = claims.way
            and ranked.code != claims.code
    where ranked.choice = 1
    group by
        ranked.list_name,
        ranked._year,
        ranked.raw_value

),

chosen as (

    select
        texts.list_name,
        texts._year,
        texts.raw_value,
        ranked.code,
        ranked.matched_by,
        losers.codes as also_claimed_by,
        case
            when texts.text is null then null
            when ranked.code is null then 'ConversionError'
            when texts._year > ranked.valid_until then 'WithdrawnCode'
        end as kind
    from texts
    left join ranked
        on
            texts.list_name = ranked.list_name
            and texts._year = ranked._year
            and texts.raw_value = ranked.raw_value
            and ranked.choice = 1
    left join losers
        on
            texts.list_name = losers.list_name
            and texts._year = losers._year
            and texts.raw_value = losers.raw_value

)

select
    seen.table_name,
    seen.column_name,
    seen.list_name,
    seen._la,
    seen._year,
    seen.raw_value,
    seen.times,
    chosen.code,
    chosen.matched_by,
    chosen.also_claimed_by,
    chosen.kind
from seen
inner join chosen
    on
        seen.list_name = chosen.list_name
        and seen._year = chosen._year
        and seen.raw_value = chosen.raw_value
{%- endmacro %}
