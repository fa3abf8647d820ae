-- Made from schemas/returns/ by `returns generate`: edit the schemas, not this file.
-- Every code and accepted spelling of every return.

select
    dataset,
    list,
    code,
    label,
    spelling,
    match,
    valid_from,
    valid_until,
    accepted_until,
    successor,
    position
from {{ ref('codes_annex_a') }}

union all

select
    dataset,
    list,
    code,
    label,
    spelling,
    match,
    valid_from,
    valid_until,
    accepted_until,
    successor,
    position
from {{ ref('codes_cans') }}

union all

select
    dataset,
    list,
    code,
    label,
    spelling,
    match,
    valid_from,
    valid_until,
    accepted_until,
    successor,
    position
from {{ ref('codes_cin') }}

union all

select
    dataset,
    list,
    code,
    label,
    spelling,
    match,
    valid_from,
    valid_until,
    accepted_until,
    successor,
    position
from {{ ref('codes_csww') }}

union all

select
    dataset,
    list,
    code,
    label,
    spelling,
    match,
    valid_from,
    valid_until,
    accepted_until,
    successor,
    position
from {{ ref('codes_pnw_census') }}

union all

select
    dataset,
    list,
    code,
    label,
    spelling,
    match,
    valid_from,
    valid_until,
    accepted_until,
    successor,
    position
from {{ ref('codes_s251') }}

union all

select
    dataset,
    list,
    code,
    label,
    spelling,
    match,
    valid_from,
    valid_until,
    accepted_until,
    successor,
    position
from {{ ref('codes_school_census') }}

union all

select
    dataset,
    list,
    code,
    label,
    spelling,
    match,
    valid_from,
    valid_until,
    accepted_until,
    successor,
    position
from {{ ref('codes_sen2') }}

union all

select
    dataset,
    list,
    code,
    label,
    spelling,
    match,
    valid_from,
    valid_until,
    accepted_until,
    successor,
    position
from {{ ref('codes_ssda903') }}
