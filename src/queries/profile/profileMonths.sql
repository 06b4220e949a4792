-- What did a place report, month by month? One row per month with figures anywhere, earliest first; null where the place
-- has none. Parameters: edition of areas, or 'provider'; code. Units: people, tests, days. Sources: DM01, bank holidays.
with counted as (
  select edition, area_code as code, month, waiting, waiting_6_plus, tests_total, tests_waiting_list from dexa_area_month
  union all
  select 'provider', provider_code, month, waiting, waiting_6_plus, tests_total, tests_waiting_list from dexa_provider_month
)
select c.month, c.working_days, m.waiting, m.waiting_6_plus, m.tests_total, m.tests_waiting_list
from calendar_month c
left join counted m on m.edition = ? and m.code = ? and m.month = c.month
order by c.month
