import { describe, expect, test } from 'vitest'
import type { ForecastModel, Verdict } from '~/contracts/forecast'
import { skillOf, type SkillRow } from './skill'

const row = (model: ForecastModel, error: number, over: Partial<SkillRow> = {}): SkillRow => ({
  measure: 'waiting', level: 'region', months: 'all', horizonMonths: 3, model, error, verdict: null, covered: null, coverageCases: null, ...over,
})
const rowsWith = (verdict: Verdict, over: Partial<SkillRow> = {}) => [
  row('chosen', 6.71, { verdict, covered: 97, coverageCases: 112, ...over }),
  row('last_value', 7.32, over),
  row('seasonal_naive', 13.62, over),
]

describe('skillOf', () => {
  test('says how far off each was, and that the lead is more than chance', () => {
    expect(skillOf(rowsWith('better'), 'waiting', 'region', 3)).toEqual({
      verdict: 'better',
      words: '3 months ahead, forecasts for a region were off by 6.7% of the list on average; taking the last value was off by 7.3% of the list, the same month a year before by 13.6% of the list. It was closer than both, by more than chance.',
      coverage: 'Its 80% interval held what came 87% of 112 times.',
    })
  })

  test.each(['not distinguishable', 'worse'] as const)('%s: no skill is shown', (verdict) => {
    expect(skillOf(rowsWith(verdict), 'waiting', 'region', 3).words).toContain('no skill is shown')
  })

  test('a horizon that was not compared is judged by the next longer one', () => {
    expect(skillOf(rowsWith('no worse'), 'waiting', 'region', 2).verdict).toBe('no worse')
  })

  test('twelve months ahead nothing is claimed, and a worse error is said', () => {
    const far = rowsWith('no claim', { horizonMonths: 12 }).map((one) => (one.model === 'last_value' ? { ...one, error: 6.3 } : one))
    expect(skillOf(far, 'waiting', 'region', 9).words).toMatch(/No skill is claimed so far ahead, and it was further off than the simplest forecast\.$/)
  })

  test('beyond a year nothing is known', () => {
    const { verdict, words, coverage } = skillOf([], 'waiting', 'region', 13)
    expect([verdict, coverage]).toEqual(['no claim', null])
    expect(words).toContain('beyond 12 months')
  })

  test('providers are judged by the months without flags', () => {
    const rows = [...rowsWith('worse', { level: 'provider' }), ...rowsWith('better', { level: 'provider', months: 'unflagged' })]
    expect(skillOf(rows, 'waiting', 'provider', 3).verdict).toBe('better')
  })

  test('few forecasts are counted, not turned into a percentage', () => {
    const few = rowsWith('better', { level: 'england', covered: 15, coverageCases: 16 })
    expect(skillOf(few, 'waiting', 'england', 3).coverage).toBe('Its 80% interval held what came 15 of 16 times.')
  })

  test('a measure without rows is an error, not silence', () => {
    expect(() => skillOf([], 'tests', 'icb', 3)).toThrow(RangeError)
  })
})
