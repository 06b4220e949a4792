-- What are the four key figures of an area, month by month, and what were they a year before?
-- One row per month: then and the same month a year before. Parameters: edition, area code.
-- Units: people, share 0 to 1, tests in twelve months, weeks. Sources: DM01.
select
  month,
  waiting, waiting_year_before as waiting_before,
  waiting_6_plus,
  waiting_6_plus / nullif(waiting, 0) as share_6_weeks,
  waiting_6_plus_year_before / nullif(waiting_year_before, 0) as share_6_weeks_before,
  tests_12_months, tests_12_months_year_before as tests_12_months_before,
  clearance_weeks, clearance_weeks_year_before as clearance_weeks_before
from area_window
where edition = ? and area_code = ?
order by month
