import { describe, expect, test } from 'vitest'
import { comparedHorizons, forecastLevels, forecastMeasures, forecastModels } from '~/contracts/forecast'
import type { ForecastAccuracyRow } from '~/queries/plan/forecastAccuracy'
import { forecastSkillViewModel } from './forecastSkill'

/** Every row alike: an error of 6 against 8 and 10, and intervals that held 8 in 10. */
const errors = { chosen: 6, last_value: 8, seasonal_naive: 10, damped_trend: 9, return_to_mean: 7 }
const rowsWith = (change: (row: ForecastAccuracyRow) => Partial<ForecastAccuracyRow> = () => ({})) =>
  forecastMeasures.flatMap((measure) => forecastLevels.flatMap((level) => (['all', 'unflagged'] as const).flatMap((months) => comparedHorizons.flatMap((horizonMonths) => forecastModels.map((model) => {
    const row: ForecastAccuracyRow = {
      measure, level, months, horizonMonths, model, origins: 18, cases: 126, error: errors[model],
      lastValueDifference: -2, lastValueLow: -3, lastValueHigh: -1, seasonalNaiveDifference: -4, seasonalNaiveLow: -5, seasonalNaiveHigh: 0.004,
      covered: 80, coverageCases: 100, meanWidth: 24.4, verdict: horizonMonths === 12 ? 'no claim' : 'better',
    }
    return { ...row, ...change(row) }
  })))))
const waitingIn = (rows: ForecastAccuracyRow[], level: string) => forecastSkillViewModel(rows).measures[0]?.sentences.find((sentence) => sentence.level === level)?.text

describe('the sentence of a level', () => {
  test('says how far off each was, the verdict at 1, 3 and 6 months, and what the intervals held', () => {
    expect(waitingIn(rowsWith(), 'Regions')).toBe(
      'Three months ahead off by 6.0% on average; the last value by 8.0%, the same month a year before by 10.0%. Closer than both by more than chance at 1, 3 and 6 months. 80% intervals held what came 80%, 80% and 80% of the time.',
    )
  })

  test('months with another verdict are told apart, and no skill is called that', () => {
    const text = waitingIn(rowsWith(({ horizonMonths }) => (horizonMonths === 6 ? { verdict: 'not distinguishable' } : {})), 'Regions')
    expect(text).toContain('Closer than both by more than chance at 1 and 3 months and no skill shown at 6 months.')
  })

  test('a lead that nobody would see is called small', () => {
    const text = waitingIn(rowsWith(({ model }) => (model === 'chosen' ? { error: 7.9 } : {})), 'Boards')
    expect(text).toContain('Closer than both by more than chance, if only just, at 1, 3 and 6 months.')
  })

  test.each([[95, 'so they are wider than they need be'], [60, 'so they are too narrow']])('intervals that held %d of 100: %s', (covered, words) => {
    expect(waitingIn(rowsWith(() => ({ covered })), 'Providers')).toContain(words)
  })

  test('England’s few are counted', () => {
    const text = waitingIn(rowsWith(() => ({ covered: 15, coverageCases: 16 })), 'England')
    expect(text).toContain('80% intervals held what came 15 of 16, 15 of 16 and 15 of 16 times.')
  })
})

test('a row of the table: errors, what the interval held, differences; signs before differences, none before nought', () => {
  const row = forecastSkillViewModel(rowsWith()).measures[0]?.rows.find(({ key }) => key === 'region 3')
  expect(row?.cells.map((cell) => cell.replaceAll('\u00a0', ' '))).toEqual(['Regions, 3 months', '6.00', '8.00', '10.00', '80% of 100', '24', '−2.00 (−3.00 to −1.00)', '−4.00 (−5.00 to 0.00)', 'closer than both'])
})

test('providers are shown without their flagged months, and what these would change is said', () => {
  const { measures, masking } = forecastSkillViewModel(rowsWith(({ months }) => (months === 'all' ? { error: 9 } : {})))
  expect(masking).toEqual({ unflagged: '6.0%', all: '9.0%' })
  expect(measures[0]?.rows.find(({ key }) => key === 'provider 1')?.cells[1]).toBe('6.00')
})

test('a table without rows stops the build', () => {
  expect(() => forecastSkillViewModel([])).toThrow('No accuracy of')
})
