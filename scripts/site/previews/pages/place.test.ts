import { csvParse } from 'd3-dsv'
import { expect, test } from 'vitest'
import { loadProfile } from '~/routes/areas/profiles.server'
import type { Profile } from '~/routes/areas/model/profile'
import { builtText } from '../../../check/built'
import { placeWords } from './place'

const months = csvParse(builtText('latest/dexa_area_month.csv'))
const providerMonths = csvParse(builtText('latest/dexa_provider_month.csv'))
const profileOf = async (edition: '2023' | '2026', code: string) => (await loadProfile(edition, code)) as Profile

// The share is divided anew from the published table.
test.each([['2026', 'Y58'], ['2026', 'QKK'], ['2023', 'QRL'], ['2026', 'QRL'], ['2026', 'D7T5G']] as const)('%s %s: the figure is the share of the table, in words of its month', async (edition, code) => {
  const row = months.find((one) => one.edition === edition && one.area_code === code && one.month === '2026-03')
  const share = `${((100 * Number(row?.waiting_6_plus)) / Number(row?.waiting)).toFixed(1)}%`
  const { figure, source, alt } = placeWords(await profileOf(edition, code))
  expect(figure?.text).toBe(share)
  expect(figure?.label).toContain(`of ${Number(row?.waiting).toLocaleString('en-GB')} people waiting`)
  expect(figure?.label).toContain('in March 2026')
  expect(source).toContain('March 2026')
  expect(alt).toContain(share)
  expect(figure?.label.includes('(estimated)')).toBe(row?.quality === 'estimated')
})

test('a provider without a row in the last month says so in words, and shows no figure', async () => {
  expect(providerMonths.filter((one) => one.provider_code === 'RF4' && (one.month ?? '') > '2025-10')).toEqual([])
  const words = placeWords(await profileOf('2026', 'RF4'))
  expect(words.figure).toBeNull()
  expect(words.title).toContain('no row in NHS England’s figures since October 2025')
  expect(words.source).toContain('October 2025')
})

test('providers with few people waiting, or none, give people and no share', async () => {
  const last = providerMonths.filter((one) => one.month === '2026-03')
  const none = last.find((one) => one.waiting === '0')
  const few = last.find((one) => one.waiting !== '' && Number(one.waiting) > 0 && Number(one.waiting) < 20)
  for (const row of [none, few]) {
    const words = placeWords(await profileOf('2026', row?.provider_code ?? ''))
    expect(words.figure).toBeNull()
    expect(words.title).toMatch(row === none ? /reports nobody waiting/ : /has .+ waiting for a bone scan/)
    expect(words.title).not.toContain('%')
  }
})
