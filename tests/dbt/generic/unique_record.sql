{#- Fails with the records that stand more than once in a model. `columns` together name a record; a row in which one of
    the `complete` columns is blank names none and is left out. -#}
{% test unique_record(model, columns, complete=[]) %}
select
    {% for column in columns %}"{{ column }}",{% endfor %}
    count(*) as times
from {{ model }}
where true{% for column in complete %} and "{{ column }}" is not null{% endfor %}

group by {% for column in columns %}"{{ column }}"{{ ", " if not loop.last }}{% endfor %}
having count(*) > 1
{% endtest %}
