import fc from 'fast-check'
import { createSerializer } from 'nuqs/server'
import { expect, test } from 'vitest'
import { measureIds } from '~/contracts/measureIds'
import { compareLinkOf, compareParameters, type CompareView, readCompareView } from './compareView'
import { type ExploreChoices, exploreLinkOf, exploreParameters, type ExploreView, readExploreView } from './exploreView'
import { flsParameters, type FlsView, readFlsView, toFlsParameters } from './flsView'
import { readFrozen, thaw } from './frozenLink'
import { linkOf, overviewParameters, type OverviewView, readView } from './overviewView'
import { planParameters, type PlanView, readPlanView, toPlanParameters } from './planView'
import { profileParameters, readRecalculation } from './profileView'
import { readScannersView, scannersParameters, type ScannersView, toScannersParameters } from './scannersView'
import { sqlOfHash } from './sqlLink'

// Whatever stands in an address, by hand, cut off by a letter reader or out of spite: each page reads a view out of it,
// says in words what it could not read, and the link of that view leads to the same view without a word.
const months = ['2025-12', '2026-01', '2026-02', '2026-03']
const levels = ['region', 'icb', 'provider'] as const
const choices: ExploreChoices = {
  months,
  measures: measureIds.map((id) => ({ id, short_title: `Title of ${id}`, window_months: 1, other_window_months: 12, levels: id.endsWith('-rate') ? levels.slice(0, 2) : [...levels] })),
}

type Parsers = Record<string, { parse: (text: string) => unknown }>
interface Read {
  view: unknown
  notes: string[]
}

/** Reads as pages do: the first of several parameters of one name counts. */
function reading(parsers: Parsers, read: (parsed: never, raw: never) => Read) {
  return (search: string): Read => {
    const asked = new URLSearchParams(search)
    const raw = Object.fromEntries(Object.keys(parsers).map((name) => [name, asked.get(name)]))
    const parsed = Object.fromEntries(Object.entries(parsers).map(([name, { parse }]) => [name, typeof raw[name] === 'string' ? parse(raw[name]) : null]))
    return read(parsed as never, raw as never)
  }
}

const planLink = createSerializer(planParameters)
const flsLink = createSerializer(flsParameters)
const scannersLink = createSerializer(scannersParameters)

interface Page {
  parsers: Parsers
  read: (search: string) => Read
  linkOf: ((view: never) => string) | null
}

const page = (parsers: object, read: (parsed: never, raw: never) => Read, linkOf: Page['linkOf']): Page =>
  ({ parsers: parsers as Parsers, read: reading(parsers as Parsers, read), linkOf })

const pages: Record<string, Page> = {
  '/': page(overviewParameters, (parsed: Parameters<typeof readView>[0], raw: Parameters<typeof readView>[1]) => readView(parsed, raw, months), (view: OverviewView) => linkOf(view, months)),
  '/explore': page(exploreParameters, (parsed: Parameters<typeof readExploreView>[0], raw: Parameters<typeof readExploreView>[1]) => readExploreView(parsed, raw, choices), (view: ExploreView) => exploreLinkOf(view, choices)),
  '/compare': page(compareParameters, (parsed: Parameters<typeof readCompareView>[0], raw: Parameters<typeof readCompareView>[1]) => readCompareView(parsed, raw, months), (view: CompareView) => compareLinkOf(view, months)),
  '/fls': page(flsParameters, readFlsView, (view: FlsView) => flsLink(toFlsParameters(view))),
  '/scanners': page(scannersParameters, readScannersView, (view: ScannersView) => scannersLink(toScannersParameters(view))),
  '/plan': page(planParameters, readPlanView, (view: PlanView) => planLink(toPlanParameters(view))),
  '/areas': page(
    profileParameters,
    (parsed: { recalculate: string | null }, raw: { recalculate: string | null }) => {
      const { month, notes } = readRecalculation(parsed.recalculate, raw.recalculate, months)
      return { view: { month }, notes }
    },
    null,
  ),
}

const known = fc.constantFrom('QJK', 'ENG', '2023.QOQ', 'RH8', '2026-03', '2023-04', 'share-6-weeks', 'need-gap', 'icb', 'provider', '12', 'QWO.service.70', '1', 'E54000037')
const hostile = fc.constantFrom('<img src=x onerror=alert(1)>', "' or 1=1 --", '__proto__', 'constructor', 'toString', '%00', '\u202e', '-0', '1e999', 'NaN', '2026-13', '9999-99', '\ud800', 'x'.repeat(5000), ','.repeat(900))
const value = fc.oneof(known, hostile, fc.string({ unit: 'binary' }), fc.string(), fc.array(fc.oneof(known, hostile, fc.string()), { maxLength: 40 }).map((parts) => parts.join(',')), fc.double().map(String))

test.each(Object.entries(pages))('%s: 2,000 addresses at random, each a view; what is not understood is said in a sentence', (_, { parsers, read, linkOf: toLink }) => {
  const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...Object.keys(parsers)) }, { weight: 1, arbitrary: fc.oneof(hostile, fc.string()) })
  const search = fc.array(fc.tuple(name, value), { maxLength: 12 }).map((pairs) => `?${new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString()}`)
  // Cut anywhere, in the middle of an escape too.
  const cut = fc.tuple(search, fc.nat({ max: 400 })).map(([whole, at]) => whole.slice(0, at))
  fc.assert(
    fc.property(fc.oneof(search, cut), (asked) => {
      const { view, notes } = read(asked)
      for (const note of notes) {
        expect(note).toMatch(/\.$/)
        expect(note.length).toBeLessThan(700)
      }
      if (toLink === null) return
      const link = toLink(view as never)
      expect(read(link)).toEqual({ view, notes: [] })
    }),
    { numRuns: 2000 },
  )
})

test('/sql, frozen links: 2,000 addresses at random, text or null and never a fault', () => {
  fc.assert(
    fc.property(fc.oneof(value, fc.string({ unit: 'binary' })), (text) => {
      expect(sqlOfHash(`#q=${text}`)).toSatisfy((found) => found === null || typeof found === 'string')
      const search = `?data=${text}&was=${text}~${text}`
      expect(readFrozen(search)?.vintage ?? '2026-03').toMatch(/^\d{4}-\d{2}$/)
      expect(readFrozen(thaw(search))).toBeNull()
    }),
    { numRuns: 2000 },
  )
})
