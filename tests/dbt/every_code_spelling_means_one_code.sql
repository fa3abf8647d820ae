-- Spellings that lead to two codes of one list in the same year.

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
            years.year >= coalesce(spelling.valid_from, code.valid_from)
            and years.year <= coalesce(spelling.valid_until, code.valid_until, 9999)

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
