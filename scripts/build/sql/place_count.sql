-- Which counts stand behind each measure over each of its windows? One row per measure, window, place and month.
-- A list over twelve months is the sum of its twelve month ends; measure_value and mean_of_month_ends know that.
-- Counts of a year before stand beside those of a difference of shares. Rates per head are for areas only.
-- Scans short of need are England's scans over its boards, shared out by expected fractures, less an area's own: England's are
-- nought, since what NHS England commissions itself (X24) is left out. Lives only while the database is built.
create temp table place_count as
with windowed as (
  select w.*, p.aged_50_plus,
    case when w.quality = 'exact' and p.quality = 'exact' then 'exact' else 'estimated' end as rate_quality
  from place_window w
  left join area_aged_50_plus p on p.edition = w.edition and p.area_code = w.code
),
-- A board with a month missing has neither its scans nor its fractures in the shares.
boards as (
  select w.edition, w.month, sum(w.tests_12_months) as scans, sum(n.fractures) as fractures
  from place_window w
  join area a on a.edition = w.edition and a.code = w.code and a.level = 'icb'
  join area_need n on n.edition = w.edition and n.area_code = w.code
  where w.tests_12_months is not null
  group by w.edition, w.month
),
needed as (
  select w.edition, w.code, w.month, w.aged_50_plus, n.fractures,
    b.scans * n.fractures / b.fractures as scans_by_need,
    case when a.level = 'england' then b.scans else w.tests_12_months end as scans
  from windowed w
  join area a on a.edition = w.edition and a.code = w.code
  join area_need n on n.edition = w.edition and n.area_code = w.code
  left join boards b on b.edition = w.edition and b.month = w.month
)
select 'share-6-weeks' as measure, 1 as window_months, edition, code, month,
  waiting_6_plus as numerator, waiting as denominator, quality, null::integer as numerator_before, null::integer as denominator_before
from windowed
union all
select 'share-6-weeks', 12, edition, code, month, waiting_6_plus_sum_12_months, waiting_sum_12_months, quality, null, null
from windowed
union all
select 'share-13-weeks', 1, edition, code, month, waiting_13_plus, waiting, quality, null, null
from windowed
union all
select 'share-13-weeks', 12, edition, code, month, waiting_13_plus_sum_12_months, waiting_sum_12_months, quality, null, null
from windowed
union all
select 'waiting-rate', 1, edition, code, month, waiting, aged_50_plus, rate_quality, null, null
from windowed where edition <> 'provider'
union all
select 'waiting-rate', 12, edition, code, month, waiting_sum_12_months, aged_50_plus, rate_quality, null, null
from windowed where edition <> 'provider'
union all
select 'tests-rate', 12, edition, code, month, tests_12_months, aged_50_plus, rate_quality, null, null
from windowed where edition <> 'provider'
union all
select 'tests-rate', 1, edition, code, month, tests_total, aged_50_plus, rate_quality, null, null
from windowed where edition <> 'provider'
union all
select 'tests-per-working-day', 1, edition, code, month, tests_total, working_days, quality, null, null
from windowed
union all
select 'tests-per-working-day', 12, edition, code, month, tests_12_months, working_days_12_months, quality, null, null
from windowed
union all
select 'clearance', 3, edition, code, month, waiting, tests_waiting_list_3_months, quality, null, null
from windowed
union all
select 'clearance', 12, edition, code, month, waiting, tests_waiting_list_12_months, quality, null, null
from windowed
union all
select 'list-change-plus-tests', 12, edition, code, month,
  waiting - waiting_year_before + tests_waiting_list_12_months, aged_50_plus, rate_quality, null, null
from windowed where edition <> 'provider'
union all
select 'list-change-plus-tests', 1, edition, code, month,
  waiting - waiting_month_before + tests_waiting_list, aged_50_plus, rate_quality, null, null
from windowed where edition <> 'provider'
union all
select 'waiting-change', 12, edition, code, month, waiting, waiting_year_before, quality, null, null
from windowed
union all
select 'share-6-weeks-change', 12, edition, code, month,
  waiting_6_plus, waiting, quality, waiting_6_plus_year_before, waiting_year_before
from windowed
union all
select 'expected-fractures', 12, edition, code, month, round(fractures), aged_50_plus, 'estimated', null, null
from needed
union all
select 'need-gap', 12, edition, code, month, round(scans_by_need - scans), aged_50_plus, 'estimated', null, null
from needed;
