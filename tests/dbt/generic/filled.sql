{#- Fails with the rows of a model in which one of the columns is empty. -#}
{% test filled(model, columns) %}
select {% for column in columns %}"{{ column }}"{{ ", " if not loop.last }}{% endfor %}

from {{ model }}
where {% for column in columns %}"{{ column }}" is null{{ " or " if not loop.last }}{% endfor %}

{% endtest %}
