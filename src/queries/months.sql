-- For which months are there figures? One row per month. Sources: DM01.
select distinct month from dexa_area_month order by month
