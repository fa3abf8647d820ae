-- Made from schemas/returns/ by `returns generate`: edit the schemas, not this file.
-- One row per thing found in a row of any return.

select
    'ssda903' as dataset,
    'ad1' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__ad1') }}

union all

select
    'ssda903' as dataset,
    'dolo' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__dolo') }}

union all

select
    'ssda903' as dataset,
    'episodes' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__episodes') }}

union all

select
    'ssda903' as dataset,
    'header' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__header') }}

union all

select
    'ssda903' as dataset,
    'missing' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__missing') }}

union all

select
    'ssda903' as dataset,
    'oc2' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__oc2') }}

union all

select
    'ssda903' as dataset,
    'oc3' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__oc3') }}

union all

select
    'ssda903' as dataset,
    'placed_adoption' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__placed_adoption') }}

union all

select
    'ssda903' as dataset,
    'prev_perm' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__prev_perm') }}

union all

select
    'ssda903' as dataset,
    'reviews' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__reviews') }}

union all

select
    'ssda903' as dataset,
    'social_worker' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__social_worker') }}

union all

select
    'ssda903' as dataset,
    'uasc' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_ssda903__uasc') }}
