-- How far off were past forecasts? One row per measure, level and months ahead: half the width of the interval that held
-- 80% of past errors, on the log scale for counts, logit for shares. Source: our own test on DM01.
select measure, level, horizon_months, half_width
from forecast_spread
order by measure, level, horizon_months
