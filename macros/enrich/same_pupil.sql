{#- True where two rows belong to the same return of an authority. The kind of schools may be unknown, in both alike. -#}
{% macro same_return(one, other) -%}
    {{ one }}._la = {{ other }}._la
            and {{ one }}._year = {{ other }}._year
            and {{ one }}._term = {{ other }}._term
            and coalesce({{ one }}._school_type, '') = coalesce({{ other }}._school_type, '')
{%- endmacro %}

{#- True where two rows of the school census belong to the same pupil of the same return. A number tells pupils apart
    within one return only, and those on roll have other numbers than those who have left. -#}
{% macro same_pupil(one, other) -%}
    {{ same_return(one, other) }}
            and {{ one }}."Roll" = {{ other }}."Roll"
            and {{ one }}."PupilId" = {{ other }}."PupilId"
{%- endmacro %}
