-- Codes of the lists of SSDA903, of whatever year, and codes that the repair of episodes sets, for which the star
-- schema has no member. The codes stand in the LA zone and the members in the region: a build of one of the two alone
-- compares nothing.

with

codes_of_returns as (

    {{ seed_if_loaded('codes_ssda903', ['list', 'code', 'spelling'], beside='sufficiency_members') }}

),

codes_of_repairs (list, code) as (

    values
    ('rec', 'E99'),
    ('reason_place_change', 'LIIAF')

),

codes as (

    select
        list,
        code
    from codes_of_returns
    where spelling is null

    union all

    select
        list,
        code
    from codes_of_repairs

),

star_members as (

    {{ seed_if_loaded('sufficiency_members', ['list', 'code'], beside='codes_ssda903') }}

),

lists as (

    select distinct list from star_members

)

select
    codes.list,
    codes.code
from codes
inner join lists
    on codes.list = lists.list
left join star_members
    on
        codes.list = star_members.list
        and codes.code = star_members.code
where star_members.code is null
