-- Do the regions add up to England?
-- One row per financial year. Units: scans. Sources: DM01, commissioner basis. They fall short by what NHS England
-- commissions itself (X24 in the published file), which belongs to England and to no region, and by cells that are
-- missing from the boards' file in June 2023.
with yearly as (
  select
    case when d.month < '2024-04' then '2023/24' when d.month < '2025-04' then '2024/25' else '2025/26' end as year,
    sum(d.tests_total) filter (where a.level = 'england') as england,
    sum(d.tests_total) filter (where a.level = 'region') as regions,
    count(*) filter (where a.level = 'region' and d.tests_total is null) as region_months_missing
  from dexa_area_month d
  join area a on a.edition = d.edition and a.code = d.area_code
  where d.edition = '2026'
  group by year
)
select year, england, regions, england - regions as in_no_region, region_months_missing
from yearly
order by year
