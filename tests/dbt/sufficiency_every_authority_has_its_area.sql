-- Authorities whose children have no area although there are areas: the ONS calls them by a name that is not found.

{{ config(severity='warn') }}

select
    children."LA",
    count(*) as children
from {{ ref('sufficiency_dim_looked_after_child') }} as children
where
    children."ONSAreaKey" = -1
    and children."LookedAfterChildKey" != -1
    and exists (
        select 1
        from {{ ref('sufficiency_dim_ons_area') }} as areas
        where areas."ONSAreaKey" != -1
    )
group by children."LA"
