import { comparedHorizons, type ForecastLevel, type ForecastMeasure, type ForecastModel, longestHorizon, type Verdict } from '~/contracts/forecast'

/** A row of forecast_accuracy, as the query answers with it. */
export interface SkillRow {
  measure: ForecastMeasure
  level: ForecastLevel
  months: string
  horizonMonths: number
  model: ForecastModel
  error: number
  verdict: Verdict | null
  covered: number | null
  coverageCases: number | null
}

export interface Skill {
  verdict: Verdict
  /** What is known of the error, in a sentence or two. */
  words: string
  /** How often the 80% interval held what came; null where that is not known. */
  coverage: string | null
}

/**
 * What earlier forecasts of the kind say about one so many months ahead. A horizon between those compared is judged by the
 * next longer one; providers by the months that are not flagged.
 * @throws RangeError where the rows lack the measure and level
 */
export function skillOf(rows: readonly SkillRow[], measure: ForecastMeasure, level: ForecastLevel, horizon: number): Skill {
  const compared = comparedHorizons.find((one) => one >= horizon)
  if (compared === undefined) {
    return { verdict: 'no claim', words: `Nothing is known of the error beyond ${longestHorizon} months: no forecast that far ahead could be tested.`, coverage: null }
  }
  const months = level === 'provider' ? 'unflagged' : 'all'
  const rowOf = (model: ForecastModel) => {
    const found = rows.find((row) => row.measure === measure && row.level === level && row.months === months && row.horizonMonths === compared && row.model === model)
    if (!found) throw new RangeError(`No accuracy of ${model} for ${measure}, ${level}, ${compared} months.`)
    return found
  }
  const own = rowOf('chosen')
  const verdict = own.verdict ?? 'no claim'
  const errors = { own: own.error, last: rowOf('last_value').error, yearAgo: rowOf('seasonal_naive').error }
  return { verdict, words: `${missed(measure, level, compared, errors)} ${judged(verdict, errors)}`, coverage: coverageWords(own) }
}

interface Errors {
  own: number
  last: number
  yearAgo: number
}

function missed(measure: ForecastMeasure, level: ForecastLevel, horizon: number, { own, last, yearAgo }: Errors): string {
  const size = sizeIn(measure)
  const ahead = horizon === 1 ? 'One month' : `${horizon} months`
  return `${ahead} ahead, forecasts ${placesOf[level]} were off by ${size(own)} on average; taking the last value was off by ${size(last)}, the same month a year before by ${size(yearAgo)}.`
}

const placesOf: Record<ForecastLevel, string> = { england: 'for England', region: 'for a region', icb: 'for a board', provider: 'for a provider' }

/** A size of error with its unit. */
function sizeIn(measure: ForecastMeasure): (error: number) => string {
  switch (measure) {
    case 'waiting':
      return (error) => `${error.toFixed(1)}% of the list`
    case 'share_6_plus':
      return (error) => `${error.toFixed(1)} percentage points`
    case 'tests':
      return (error) => `${error.toFixed(1)}% of scans`
    default:
      return measure satisfies never
  }
}

/** What the verdict means, in words of its own. */
function judged(verdict: Verdict, { own, last, yearAgo }: Errors): string {
  switch (verdict) {
    case 'better':
      return 'It was closer than both, by more than chance.'
    case 'no worse':
      return 'It was no further off than either, but chance could explain its lead over one of them.'
    case 'not distinguishable':
      return 'It cannot be told apart from the better of the two: no skill is shown.'
    case 'worse':
      return 'One of the two was closer, by more than chance: no skill is shown.'
    case 'no claim':
      return `No skill is claimed so far ahead${own > Math.min(last, yearAgo) + 0.05 ? ', and it was further off than the simplest forecast' : ''}.`
    default:
      return verdict satisfies never
  }
}

/** Of fewer than twenty, the count says more than a percentage. */
function coverageWords({ covered, coverageCases }: SkillRow): string | null {
  if (covered === null || coverageCases === null) return null
  const held = coverageCases < 20 ? `${covered} of ${coverageCases} times` : `${Math.round((100 * covered) / coverageCases)}% of ${coverageCases} times`
  return `Its 80% interval held what came ${held}.`
}
