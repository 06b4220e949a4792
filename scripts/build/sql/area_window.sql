-- What happened in the months up to and including each month? One row per edition, area and month, for key figures.
-- Kept as rows, as area_measure is.
create table area_window as
select
  edition, code as area_code, month, quality,
  waiting, waiting_6_plus, waiting_13_plus, tests_12_months, clearance_weeks,
  waiting_year_before, waiting_6_plus_year_before, tests_12_months_year_before, clearance_weeks_year_before
from place_window
where edition <> 'provider'
order by edition, area_code, month;
