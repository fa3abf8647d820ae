{#- on-run-end: when a whole `dbt build` succeeded, switch the published files and the region to what it made. A
    build of a part, or one with a failure, switches nothing: what was live stays live. -#}
{% macro release(results) -%}
    {%- if execute and flags.WHICH == 'build' -%}
        {%- set outcome = {
            'nodes': nodes_run(results),
            'failed': results | rejectattr('status', 'in', ['success', 'pass', 'warn', 'no-op']) | list | length,
            'built': results | map(attribute='node.unique_id') | list,
            'published': nodes_tagged('published'),
            'marts': nodes_tagged('mart'),
            'tests': data_tests(),
            'exports': described_exports(),
            'as_at': as_at_text(),
        } -%}
        {%- do adapter.store_relation('dbt_plugin', this_database(), [], '', 'release', outcome) -%}
    {%- endif -%}
{%- endmacro %}

{#- Name, status and seconds of each node that was run. No message: it may quote a value. -#}
{% macro nodes_run(results) -%}
    {%- set found = [] -%}
    {%- for result in results -%}
        {%- do found.append([result.node.name, result.status | string, result.execution_time]) -%}
    {%- endfor -%}
    {{ return(found) }}
{%- endmacro %}

{#- The unique ids of the models with a tag. -#}
{% macro nodes_tagged(tag) -%}
    {%- set found = [] -%}
    {%- for node in graph.nodes.values() if node.resource_type == 'model' and tag in node.tags -%}
        {%- do found.append(node.unique_id) -%}
    {%- endfor -%}
    {{ return(found) }}
{%- endmacro %}

{#- By unique id of a data test, the nodes it looks at. -#}
{% macro data_tests() -%}
    {%- set found = {} -%}
    {%- for node in graph.nodes.values() if node.resource_type == 'test' -%}
        {%- do found.update({node.unique_id: node.depends_on.nodes}) -%}
    {%- endfor -%}
    {{ return(found) }}
{%- endmacro %}

{#- By the file that a mart is exported to, what the mart and its columns hold. Marts whose rows go to one authority each
    are left out: no file of theirs is for all. -#}
{% macro described_exports() -%}
    {%- set found = {} -%}
    {%- for node in graph.nodes.values() if node.resource_type == 'model' and 'mart' in node.tags -%}
        {%- set meta = node.config.meta -%}
        {%- if meta.export and not meta.recipient -%}
            {%- set columns = {} -%}
            {%- for name, column in node.columns.items() -%}
                {%- do columns.update({name: column.description}) -%}
            {%- endfor -%}
            {%- do found.update({meta.export: {'description': node.description, 'columns': columns}}) -%}
        {%- endif -%}
    {%- endfor -%}
    {{ return(found) }}
{%- endmacro %}

{#- A stand-in relation: the adapter asks for one, the release needs none. -#}
{% macro this_database() -%}
    {{ return(api.Relation.create(database=target.database, schema=target.schema, identifier='release')) }}
{%- endmacro %}
