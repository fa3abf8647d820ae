-- One row per year that a return could be for.

select {{ number_series(2000, 2100) }} as year
