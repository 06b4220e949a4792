-- What is the value of each measure at each provider? One row per measure, window, provider and month.
-- Units of value: see measure_value. Measures per head are not here, since a provider has no residents.
-- A month without a row in DM01 has no value.
create view provider_measure as
select measure, window_months, provider_code, month,
  measure_value(measure, window_months, month, working_days, numerator, denominator, numerator_before, denominator_before) as value,
  mean_of_month_ends(measure, window_months, numerator) as numerator,
  mean_of_month_ends(measure, window_months, denominator) as denominator,
  n.quality, numerator_before, denominator_before
from provider_count n join calendar_month using (month);
