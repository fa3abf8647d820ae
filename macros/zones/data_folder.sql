{#- The folder that holds both zones, as it stands inside a SQL literal; nothing while dbt reads the project. -#}
{% macro data_folder() -%} {{ env_var('RETURNS_DATA') | replace("'", "''") if execute }} {%- endmacro %}

{#- Where a build writes the published files, before they are switched to `published/` as a whole. -#}
{% macro published_building() -%} {{ data_folder() }}/.published/building {%- endmacro %}

{#- Where this run reads published files: those it makes itself, or, when it builds the region alone, those in force. -#}
{% macro published_folder() -%}
    {%- if publishes_here() -%} {{ published_building() }} {%- else -%} {{ data_folder() }}/published {%- endif -%}
{%- endmacro %}

{#- True when this run builds the published layer. -#}
{% macro publishes_here() -%}
    {{ return('.pub_' in selected_resources | join(' ')) }}
{%- endmacro %}
