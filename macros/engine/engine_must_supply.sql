{#- Stops compilation with what to add: `macro_name` has no form yet for the engine in use. -#}
{% macro engine_must_supply(macro_name) -%}
    {{ exceptions.raise_compiler_error(
        "No form of " ~ macro_name ~ " for " ~ target.type ~ ": add " ~ target.type ~ "__" ~ macro_name
        ~ " to the file in macros/ that holds " ~ macro_name ~ "."
    ) }}
{%- endmacro %}
