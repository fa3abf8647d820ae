{#- The columns of one of the latest assessments, which the relation `cans_<place>` holds, under names that begin with
    `CANS <place>`. -#}
{% macro cans_columns(place) -%}
    {%- set names = [
        'Assessment Date',
        'Form',
        'Assessment Type',
        'Centerpiece of the Plan',
        'Strength used in the Plan',
        'Consider Strength Development',
        'No Strength, Consider Building',
        'Trauma Experience (Over Lifetime)',
        'Action Needed (Youth)',
        'Immediate/Intensive Action Needed (Youth)',
        'Action Needed (Caregiver)',
        'Immediate/Intensive Action Needed (Caregiver)',
        'Transition Age Action Needed',
        'Immediate/Intensive Transition Age Action Needed',
    ] -%}
    {%- for name in names %}
    cans_{{ place }}."{{ name }}" as "CANS {{ place }} {{ name }}"{{ ',' if not loop.last }}
    {%- endfor -%}
{%- endmacro %}
