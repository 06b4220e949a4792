-- How many bone scans did a place do on each working day, month by month?
-- One row per month, earliest first; null where the place has no figure. Parameters: edition of areas, or 'provider'; code.
-- Units: days, scans of all kinds, scans per working day. Sources: DM01, bank holidays.
with counted as (
  select edition, area_code as code, month, tests_total from dexa_area_month
  union all
  select 'provider', provider_code, month, tests_total from dexa_provider_month
)
select c.month, c.working_days, d.tests_total, d.tests_total / c.working_days as scans_per_working_day
from calendar_month c
left join counted d on d.edition = ? and d.code = ? and d.month = c.month
order by c.month
