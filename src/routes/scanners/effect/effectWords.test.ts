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
  pEffect: 0.5,
  pRatio: 0.25,
  detectable: 1500,
  preRmspe: 0.1,
  donors: 19,
  monthsBefore: 27,
  monthsAfter: 9,
  basis: null,
  maskedBasis: null,
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

test('a share of placebos is told as so many trusts: 0.5 of 20 is ten', () => {
  expect(rarityWords(answer('AAA', 'none', 0))).toBe('10 of 20 trusts, itself among them, lie as far from their own comparison or further (p\u00a0=\u00a00.50). Allowing for how well each fitted before, 5 do (p\u00a0=\u00a00.25).')
  expect(plusMinus(answer('AAA', 'none', -1234.4))).toBe('−1,234\u00a0±\u00a01,000')
})
