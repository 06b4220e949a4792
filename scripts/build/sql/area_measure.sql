-- What is the value of each measure in each area? One row per measure, window, edition, area and month.
-- Units of value: see measure_value. Numerator and denominator are the counts the value and its interval come from.
create view area_measure as
select measure, window_months, edition, area_code, month,
  measure_value(measure, window_months, month, working_days, numerator, denominator, numerator_before, denominator_before) as value,
  mean_of_month_ends(measure, window_months, numerator) as numerator,
  case measure when 'waiting-rate' then denominator else mean_of_month_ends(measure, window_months, denominator) end as denominator,
  n.quality, numerator_before, denominator_before
from area_count n join calendar_month using (month);
