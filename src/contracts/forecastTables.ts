import { comparedHorizons, forecastLevels, forecastMeasures, forecastModels, longestHorizon, verdicts } from './forecast'
import { count, double, integer, nullable, oneOf, quality, table, text } from './table'

const measure = () => oneOf(forecastMeasures, 'What is forecast: people waiting, share of them waiting six weeks or more, scans done in the month')
const level = () => oneOf(forecastLevels, 'Level of the places: areas by commissioner in the edition of 2023, providers by where scans are done')
const unit = 'percent of people or scans, or percentage points for shares'
const against = (other: string) => ({
  difference: nullable(double(`Error less that of ${other}; below zero is better`, unit)),
  low: nullable(double(`Low end of the difference’s 90% interval, block bootstrap over origins`, unit)),
  high: nullable(double(`High end of the difference’s 90% interval`, unit)),
})
const lastValue = against('the last value')
const seasonalNaive = against('the same month a year before')

export const forecastAccuracy = table({
  name: 'forecast_accuracy',
  title: 'How far off forecasts were when made from earlier months, beside simpler ones',
  grain: 'One row per measure, level, choice of months, horizon and model',
  key: ['measure', 'level', 'months', 'horizon_months', 'model'],
  sourceIds: ['dm01-commissioner', 'dm01-provider'],
  columns: {
    measure: measure(),
    level: level(),
    months: oneOf(['all', 'unflagged'], 'Whether months in break_flag take part; only providers have flags'),
    horizon_months: integer(`Months from the last known month to the month forecast (${comparedHorizons.join(', ')})`, 'months'),
    model: oneOf(forecastModels, 'Model; chosen is the one that the site uses'),
    origins: count('Months that forecasts were made from, each with at least 18 months known', 'months'),
    cases: count('Forecasts scored: places times origins, the same for every model', 'forecasts'),
    error: double('Mean absolute error: people or scans wrongly forecast per 100 counted; points for shares', unit),
    unit: text('Unit of error, differences and width'),
    last_value_difference: lastValue.difference,
    last_value_low: lastValue.low,
    last_value_high: lastValue.high,
    seasonal_naive_difference: seasonalNaive.difference,
    seasonal_naive_low: seasonalNaive.low,
    seasonal_naive_high: seasonalNaive.high,
    covered: nullable(count('Forecasts whose 80% interval held what came; the interval knew only errors made before', 'forecasts')),
    coverage_cases: nullable(count('Forecasts that had an interval', 'forecasts')),
    mean_width: nullable(double('Mean width of the interval', unit)),
    verdict: nullable(oneOf(verdicts, 'What the two differences say together; none for the simple models themselves')),
    quality: quality(),
  },
})

export const forecastSpread = table({
  name: 'forecast_spread',
  title: 'Half the width of the 80% interval around a forecast',
  grain: 'One row per measure, level and months ahead',
  key: ['measure', 'level', 'horizon_months'],
  sourceIds: ['dm01-commissioner', 'dm01-provider'],
  columns: {
    measure: measure(),
    level: level(),
    horizon_months: integer(`Months from the last known month to the month forecast (1 to ${longestHorizon})`, 'months'),
    half_width: double('What is added to and taken from the forecast on its scale: 80% of past errors were smaller; never less than for a nearer month', 'natural logarithm for people and scans, logit for shares'),
    cases: count('Past errors it rests on', 'forecasts'),
    quality: quality(),
  },
})
