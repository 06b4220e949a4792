-- Who lives in each board's area, and how many scans did they have in the year to the latest month?
-- One row per ICB of the edition. Parameter: edition. Units: people (mid-2024), scans in twelve months; scans are null where a month
-- is missing. Sources: ONS population, DM01 by commissioner.
with residents as (
  select
    edition, area_code, bool_and(quality = 'exact') as exact,
    sum(persons)::integer as residents,
    (sum(persons) filter (where age_band in ('50_to_64', '65_to_74', '75_to_84', '85_plus')))::integer as aged_50_plus,
    (sum(persons) filter (where age_band in ('65_to_74', '75_to_84', '85_plus')))::integer as aged_65_plus,
    (sum(persons) filter (where age_band = '85_plus'))::integer as aged_85_plus
  from population
  where mid_year = 2024
  group by edition, area_code
)
select
  a.code, a.short_name as name, n.residents, n.aged_50_plus, n.aged_65_plus, n.aged_85_plus, w.tests_12_months as scans,
  case when n.exact and w.quality = 'exact' then 'exact' else 'estimated' end as quality
from area a
join residents n on n.edition = a.edition and n.area_code = a.code
left join area_window w on w.edition = a.edition and w.area_code = a.code and w.month = (select max(month) from area_window)
where a.level = 'icb' and a.edition = ?
order by a.short_name, a.code
