{#- The characters that look like a space, or like nothing, and come with pasted text: no-break spaces, zero-width space
    and joiners, byte order mark; for the inside of a SQL literal. Every cell is trimmed of them, so that they stand in
    it as they are: a literal costs nothing, where a call for each of them had an engine plan a thousand for one table. -#}
{% macro odd_spaces() -%} {{ "\u00a0\u202f\u200b\u200c\u200d\ufeff" }} {%- endmacro %}
