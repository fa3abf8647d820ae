{#- The name of an area as the ONS, Ofsted and the authorities may write it, made plain so that they can be compared:
    `Southend-on-Sea` and `Southend on Sea`, `Bristol, City of` and `Bristol`, `County Durham` and `Durham`. -#}
{% macro area_name(name) -%}
    {{ replace_all(
        "replace(replace(replace(" ~ comparable_text(name) ~ ", '&', 'and'), '-', ' '), '.', '')",
        '(, (city|county) of)|(^county )', ''
    ) }}
{%- endmacro %}

{#- The query that finds the area of an authority by its name among the areas of `relation`: one row per plain name,
    with `name` and "ONSAreaKey". An authority is an LA or a county. Of two with one name it is the LA, of two codes the
    later. -#}
{% macro areas_of_authorities(relation) -%}
    with

    named as (

        select
            "ONSAreaKey",
            "AreaType",
            "AreaCode",
            {{ area_name('"AreaName"') }} as name
        from {{ relation }}
        where "AreaType" in ('LA', 'County')

    ),

    ranked as (

        select
            "ONSAreaKey",
            name,
            row_number() over (partition by name order by "AreaType" desc, "AreaCode" desc) as place
        from named

    )

    select
        name,
        "ONSAreaKey"
    from ranked
    where place = 1
{%- endmacro %}
