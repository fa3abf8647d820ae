-- Made from schemas/returns/ by `returns generate`: edit the schemas, not this file.
-- One row per thing found in a row of any return.

select
    'annex_a' as dataset,
    'list_1' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_1') }}

union all

select
    'annex_a' as dataset,
    'list_2' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_2') }}

union all

select
    'annex_a' as dataset,
    'list_3' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_3') }}

union all

select
    'annex_a' as dataset,
    'list_4' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_4') }}

union all

select
    'annex_a' as dataset,
    'list_5' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_5') }}

union all

select
    'annex_a' as dataset,
    'list_6' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_6') }}

union all

select
    'annex_a' as dataset,
    'list_7' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_7') }}

union all

select
    'annex_a' as dataset,
    'list_8' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_8') }}

union all

select
    'annex_a' as dataset,
    'list_9' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_9') }}

union all

select
    'annex_a' as dataset,
    'list_10' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_10') }}

union all

select
    'annex_a' as dataset,
    'list_11' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_annex_a__list_11') }}

union all

select
    'cin' as dataset,
    'assessments' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__assessments') }}

union all

select
    'cin' as dataset,
    'child_protection_plans' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__child_protection_plans') }}

union all

select
    'cin' as dataset,
    'children' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__children') }}

union all

select
    'cin' as dataset,
    'cin' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__cin') }}

union all

select
    'cin' as dataset,
    'cin_details' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__cin_details') }}

union all

select
    'cin' as dataset,
    'cin_plans' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__cin_plans') }}

union all

select
    'cin' as dataset,
    'disabilities' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__disabilities') }}

union all

select
    'cin' as dataset,
    'factors' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__factors') }}

union all

select
    'cin' as dataset,
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
from {{ ref('fnd_cin__header') }}

union all

select
    'cin' as dataset,
    'pre_proceedings' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__pre_proceedings') }}

union all

select
    'cin' as dataset,
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
from {{ ref('fnd_cin__reviews') }}

union all

select
    'cin' as dataset,
    'section_47' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__section_47') }}

union all

select
    'cin' as dataset,
    'source' as table_name,
    _file_id,
    _row,
    column_name,
    kind,
    found,
    expected,
    list_name,
    child,
    element
from {{ ref('fnd_cin__source') }}

union all

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
