{#- A date in the column's own format, or in another that can mean one day only; a midnight time and a time zone
    are dropped.
    Null when it is no real date or lies outside 1900 to 2100. -#}
{% macro clean_date(text, format) -%}
    {%- set plain -%}
        coalesce(
            {{ try_date(text, [format]) }},
            {{ try_date(replace_all(trim_text(text), '([ T]0?0:00(:00)?([.]0+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?$', ''), unambiguous_dates(format)) }}
        )
    {%- endset -%}
    case when {{ plain }} between date '1900-01-01' and date '2100-12-31' then {{ plain }} end
{%- endmacro %}

{#- The formats that cannot be mistaken for one another, given that a column is written day first or year first. -#}
{% macro unambiguous_dates(format) -%}
    {{ return([format, '%Y-%m-%d', '%Y-%b-%d', '%d-%b-%Y', '%d %b %Y', '%d %B %Y'] + (
        ['%d-%m-%Y', '%d.%m.%Y', '%d/%m/%Y'] if format.startswith('%d') else []
    )) }}
{%- endmacro %}
