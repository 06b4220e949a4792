import fc from 'fast-check'
import { createSerializer } from 'nuqs/server'
import { describe, expect, test } from 'vitest'
import { measureIds } from '~/contracts/measureIds'
import { defaultScannersView, readScannersView, scannersLink, scannersParameters, type ScannersView, toScannersParameters } from './scannersView'

const code = fc.stringMatching(/^[A-Z0-9]{3,5}$/)
const site = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/)
const view: fc.Arbitrary<ScannersView> = fc
  .record({ measure: fc.constantFrom(...measureIds), area: fc.option(code), site: fc.option(site) })
  // A site and a board are never chosen together.
  .map((one) => ({ ...one, area: one.site === null ? one.area : null }))

type Parsed = Parameters<typeof readScannersView>[0]
type Raw = Parameters<typeof readScannersView>[1]
const names = Object.keys(scannersParameters) as (keyof ScannersView)[]

function read(search: string) {
  const asked = new URLSearchParams(search)
  const raw = Object.fromEntries(names.map((name) => [name, asked.get(name)])) as Raw
  const parsed = Object.fromEntries(names.map((name) => [name, raw[name] === null ? null : scannersParameters[name].parse(raw[name])])) as Parsed
  return readScannersView(parsed, raw)
}
const serialize = createSerializer(scannersParameters)
const linkOf = (of: ScannersView) => serialize(toScannersParameters(of))

describe('a link', () => {
  test('brings back the view it was made from', () => {
    fc.assert(fc.property(view, (before) => {
      expect(read(linkOf(before))).toEqual({ view: before, notes: [] })
    }))
  })

  test('of the usual view is empty', () => {
    expect(linkOf(defaultScannersView)).toBe('')
    expect(scannersLink({ area: 'QWO' })).toBe('/scanners?area=QWO')
  })

  test('of anything at all gives a view and no fault', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (parameters) => {
      const { view: found } = read(`?${new URLSearchParams(parameters).toString()}`)
      expect(measureIds).toContain(found.measure)
      expect(found.area !== null && found.site !== null).toBe(false)
    }))
  })

  test.each([
    ['?measure=scanners', '“scanners” in the link is not a measure that this page knows, so the usual view is shown.'],
    ['?site=Newark%20Hospital', '“Newark Hospital” in the link is not a site that this page knows, so the usual view is shown.'],
    ['?area=Q!', '“Q!” in the link is not a board’s code that this page knows, so the usual view is shown.'],
  ])('%s: what was not understood is said', (search, note) => {
    expect(read(search)).toEqual({ view: defaultScannersView, notes: [note] })
  })

  test('with a site and a board shows the site', () => {
    expect(read('?area=QJK&site=newark-hospital').view).toEqual({ ...defaultScannersView, site: 'newark-hospital' })
  })
})
