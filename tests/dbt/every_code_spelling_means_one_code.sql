-- Spellings that lead to two codes of one list in the same year, in a list that does not say by `position` which code
-- comes first. (What several codes of such a list claim stands in the value map, under `also_claimed_by`.)

with

spellings as (

    select
        spelling.dataset,
        spelling.list,
        years.year,
        spelling.code,
        {{ comparable_text('coalesce(spelling.spelling, spelling.code)') }} as comparable
    from {{ ref('code_lists') }} as spelling
    inner join {{ ref('code_lists') }} as code
        on
            spelling.dataset = code.dataset
            and spelling.list = code.list
            and spelling.code = code.code
            and code.spelling is null
    inner join {{ ref('years') }} as years
        on
            {{ end_of_moment('cast(years.year as ' ~ dbt.type_string() ~ ')') }}
            >= coalesce(spelling.valid_from, code.valid_from, '')
            and cast(years.year as {{ dbt.type_string() }})
            <= {{ end_of_moment("coalesce(spelling.valid_until, code.valid_until, '9999')") }}
    where code.position is null

)

select
    dataset,
    list,
    year,
    comparable
from spellings
group by
    dataset,
    list,
    year,
    comparable
having count(distinct code) > 1
