import { describe, expect, test } from 'vitest'
import type { NationalEffectRow } from '~/queries/scanners/nationalEffect'
import type { ObservedEffectRow } from '~/queries/scanners/observedEffects'
import { type NamedSite, trustEffects } from './effectModel'
import { effectSentences, effectTitle, plusMinus, rarityWords } from './effectWords'

const answer = (providerCode: string, masking: ObservedEffectRow['masking'], effect: number, over: Partial<ObservedEffectRow> = {}): ObservedEffectRow => ({
  providerCode,
  providerName: `${providerCode === 'AAA' ? 'Ayton' : 'Beeford'} Hospitals NHS Foundation Trust`,
  masking,
  startMonth: '2025-07',
  method: 'simplex',
  isMain: true,
  effect,
  effectPercent: effect / 50,
  halfWidth90: 1000,
  // Beyond the range is rare, as in the table.
  pEffect: Math.abs(effect) > 1000 ? 0.05 : 0.5,
  pRatio: 0.25,
  detectable: 1500,
  preRmspe: 0.1,
  donors: 19,
  monthsBefore: 27,
  monthsAfter: 9,
  basis: null,
  maskedBasis: null,
  statedBefore: null,
  statedAfter: null,
  ...over,
})
const site = (providerCode: string, siteName: string): NamedSite => ({ providerCode, providerName: null, siteName, opened: null, status: 'Open' })
const figure = (id: NationalEffectRow['id'], value: number): NationalEffectRow => ({ id, value, what: '', low: null, high: null, unit: '', how: '', quality: 'exact' })
/** Thirteen machines, as in the first wave. */
const national = [figure('promised', 29_000), figure('promised_each', 2_231)]
const sites = [site('AAA', 'Ayton General'), site('AAA', 'Ayton Infirmary'), site('BBB', 'Beeford'), site('CCC', 'Cottam')]
const trusts = (...rows: ObservedEffectRow[]) => trustEffects(rows, sites, national)

describe('“no clear effect” is said only where both answers agree', () => {
  const none = [answer('AAA', 'none', 999), answer('AAA', 'rule', -1000)]
  test.each([
    ['both within', [...none, answer('BBB', 'none', 0), answer('BBB', 'rule', 0)], 'No clear effect of the new scanners is visible yet'],
    ['one depends', [...none, answer('BBB', 'none', 1001), answer('BBB', 'rule', 999)], 'No clear effect of a new scanner is visible yet at one of the two trusts that can be followed'],
    ['one clear either way', [...none, answer('BBB', 'none', -1001), answer('BBB', 'rule', 1001)], 'No clear effect of a new scanner is visible yet at one of the two trusts that can be followed'],
    ['none without', [answer('AAA', 'none', 1001), answer('AAA', 'rule', 0)], 'What the new scanners changed, as far as figures tell'],
  ])('%s', (_, rows, title) => {
    expect(effectTitle(trusts(...rows))).toBe(title)
  })
})

test('two machines of a trust were promised twice as much', () => {
  expect(trusts(answer('AAA', 'none', 0), answer('AAA', 'rule', 0)).map(({ machines, promised }) => [machines, promised])).toEqual([[2, 4_462]])
})

test('the promise is outside where no interval reaches it, and what is not known is said', () => {
  const given = trusts(answer('AAA', 'none', 3000), answer('AAA', 'rule', 3000), answer('BBB', 'none', 1500), answer('BBB', 'rule', 0))
  const words = effectSentences(given, sites, national).join(' ')
  // Ayton: 2,000 to 4,000 leaves out 4,462. Beeford: 500 to 2,500 holds 2,231.
  expect(words).toContain('outside the interval of one of the two trusts, if each opened in one of the months tried')
  expect(words).toContain('Cottam: nothing can be said, since its trust (CCC) has no DEXA figures at all.')
  // 29,000 ÷ 2,231 is 13 machines, 4 of them named.
  expect(words).toContain('Nine of the first 13 machines are not named')
})

test('where another month would have let the promise in, it rests on the assumed dates', () => {
  const given = trusts(answer('BBB', 'none', 0), answer('BBB', 'rule', 0), answer('BBB', 'none', 1500, { isMain: false, startMonth: '2025-08' }))
  expect(effectSentences(given, sites, national).join(' ')).toContain('outside the interval of the one trust, if the assumed opening dates hold')
})

test('no trust was promised the average, and its own expectation stands beside it', () => {
  const words = effectSentences(trusts(answer('AAA', 'none', 0, { statedBefore: 8000, statedAfter: 11_000 }), answer('AAA', 'rule', 1500)), sites, national).join(' ')
  expect(words).toContain('No trust was promised a number of its own. The average of the promise, 29,000\u00a0÷\u00a013 or 2,231 extra scans a year for each machine, lies outside the interval')
  // 3,000 more; the intervals end at 1,000 and 2,500.
  expect(words).toContain('Ayton Hospitals itself expects to go from about 8,000 to 11,000 patients a year: 3,000 more lies outside its interval.')
})

test('“clear” rests on the size; where the second p-value says otherwise, it is said', () => {
  const given = trusts(answer('AAA', 'none', 2000, { pRatio: 0.75 }), answer('AAA', 'rule', 0), answer('BBB', 'none', -900, { pRatio: 0.1 }), answer('BBB', 'rule', -900, { pRatio: 0.101 }))
  const words = effectSentences(given, sites, national).join(' ')
  expect(words).toContain('says otherwise in 2 of 4 answers: the rise at Ayton Hospitals, with all months, is not rare by it (p\u00a0=\u00a00.75) and the fall at Beeford Hospitals, with all months, is rare by it (p\u00a0=\u00a00.10).')
  expect(effectSentences(trusts(answer('BBB', 'none', 0)), sites, national).join(' ')).not.toContain('second p-value')
})

test('a share of placebos is told as so many trusts: 0.5 of 20 is ten', () => {
  expect(rarityWords(answer('AAA', 'none', 0))).toBe('10 of 20 trusts, itself among them, lie as far from their own comparison or further (p\u00a0=\u00a00.50). Allowing for how well each fitted before, 5 do (p\u00a0=\u00a00.25).')
  expect(plusMinus(answer('AAA', 'none', -1234.4))).toBe('−1,234\u00a0±\u00a01,000')
})
