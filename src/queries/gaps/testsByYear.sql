-- How many DEXA tests of all kinds were done in England in each whole calendar year? One row per year.
-- Unit: tests. Sources: DM01 commissioner file; provider file where that has a hole.
select
  month[:4] as year,
  sum(tests_total)::integer as tests
from dexa_area_month
where edition = '2026' and area_code = 'ENG'
group by year
having count(tests_total) = 12
order by year
