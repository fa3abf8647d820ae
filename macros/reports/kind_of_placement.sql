{#- The kind of placement that national statistics count a code of PLACE (SSDA903) with. -#}
{% macro kind_of_placement(place) -%}
    case
        when {{ place }} in ('U1', 'U2', 'U3', 'U4', 'U5', 'U6') then 'Foster placement'
        when {{ place }} in ('A3', 'A4', 'A5', 'A6') then 'Placed for adoption'
        when {{ place }} = 'P1' then 'Placed with parents'
        when {{ place }} in ('H5', 'K1', 'K2', 'K3') then 'Children''s home or supported accommodation'
        when {{ place }} in ('R1', 'R2', 'R3', 'R5', 'S1') then 'Other residential setting'
        when {{ place }} in ('P2', 'P3') then 'Living independently'
        else 'Other or not known'
    end
{%- endmacro %}
