import { expect, test } from 'vitest'
import { fact } from './fixture/handBoards'
import { differenceSentence, figureTimeline, timeLeft, timeOf } from './figureTimeline'

test('from the end of March 2026 to the end of 2030 are 57 months: 9 of 2026 and 4 × 12', () => {
  expect(timeLeft('2026-03', 2030)).toBe('4 years and 9 months')
  expect(timeLeft('2026-12', 2030)).toBe('4 years')
  expect(timeLeft('2030-11', 2030)).toBe('1 month')
  expect(timeLeft('2030-12', 2030)).toBe('no time')
})

test('a figure stands in its month where just one is named, else in the middle of its year', () => {
  expect(timeOf({ period: 'May 2021', year: 2021 })).toBeCloseTo(2021 + 4.5 / 12)
  expect(timeOf({ period: 'January to December 2024', year: 2024 })).toBe(2024.5)
  expect(timeOf({ period: '2009 audit', year: 2009 })).toBe(2009.5)
  expect(timeOf({ period: 'Not dated; cites 2025 benchmarks', year: null })).toBeNull()
})

const survey = { counts: 'Trusts confirming a service', period: 'May 2021', year: 2021, sourceUrl: 'https://example.org/survey' }
const share = fact({ id: 'trusts-with-fls-share-2021', value: 51, unit: '% of trusts', ...survey })
const count = fact({ id: 'trusts-with-fls-2021', value: 63, unit: 'trusts of 123', ...survey })
const people = fact({ id: 'population-covered-england-2021', counts: 'People covered', value: 57, unit: '% of people', period: 'June 2021', year: 2021 })
const half = fact({ id: 'hospitals', counts: 'Hospitals with a service', unit: '% of hospitals', note: 'Under half, no exact share. One newspaper’s count.', year: 2025, period: 'About spring 2025' })
const services = fact({ id: 'services', counts: 'Services running', value: 60, unit: 'services', period: 'February 2025', year: 2025 })
const vague = fact({ id: 'lords', counts: 'Share with a service', value: 61, unit: '%', period: 'February 2021', year: 2021 })
const pledge = fact({ id: 'pledge-2030', counts: 'Year by which everyone has one', value: 2030, unit: 'target year', year: 2025 })

test('figures stand together by what they count; a share and its count are one; words stay words', () => {
  const { groups } = figureTimeline([half, share, count, people, services, vague, pledge], '2026-03')
  expect(groups.map(({ title, figures }) => [title, figures.map(({ value, sign }) => [value, sign.kind])])).toEqual([
    ['Trusts', [['51% of trusts (63 of 123)', 'share']]],
    ['Hospitals', [['Under half', 'words']]],
    ['People', [['57% of people', 'share']]],
    ['Services and sites', [['60 services', 'count']]],
    ['It is not said of what', [['61%', 'share']]],
  ])
})

test('the pledge runs from the latest figures to the right end of the axis', () => {
  const found = figureTimeline([pledge], '2026-03')
  expect(found.pledge?.left).toBe('4 years and 9 months from the latest figures to the end of 2030')
  // The axis runs from 2009 to the end of 2030: (2026.25 − 2009) / 22.
  expect([found.pledge?.from, found.pledge?.to]).toEqual([17.25 / 22, 1])
  expect(figureTimeline([], '2026-03').pledge).toBeNull()
})

test('51% and 57% were a month apart and count different things', () => {
  expect(differenceSentence([share, people])).toBe('51% of trusts (May 2021) and 57% of people (June 2021) are dated a month apart, and both can be right: trusts are not all the same size, so a share of trusts is not a share of people.')
  expect(differenceSentence([share])).toBeNull()
})
