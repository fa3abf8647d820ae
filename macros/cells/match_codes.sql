{#- The value map of a dataset: every text seen in a coded column, with the code it stands for.
    A code or an accepted spelling that matches exactly comes first, then the number a text stands for (`1.0` for `1`),
    then patterns; among matches of one kind, what was valid in the year comes before what had been withdrawn, and a
    code itself before a spelling of another. If several codes still claim a text, the first by its position in the
    list has it, and `also_claimed_by` names the others that match in the same way (exactly, as a number, by pattern).
    `values_seen`: table_name, column_name, list_name, _la, the columns of `time`, raw_value, times; `codes`: a seed of
    code lists. -#}
{% macro match_codes(values_seen, codes, time=['_year']) -%}
{%- set same_text -%}
    list_name, {{ time | join(', ') }}, raw_value
{%- endset -%}
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
        coalesce(spelling.valid_from, code.valid_from, '') as valid_from,
        {{ end_of_moment("coalesce(spelling.valid_until, code.valid_until, '9999')") }} as valid_until,
        {{ end_of_moment("coalesce(
            case when spelling.spelling is not null then spelling.valid_until end,
            code.accepted_until,
            code.valid_until,
            '9999'
        )") }} as accepted_until
    from {{ codes }} as spelling
    inner join {{ codes }} as code
        on
            spelling.list = code.list
            and spelling.code = code.code
            and code.spelling is null
            and (spelling.spelling is not null or coalesce(spelling.valid_from, '') = coalesce(code.valid_from, ''))

),

texts as (

    select
        {{ same_text }},
        {{ period_moment(time) }} as moment,
        {{ end_of_moment(period_moment(time)) }} as moment_ends,
        {{ comparable_text('raw_value') }} as text,
        {{ number_as_code('lower(' ~ trim_text('raw_value') ~ ')') }} as number_text
    from seen
    group by {{ same_text }}

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
            and texts.moment_ends >= spellings.valid_from
            and texts.moment <= spellings.accepted_until
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
            and texts.moment_ends >= spellings.valid_from
            and texts.moment <= spellings.accepted_until
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
            and texts.moment_ends >= spellings.valid_from
            and texts.moment <= spellings.accepted_until
    where spellings.matched_by = 'pattern'

),

ranked as (

    select
        *,
        row_number() over (
            partition by {{ same_text }}
            order by
                case when way = 'pattern' then 1 else 0 end,
                case when moment <= valid_until then 0 else 1 end,
                preference,
                position,
                code
        ) as choice
    from candidates

),

claims as (

    select distinct
        {{ same_text }},
        way,
        code,
        position
    from candidates

),

losers as (

    select
        {{ of('ranked', time) }},
        {{ dbt.listagg('claims.code', "' | '", 'order by claims.position, claims.code') }} as codes
    from ranked
    inner join claims
        on
            {{ equal_texts('ranked', 'claims', time) }}
            and ranked.way = claims.way
            and ranked.code != claims.code
    where ranked.choice = 1
    group by {{ of('ranked', time) }}

),

chosen as (

    select
        {{ of('texts', time) }},
        ranked.code,
        ranked.matched_by,
        losers.codes as also_claimed_by,
        case
            when texts.text is null then null
            when ranked.code is null then 'ConversionError'
            when texts.moment > ranked.valid_until then 'WithdrawnCode'
        end as kind
    from texts
    left join ranked
        on
            {{ equal_texts('texts', 'ranked', time) }}
            and ranked.choice = 1
    left join losers
        on
            {{ equal_texts('texts', 'losers', time) }}

)

select
    seen.table_name,
    seen.column_name,
    seen._la,
    {{ of('seen', time) }},
    seen.times,
    chosen.code,
    chosen.matched_by,
    chosen.also_claimed_by,
    chosen.kind
from seen
inner join chosen
    on
        {{ equal_texts('seen', 'chosen', time) }}
{%- endmacro %}

{#- The columns that name one text of a value map, of one relation. -#}
{% macro of(relation, time) -%}
    {%- for column in ['list_name'] + time + ['raw_value'] -%}
        {{ relation }}.{{ column }}{{ ', ' if not loop.last }}
    {%- endfor -%}
{%- endmacro %}

{#- True where two relations speak of the same text. -#}
{% macro equal_texts(one, other, time) -%}
    {%- for column in ['list_name'] + time + ['raw_value'] -%}
        {{ one }}.{{ column }} = {{ other }}.{{ column }}{{ ' and ' if not loop.last }}
    {%- endfor -%}
{%- endmacro %}
