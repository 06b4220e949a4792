-- What happened in the months up to and including each month? One row per edition, area and month.
-- A window with a missing month is missing as a whole, never a smaller sum.
-- Kept as rows, as area_measure is.
create table area_window as
with summed as (
  select
    edition,
    area_code,
    month,
    quality,
    waiting,
    waiting_6_plus,
    waiting_13_plus,
    case when count(tests_total) over year = 12 then (sum(tests_total) over year)::integer end as tests_12_months,
    case when count(tests_waiting_list) over year = 12 then (sum(tests_waiting_list) over year)::integer end
      as tests_waiting_list_12_months,
    case when count(tests_waiting_list) over quarter = 3 then (sum(tests_waiting_list) over quarter)::integer end
      as tests_waiting_list_3_months,
    -- Weeks of the three months behind the window, for a weekly pace.
    date_diff('day', cast(month || '-01' as date) - interval 2 month, cast(month || '-01' as date) + interval 1 month) / 7.0
      as weeks_3_months,
    lag(waiting, 12) over area_months as waiting_year_before,
    lag(waiting_6_plus, 12) over area_months as waiting_6_plus_year_before
  from dexa_area_month
  window
    area_months as (partition by edition, area_code order by month),
    year as (partition by edition, area_code order by month rows between 11 preceding and current row),
    quarter as (partition by edition, area_code order by month rows between 2 preceding and current row)
)
select
  *,
  waiting / nullif(tests_waiting_list_3_months / weeks_3_months, 0) as clearance_weeks,
  lag(tests_12_months, 12) over area_months as tests_12_months_year_before,
  lag(waiting / nullif(tests_waiting_list_3_months / weeks_3_months, 0), 12) over area_months as clearance_weeks_year_before
from summed
window area_months as (partition by edition, area_code order by month)
order by edition, area_code, month;
