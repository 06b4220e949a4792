-- What is the value of each measure? One row per measure, edition, area and month.
-- Units of value: share 0 to 1, per 1,000 people aged 50+, weeks, or a change (share of a year before; difference of shares).
-- Numerator and denominator are the counts the value and its interval come from; those of a year before
-- stand beside them where the value is a difference of shares.
-- Kept as rows: worked out anew for each question, the page took three times as long to answer.
create table area_measure as
with windowed as (
  select w.*, p.aged_50_plus,
    case when w.quality = 'exact' and p.quality = 'exact' then 'exact' else 'estimated' end as rate_quality
  from area_window w
  join area_aged_50_plus p using (edition, area_code)
)
select 'share-6-weeks' as measure, edition, area_code, month,
  waiting_6_plus / nullif(waiting, 0) as value, waiting_6_plus as numerator, waiting as denominator, quality,
  null::integer as numerator_before, null::integer as denominator_before
from windowed
union all
select 'share-13-weeks', edition, area_code, month,
  waiting_13_plus / nullif(waiting, 0), waiting_13_plus, waiting, quality, null, null
from windowed
union all
select 'waiting-rate', edition, area_code, month,
  1000 * waiting / aged_50_plus, waiting, aged_50_plus, rate_quality, null, null
from windowed
union all
select 'tests-rate', edition, area_code, month,
  1000 * tests_12_months / aged_50_plus, tests_12_months, aged_50_plus, rate_quality, null, null
from windowed
union all
select 'clearance', edition, area_code, month,
  clearance_weeks, waiting, tests_waiting_list_3_months, quality, null, null
from windowed
union all
select 'list-change-plus-tests', edition, area_code, month,
  1000 * (waiting - waiting_year_before + tests_waiting_list_12_months) / aged_50_plus,
  waiting - waiting_year_before + tests_waiting_list_12_months, aged_50_plus, rate_quality, null, null
from windowed
union all
select 'waiting-change', edition, area_code, month,
  waiting / nullif(waiting_year_before, 0) - 1, waiting, waiting_year_before, quality, null, null
from windowed
union all
select 'share-6-weeks-change', edition, area_code, month,
  waiting_6_plus / nullif(waiting, 0) - waiting_6_plus_year_before / nullif(waiting_year_before, 0),
  waiting_6_plus, waiting, quality, waiting_6_plus_year_before, waiting_year_before
from windowed
order by edition, measure, month, area_code;
