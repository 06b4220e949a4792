/** What is forecast if nothing is done. */
export const forecastMeasures = ['waiting', 'share_6_plus', 'tests'] as const
export type ForecastMeasure = (typeof forecastMeasures)[number]

export const forecastLevels = ['england', 'region', 'icb', 'provider'] as const
export type ForecastLevel = (typeof forecastLevels)[number]

/** The forecast the site uses, the two simplest rivals, and two more. */
export const forecastModels = ['chosen', 'last_value', 'seasonal_naive', 'damped_trend', 'return_to_mean'] as const
export type ForecastModel = (typeof forecastModels)[number]

/** Months ahead at which the models are compared. */
export const comparedHorizons = [1, 3, 6, 12] as const
/** As far as the forecast has been tested. */
export const longestHorizon = 12

export const verdicts = ['better', 'no worse', 'not distinguishable', 'worse', 'no claim'] as const
export type Verdict = (typeof verdicts)[number]
