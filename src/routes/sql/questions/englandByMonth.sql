-- Is England's waiting list getting shorter?
-- One row per month. Units: people at month end; share in per cent; scans in the month. Sources: DM01, commissioner basis.
select
  month,
  waiting,
  waiting_6_plus,
  round(100.0 * waiting_6_plus / waiting, 1) as percent_6_weeks,
  tests_total
from dexa_area_month
where edition = '2026' and area_code = 'ENG'
order by month
