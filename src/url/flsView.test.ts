import fc from 'fast-check'
import { createSerializer } from 'nuqs/server'
import { describe, expect, test } from 'vitest'
import { flsStates } from '~/contracts/fls'
import { ageWeights, benchmarks } from '~/contracts/need'
import { defaultFlsView, flsParameters, type FlsView, readFlsView, toFlsParameters, withEntry } from './flsView'

const code = fc.stringMatching(/^[A-Z0-9]{3,5}$/)
const percent = fc.integer({ min: 0, max: 100 })
const entry = fc
  .record({ edition: fc.constantFrom('2023' as const, '2026' as const), code, state: fc.option(fc.constantFrom(...flsStates)), covered: fc.option(percent) })
  .filter(({ state, covered }) => state !== null || covered !== null)
const view: fc.Arbitrary<FlsView> = fc.record({
  edition: fc.constantFrom('2023' as const, '2026' as const),
  area: fc.option(code),
  benchmark: fc.constantFrom(...benchmarks),
  weights: fc.constantFrom(...ageWeights),
  uncovered: fc.option(percent),
  needing: fc.option(percent),
  scanned: fc.option(percent),
  own: fc.uniqueArray(entry, { selector: (one) => `${one.code} ${one.edition}`, maxLength: 78 }),
})

type Parsed = Parameters<typeof readFlsView>[0]
type Raw = Parameters<typeof readFlsView>[1]

function read(search: string) {
  const asked = new URLSearchParams(search)
  const names = Object.keys(flsParameters) as (keyof FlsView)[]
  const raw = Object.fromEntries(names.map((name) => [name, asked.get(name)])) as Raw
  const parsed = Object.fromEntries(names.map((name) => [name, raw[name] === null ? null : flsParameters[name].parse(raw[name])])) as Parsed
  return readFlsView(parsed, raw)
}
const serialize = createSerializer(flsParameters)
const linkOf = (of: FlsView) => serialize(toFlsParameters(of))

describe('a link', () => {
  test('brings back the view it was made from', () => {
    fc.assert(fc.property(view, (before) => {
      expect(read(linkOf(before))).toEqual({ view: before, notes: [] })
    }))
  })

  test('of the usual view is empty', () => {
    expect(linkOf(defaultFlsView)).toBe('')
  })

  test('holds a reader’s own entries in a form that can be read', () => {
    const own = [{ edition: '2026' as const, code: 'QWO', state: 'service' as const, covered: 70 }, { edition: '2026' as const, code: 'QF7', state: null, covered: 0 }, { edition: '2023' as const, code: 'QRL', state: 'absent' as const, covered: null }]
    expect(decodeURIComponent(linkOf({ ...defaultFlsView, own }))).toBe('?own=QWO.service.70,QF7..0,2023-QRL.absent')
  })

  test('of anything at all gives a view and no fault', () => {
    const junk = fc.dictionary(fc.constantFrom(...Object.keys(flsParameters)), fc.string())
    fc.assert(fc.property(junk, (parameters) => {
      const { view: found } = read(`?${new URLSearchParams(parameters).toString()}`)
      for (const { covered } of found.own) expect(covered === null || (covered >= 0 && covered <= 100)).toBe(true)
      for (const share of [found.uncovered, found.needing, found.scanned]) expect(share === null || (share >= 0 && share <= 100)).toBe(true)
    }))
  })

  test.each([
    ['?uncovered=101', '“101” in the link is not a whole number from 0 to 100 that this page knows, so the usual one is shown.'],
    ['?benchmark=best', '“best” in the link is not a benchmark that this page knows, so the usual one is shown.'],
    ['?own=QWO.service.70,QF7.some.20', '“QF7.some.20” in the link is not an entry of a board, its state and per cent covered, so it is left out.'],
    ['?own=QWO.service.170', '“QWO.service.170” in the link is not an entry of a board, its state and per cent covered, so it is left out.'],
  ])('%s: what was not understood is said', (search, note) => {
    const { view: found, notes } = read(search)
    expect(notes).toEqual([note])
    expect(found.uncovered).toBeNull()
    expect(found.benchmark).toBe('england')
  })
})

describe('an entry of the reader', () => {
  const now = { edition: '2026', state: null, covered: null } as const
  const entries = withEntry([{ ...now, code: 'QWO', state: 'none' }], { ...now, code: 'QF7', covered: 20 })

  test('replaces the one before, in the order of codes', () => {
    expect(entries.map((one) => one.code)).toEqual(['QF7', 'QWO'])
    expect(withEntry(entries, { ...now, code: 'QWO', state: 'part', covered: 5 })).toEqual([entries[0], { ...now, code: 'QWO', state: 'part', covered: 5 }])
  })

  test('of a code that both editions have is kept for each', () => {
    expect(withEntry(entries, { edition: '2023', code: 'QWO', state: 'absent', covered: null })).toHaveLength(3)
  })

  test('that says nothing is taken out', () => {
    expect(withEntry([{ ...now, code: 'QWO', state: 'none' }], { ...now, code: 'QWO' })).toEqual([])
  })
})
