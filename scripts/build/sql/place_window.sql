-- What happened in the months up to and including each month? One row per place and month: areas of both editions
-- and, under the edition 'provider', providers. A window with a missing month is missing as a whole, never a smaller sum.
-- Lives only while the database is built; area_window, area_measure and provider_measure are made from it.
create temp table place_window as
with provider_months as (
  -- Every provider in every month, so that twelve rows are twelve months.
  select p.code, c.month
  from provider p cross join calendar_month c
  where c.month between (select min(month) from dexa_provider_month) and (select max(month) from dexa_provider_month)
),
reported as (
  select edition, area_code as code, month, quality, waiting, waiting_6_plus, waiting_13_plus, tests_waiting_list, tests_total
  from dexa_area_month
  union all
  select 'provider', m.code, m.month, coalesce(d.quality, 'exact'), waiting, waiting_6_plus, waiting_13_plus, tests_waiting_list, tests_total
  from provider_months m left join dexa_provider_month d on d.provider_code = m.code and d.month = m.month
),
summed as (
  select
    edition, code, month, reported.quality, waiting, waiting_6_plus, waiting_13_plus, tests_waiting_list, tests_total, c.working_days,
    c.days / 7.0 as weeks,
    sum(c.days) over quarter / 7.0 as weeks_3_months,
    sum(c.days) over year / 7.0 as weeks_12_months,
    case when count(*) over year = 12 then (sum(c.working_days) over year)::integer end as working_days_12_months,
    case when count(waiting) over year = 12 then sum(waiting) over year end as waiting_sum_12_months,
    case when count(waiting_6_plus) over year = 12 then sum(waiting_6_plus) over year end as waiting_6_plus_sum_12_months,
    case when count(waiting_13_plus) over year = 12 then sum(waiting_13_plus) over year end as waiting_13_plus_sum_12_months,
    case when count(tests_total) over year = 12 then (sum(tests_total) over year)::integer end as tests_12_months,
    case when count(tests_waiting_list) over year = 12 then (sum(tests_waiting_list) over year)::integer end as tests_waiting_list_12_months,
    case when count(tests_waiting_list) over quarter = 3 then (sum(tests_waiting_list) over quarter)::integer end as tests_waiting_list_3_months,
    lag(waiting) over place_months as waiting_month_before,
    lag(waiting, 12) over place_months as waiting_year_before,
    lag(waiting_6_plus, 12) over place_months as waiting_6_plus_year_before
  from reported join calendar_month c using (month)
  window
    place_months as (partition by edition, code order by month),
    year as (partition by edition, code order by month rows between 11 preceding and current row),
    quarter as (partition by edition, code order by month rows between 2 preceding and current row)
)
select
  *,
  waiting / nullif(tests_waiting_list_3_months / weeks_3_months, 0) as clearance_weeks,
  lag(tests_12_months, 12) over place_months as tests_12_months_year_before,
  lag(waiting / nullif(tests_waiting_list_3_months / weeks_3_months, 0), 12) over place_months as clearance_weeks_year_before
from summed
window place_months as (partition by edition, code order by month);
