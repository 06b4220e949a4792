import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparedCodeOfPage, compareLinkOf, compareParameters, mostCodes, readCompareView } from './compareView'

const months = ['2026-01', '2026-02', '2026-03']
const raw = { areas: null, month: null, base: null }
const read = (link: Partial<Record<keyof typeof raw, string>>) => {
  const text = { ...raw, ...link }
  return readCompareView({ ...text, month: text.month === null ? null : compareParameters.month.parse(text.month) }, text, months)
}

test('no parameters: no places, the latest month, nothing to say', () => {
  expect(read({})).toEqual({ view: { areas: [], month: '2026-03', base: null }, notes: [] })
})

test('codes in any case, of both editions, each once', () => {
  expect(read({ areas: 'qjk,2023.QRL,QRL,2026.QJK' }).view.areas).toEqual(['QJK', '2023.QRL', 'QRL'])
})

test('what is no code is named and left out, the rest stands', () => {
  const { view, notes } = read({ areas: 'QJK,<b>,2024.QJK,QVV' })
  expect(view.areas).toEqual(['QJK', 'QVV'])
  expect(notes).toEqual(['“<b>”, “2024.QJK” in the link are not codes, so they are left out.'])
})

test('England takes up no place, but differences can be taken from it', () => {
  const { view, notes } = read({ areas: 'QJK,ENG', base: 'ENG' })
  expect(view).toEqual({ areas: ['QJK'], month: '2026-03', base: 'ENG' })
  expect(notes).toEqual(['England stands beside every comparison, so it does not take up one of the six places.'])
})

test.each([
  ['month', 'soon', '“soon” in the link is not a month that this page knows. The latest month is shown.'],
  ['month', '2019-05', 'There are no figures for 2019-05: they run from 2026-01 to 2026-03. The latest month is shown.'],
  ['base', 'RF4', '“RF4” in the link is not one of the places compared, so differences are taken from the first.'],
])('%s=%s is said to be unreadable', (name, value, note) => {
  const { view, notes } = read({ areas: 'QJK,QVV', [name]: value })
  expect(notes).toEqual([note])
  expect(view).toEqual({ areas: ['QJK', 'QVV'], month: '2026-03', base: null })
})

test('a link of 2,000 signs is cut to what can be looked up, and says so', () => {
  const { view, notes } = read({ areas: Array.from({ length: 500 }, (_, index) => `Q${String(index).padStart(3, '0')}`).join(',') })
  expect(view.areas).toHaveLength(mostCodes)
  expect(notes).toEqual(['The link names 500 codes; the first 24 were looked at.'])
  expect(read({ areas: 'é'.repeat(2000) }).notes[0]?.length).toBeLessThan(120)
})

test('the page of a place is a code of the link', () => {
  expect(['/areas/QJK', '/areas/2023/QNQ'].map(comparedCodeOfPage)).toEqual(['QJK', '2023.QNQ'])
})

test('a link reads back as the view it was made from', () => {
  const key = fc.tuple(fc.constantFrom('', '2023.'), fc.stringMatching(/^[A-Z0-9]{3,6}$/).filter((code) => code !== 'ENG')).map(([edition, code]) => `${edition}${code}`)
  const view = fc.record({ areas: fc.uniqueArray(key, { maxLength: 6 }), month: fc.constantFrom(...months) }).chain((part) =>
    fc.record({ areas: fc.constant(part.areas), month: fc.constant(part.month), base: fc.constantFrom(null, 'ENG', ...part.areas.slice(1)) }))
  fc.assert(fc.property(view, (one) => {
    const found = new URLSearchParams(compareLinkOf(one, months))
    const text = { areas: found.get('areas'), month: found.get('month'), base: found.get('base') }
    expect(readCompareView(text, text, months)).toEqual({ view: one, notes: [] })
  }))
})
