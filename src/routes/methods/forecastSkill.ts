import { comparedHorizons, type ForecastLevel, forecastLevels, type ForecastMeasure, forecastMeasures, type ForecastModel, longestHorizon, type Verdict } from '~/contracts/forecast'
import { capital } from '~/format/capital'
import { joined } from '~/format/list'
import { formatFixed } from '~/format/number'
import type { ForecastAccuracyRow } from '~/queries/plan/forecastAccuracy'

/** What the methods page says of the forecast, from the table of its errors. */
export function forecastSkillViewModel(rows: readonly ForecastAccuracyRow[]) {
  const find = (measure: ForecastMeasure, level: ForecastLevel, horizon: number, model: ForecastModel = 'chosen', months = level === 'provider' ? 'unflagged' : 'all') => {
    const found = rows.find((row) => row.measure === measure && row.level === level && row.months === months && row.horizonMonths === horizon && row.model === model)
    if (!found) throw new Error(`No accuracy of ${model} for ${measure}, ${level}, ${horizon} months.`)
    return found
  }
  const measures = forecastMeasures.map((measure) => ({
    measure,
    ...measureWords[measure],
    panels: forecastLevels.map((level) => ({
      title: capital(levelNames[level]),
      unit: measureWords[measure].unitShort,
      lines: drawnModels.map((model) => ({ model, errors: comparedHorizons.map((horizon) => ({ horizon, error: find(measure, level, horizon, model).error })) })),
    })),
    sentences: forecastLevels.map((level) => sentenceOf(measure, level, (horizon, model) => find(measure, level, horizon, model))),
    rows: forecastLevels.flatMap((level) => comparedHorizons.map((horizon) => rowOf((model) => find(measure, level, horizon, model)))),
  }))
  return {
    measures,
    origins: comparedHorizons.map((horizon) => find('waiting', 'england', horizon).origins),
    masking: {
      unflagged: inUnit('waiting', find('waiting', 'provider', 3).error),
      all: inUnit('waiting', find('waiting', 'provider', 3, 'chosen', 'all').error),
    },
    others: forecastMeasures.flatMap((measure) => forecastLevels.map((level) => {
      const at = (model: ForecastModel) => [3, 6].map((horizon) => formatFixed(find(measure, level, horizon, model).error, 1)).join(' / ')
      return { key: `${measure} ${level}`, cells: [`${measureWords[measure].title}, ${levelNames[level]}`, at('chosen'), at('damped_trend'), at('return_to_mean')] }
    })),
  }
}
export type ForecastSkillViewModel = ReturnType<typeof forecastSkillViewModel>

/** The line that matters is drawn last. */
const drawnModels = ['seasonal_naive', 'last_value', 'chosen'] as const

const levelNames: Record<ForecastLevel, string> = { england: 'England', region: 'regions', icb: 'boards', provider: 'providers' }

const measureWords: Record<ForecastMeasure, { title: string; unit: string; unitShort: string }> = {
  waiting: { title: 'People waiting', unit: 'people wrongly forecast for every 100 waiting', unitShort: '%' },
  share_6_plus: { title: 'Share waiting six weeks or more', unit: 'percentage points', unitShort: ' points' },
  tests: { title: 'Scans in a month', unit: 'scans wrongly forecast for every 100 done', unitShort: '%' },
}

const inUnit = (measure: ForecastMeasure, error: number) => `${formatFixed(error, 1)}${measureWords[measure].unitShort}`

const judged: Record<Verdict, string> = {
  better: 'closer than both',
  'no worse': 'no worse than either',
  'not distinguishable': 'no skill shown',
  worse: 'further off',
  'no claim': 'no claim',
}

/** Months ahead at which skill is claimed or not. */
const judgedHorizons = comparedHorizons.filter((horizon) => horizon < longestHorizon)

type Find = (horizon: number, model?: ForecastModel) => ForecastAccuracyRow

function sentenceOf(measure: ForecastMeasure, level: ForecastLevel, find: Find): { level: string; text: string } {
  const size = (model: ForecastModel) => inUnit(measure, find(3, model).error)
  const byVerdict = new Map<Verdict, number[]>()
  for (const horizon of judgedHorizons) {
    const verdict = find(horizon).verdict ?? 'no claim'
    byVerdict.set(verdict, [...(byVerdict.get(verdict) ?? []), horizon])
  }
  const verdicts = [...byVerdict].map(([verdict, horizons]) => {
    const isSmall = verdict === 'better' && horizons.every((horizon) => leadShare(find, horizon) < smallLead)
    return `${verdictWords[verdict]}${isSmall ? ', if only just,' : ''} at ${monthsOf(horizons)}`
  })
  const text = `Three months ahead off by ${size('chosen')} on average; the last value by ${size('last_value')}, the same month a year before by ${size('seasonal_naive')}. `
    + `${capital(joined(verdicts))}. ${coverageWords(level, judgedHorizons.map((horizon) => find(horizon)))}`
  return { level: capital(levelNames[level]), text }
}

/** A lead over the better of the simple models that is a smaller part of its error shows on no chart. */
const smallLead = 0.04

function leadShare(find: Find, horizon: number): number {
  const simple = Math.min(find(horizon, 'last_value').error, find(horizon, 'seasonal_naive').error)
  return (simple - find(horizon).error) / simple
}

const verdictWords: Record<Verdict, string> = {
  better: 'closer than both by more than chance',
  'no worse': 'no worse than either, though chance could explain a lead,',
  'not distinguishable': 'no skill shown',
  worse: 'further off than one of them by more than chance, so no skill shown,',
  'no claim': 'no claim',
}

const monthsOf = (horizons: readonly number[]) => (horizons.length === 1 && horizons[0] === 1 ? '1 month' : `${joined(horizons.map(String))} months`)

/** England has one forecast a month, so its intervals are counted, and too few to say how well they fit. */
function coverageWords(level: ForecastLevel, found: readonly ForecastAccuracyRow[]): string {
  if (level === 'england') {
    const counted = found.map(({ covered, coverageCases }) => `${covered ?? 0} of ${coverageCases ?? 0}`)
    return `80% intervals held what came ${joined(counted)} times.`
  }
  const shares = found.map(({ covered, coverageCases }) => (100 * (covered ?? NaN)) / (coverageCases ?? NaN))
  const held = `80% intervals held what came ${joined(shares.map((share) => `${Math.round(share)}%`))} of the time`
  if (shares.some((share) => share > 90)) return `${held}, so they are wider than they need be.`
  return shares.some((share) => share < 70) ? `${held}, so they are too narrow.` : `${held}.`
}

/** A cell that broke would make its row tall on a phone. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0')

const minus = '\u2212'
const signedFixed = (value: number | null) => (value === null ? '' : `${value > 0.005 ? '+' : value < -0.005 ? minus : ''}${formatFixed(Math.abs(value), 2)}`)
const interval = (difference: number | null, low: number | null, high: number | null) => `${signedFixed(difference)} (${signedFixed(low)} to ${signedFixed(high)})`

function rowOf(of: (model: ForecastModel) => ForecastAccuracyRow) {
  const row = of('chosen')
  const { level, horizonMonths, covered, coverageCases, meanWidth } = row
  const errors = (['chosen', 'last_value', 'seasonal_naive'] as const).map((model) => formatFixed(of(model).error, 2))
  return {
    key: `${level} ${horizonMonths}`,
    cells: [
      `${capital(levelNames[level])}, ${monthsOf([horizonMonths])}`,
      ...errors,
      covered === null || coverageCases === null ? 'none' : level === 'england' ? `${covered} of ${coverageCases}` : `${Math.round((100 * covered) / coverageCases)}% of ${formatFixed(coverageCases, 0)}`,
      meanWidth === null ? 'none' : formatFixed(meanWidth, 0),
      interval(row.lastValueDifference, row.lastValueLow, row.lastValueHigh),
      interval(row.seasonalNaiveDifference, row.seasonalNaiveLow, row.seasonalNaiveHigh),
      judged[row.verdict ?? 'no claim'],
    ].map(unbroken),
  }
}
