import fc from 'fast-check'
import { createSerializer } from 'nuqs/server'
import { expect, test } from 'vitest'
import { measureIds } from '~/contracts/measureIds'
import type { SearchEntry } from '~/contracts/searchEntry'
import { unknownPlace } from '~/routes/areas/model/unknownPlace'
import { compareLinkOf, compareParameters, type CompareView, readCompareView } from './compareView'
import { embeddedFigure, embedLink, isEmbedded, pageLink } from './embedLink'
import { type ExploreChoices, exploreLinkOf, exploreParameters, type ExploreView, readExploreView } from './exploreView'
import { flsParameters, type FlsView, readFlsView, toFlsParameters } from './flsView'
import { readFrozen, thaw } from './frozenLink'
import { linkOf, overviewParameters, type OverviewView, readView } from './overviewView'
import { placePath } from './placePath'
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

// As a browser writes what is put into an address: half of a pair of surrogates is lost there.
const whole = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text))
const address = fc.tuple(fc.constantFrom('/', '/dexa-atlas/'), fc.constantFrom('', 'embed', 'embed/', 'embed/fls', 'embedded', 'fls', 'areas/QJK', 'embed/embed/'), fc.array(fc.tuple(fc.oneof(fc.constantFrom('figure', 'measure', 'area'), hostile, fc.string()), value), { maxLength: 5 }), fc.oneof(fc.constant(''), value))
  .map(([base, path, pairs, hash]) => {
    const url = new URL(`http://127.0.0.1${base}${path}`)
    url.search = new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString()
    url.hash = hash
    return { base, link: url.href }
  })

test('/embed: 2,000 addresses at random; the frame of each asks for the picture that it was made for, and leads back to the page', () => {
  fc.assert(
    fc.property(address, fc.oneof(value, fc.constant(null)), ({ base, link }, figure) => {
      const frame = new URL(embedLink(link, base, figure))
      expect(isEmbedded(frame.pathname, base)).toBe(true)
      expect(frame.origin).toBe('http://127.0.0.1')
      expect(embeddedFigure(frame.search)).toBe(figure === null ? embeddedFigure(new URL(link).search) : whole(figure))
      // Made again it is the same frame, and its page is the same page.
      expect(embedLink(frame.href, base, figure)).toBe(frame.href)
      const page = new URL(pageLink(frame.href, base))
      expect(page.origin).toBe('http://127.0.0.1')
      expect(page.hash).toBe(frame.hash)
      expect(embeddedFigure(page.search)).toBeNull()
      const others = (search: string) => [...new URLSearchParams(search)].filter(([name]) => name !== 'figure')
      expect(others(page.search)).toEqual(others(new URL(link).search))
    }),
    { numRuns: 2000 },
  )
})

test('/embed?figure=: 2,000 cut or strange searches, a text or null and never a fault', () => {
  fc.assert(
    fc.property(fc.oneof(value, fc.string({ unit: 'binary' })), (text) => {
      for (const search of [`?figure=${text}`, `?${text}`, `?measure=${text}&figure=${text}`, text]) {
        expect(embeddedFigure(search)).toSatisfy((found) => found === null || typeof found === 'string')
      }
      expect(isEmbedded(`/${text}`, '/')).toBe(`/${text}/`.startsWith('/embed/'))
    }),
    { numRuns: 2000 },
  )
})

const listed = [
  { kind: 'icb', edition: '2026', code: 'QJK', gss: 'E54000037', name: 'NHS Devon Integrated Care Board', shortName: 'Devon' },
  { kind: 'icb', edition: '2023', code: 'QJK', gss: 'E54000037', name: 'NHS Devon Integrated Care Board', shortName: 'Devon', unchanged: true },
  { kind: 'icb', edition: '2023', code: 'QNQ', gss: 'E54000034', name: 'NHS Frimley Integrated Care Board', shortName: 'Frimley', unchanged: false },
  { kind: 'region', edition: '2026', code: 'Y60', gss: 'E40000011', name: 'Midlands', shortName: 'Midlands' },
  { kind: 'provider', code: 'RH8', name: 'Royal Devon', icb2023: null, icb2026: null },
  { kind: 'hospital', code: 'RH801', name: 'Wonford', provider: 'RH8' },
  { kind: 'district', code: 'EX2', icbs: ['QJK'] },
] satisfies SearchEntry[]
const pageOf = new Map([['QJK', '/areas/QJK'], ['QNQ', '/areas/2023/QNQ'], ['Y60', '/areas/Y60'], ['RH8', '/areas/RH8']])

test('/areas/…: 2,000 codes at random; each is named as it came, and leads to pages of the list and nowhere else', () => {
  const signs = fc.string({ unit: fc.constantFrom('Q', 'J', 'K', 'N', 'Y', 'R', 'H', '0', '6', '8', '9'), maxLength: 6 })
  fc.assert(
    fc.property(fc.oneof({ weight: 2, arbitrary: value }, { weight: 1, arbitrary: signs }, { weight: 1, arbitrary: fc.constantFrom(...pageOf.keys()).map((code) => code.toLowerCase()) }), (code) => {
      const { unknown } = unknownPlace(code, listed)
      expect(unknown.code).toBe(code)
      const links = unknown.near.map(({ link }) => link)
      expect(links.filter((link) => ![...pageOf.values()].includes(link))).toEqual([])
      expect(new Set(links).size).toBe(links.length)
      // A code of the list is found, however it is written.
      const page = pageOf.get(code.toUpperCase())
      if (page !== undefined) expect(links[0]).toBe(page)
    }),
    { numRuns: 2000 },
  )
})

test('/areas/…: the page of any place is its own, below the edition that it goes by', () => {
  const codes = fc.stringMatching(/^[A-Z0-9]{1,9}$/)
  fc.assert(
    fc.property(fc.constantFrom('england' as const, 'region' as const, 'icb' as const, 'provider' as const), fc.constantFrom('2023' as const, '2026' as const), codes, (level, edition, code) => {
      const path = placePath({ level, edition, code })
      if (level === 'england') expect(path).toBe('/')
      else expect(path).toBe(level === 'icb' && edition === '2023' ? `/areas/2023/${code}` : `/areas/${code}`)
    }),
    { numRuns: 2000 },
  )
})
