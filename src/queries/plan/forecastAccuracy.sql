-- How far off were forecasts made from earlier months, beside simpler ones, and how often did their intervals hold?
-- One row per measure, level, choice of months (flagged ones left out, or all), months ahead and model.
-- Units: percent of people waiting or of scans; percentage points for shares. Source: DM01 files, by npm run backtest.
select
  measure, level, months, horizon_months, model, origins, cases, error,
  last_value_difference, last_value_low, last_value_high,
  seasonal_naive_difference, seasonal_naive_low, seasonal_naive_high,
  covered, coverage_cases, mean_width, verdict
from forecast_accuracy
order by measure, level, months, horizon_months, model
