import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exploreMeasureIds, measureIds } from '~/contracts/measureIds'
import { defaultExploreView, type ExploreChoices, exploreLevels, exploreLinkOf, exploreParameters, exploreTabs, type ExploreView, readExploreView } from './exploreView'

const choices: ExploreChoices = {
  months: ['2025-12', '2026-01', '2026-02', '2026-03'],
  measures: measureIds.map((id) => ({
    id,
    short_title: `Title of ${id}`,
    window_months: id === 'tests-rate' ? 12 : 1,
    other_window_months: id === 'tests-rate' ? 1 : 12,
    levels: id.endsWith('-rate') ? ['region', 'icb'] : ['region', 'icb', 'provider'],
  })),
}

/** Reads a query string as the page does. */
function read(query: string) {
  const found = new URLSearchParams(query)
  const names = Object.keys(exploreParameters) as (keyof ExploreView)[]
  const raw = Object.fromEntries(names.map((name) => [name, found.get(name)])) as Parameters<typeof readExploreView>[1]
  const parsed = Object.fromEntries(
    names.map((name) => {
      const text = found.get(name)
      return [name, text === null ? null : (exploreParameters[name].parse as (text: string) => unknown)(text)]
    }),
  ) as unknown as Parameters<typeof readExploreView>[0]
  return readExploreView(parsed, raw, choices)
}

test('an empty link is the usual view, without remarks, and the usual view is an empty link', () => {
  expect(read('')).toEqual({ view: defaultExploreView(choices), notes: [] })
  expect(exploreLinkOf(defaultExploreView(choices), choices)).toBe('')
})

test('what a link says unreadably is named and left at the usual', () => {
  const { view, notes } = read('measure=cost&month=2026-13&tab=pie&pins=QJK,???')
  expect(view).toEqual({ ...defaultExploreView(choices), pins: ['QJK'] })
  expect(notes).toEqual([
    '“pie” in the link is not a kind of picture that this page knows, so the usual view is shown.',
    '“cost” in the link is not a measure that this page knows, so the usual view is shown.',
    '“2026-13” in the link is not a month that this page knows, so the usual view is shown.',
    '“???” in the link is not a code, so it is left out.',
  ])
})

test('a month outside the figures says from when to when they run', () => {
  const { view, notes } = read('month=2020-01')
  expect(view.month).toBe('2026-03')
  expect(notes).toEqual(['There are no figures for 2020-01: they run from 2025-12 to 2026-03. The latest month is shown.'])
})

test('a measure that providers lack gives way to one that they have', () => {
  const { view, notes } = read('level=provider&measure=tests-rate')
  expect(view.measure).toBe('share-6-weeks')
  expect(view.against).toBe('tests-per-working-day')
  expect(notes).toEqual(['“Title of tests-rate” needs the number of residents, which a provider does not have. “Title of share-6-weeks” is shown instead.'])
})

test('evidence about fracture liaison services is a link of its own, without a span; regions and providers give way', () => {
  expect(read('measure=fls-evidence&span=12')).toEqual({ view: { ...defaultExploreView(choices), measure: 'fls-evidence' }, notes: [] })
  const { view, notes } = read('measure=fls-evidence&level=region')
  expect(view.measure).toBe('share-6-weeks')
  expect(notes).toEqual(['“Evidence of a fracture liaison service” is kept by board only. “Title of share-6-weeks” is shown instead.'])
})

test('a span that a measure lacks is named', () => {
  const { view, notes } = read('measure=tests-rate&span=3')
  expect(view.span).toBe(12)
  expect(notes).toEqual(['Title of tests-rate is worked out over 12 or 1 months, not over “3”.'])
})

test('more than six kept places: the first six, and a remark', () => {
  const { view, notes } = read('pins=QJK,QOQ,QMF,QSL,QHL,QGH,QUA,QJK')
  expect(view.pins).toEqual(['QJK', 'QOQ', 'QMF', 'QSL', 'QHL', 'QGH'])
  expect(notes).toEqual(['The link keeps 7 places; the first 6 are shown.'])
})

test('a link gives back the view it was made from', () => {
  const code = fc.constantFrom('QJK', 'QOQ', 'D7T5G', 'RH8', 'S9B9J', 'QNQ')
  const views = fc.record<ExploreView>({
    tab: fc.constantFrom(...exploreTabs),
    measure: fc.constantFrom(...exploreMeasureIds),
    span: fc.constantFrom(1, 12),
    level: fc.constantFrom(...exploreLevels),
    edition: fc.constantFrom('2023' as const, '2026' as const),
    month: fc.constantFrom(...choices.months),
    area: fc.option(code),
    pins: fc.uniqueArray(code, { maxLength: 6 }),
    against: fc.constantFrom(...measureIds),
    zoom: fc.option(fc.constantFrom('Y56', 'Y58')),
    scanners: fc.boolean(),
    exact: fc.boolean(),
    every: fc.boolean(),
  })
  const isHeld = ({ level, measure, against, span }: ExploreView) => {
    if (measure === 'fls-evidence') return level === 'icb' && span === 1
    return level !== 'provider' || !(measure.endsWith('-rate') || against.endsWith('-rate'))
  }
  fc.assert(
    fc.property(views.filter(isHeld), (view) => {
      expect(read(exploreLinkOf(view, choices))).toEqual({ view, notes: [] })
    }),
  )
})

test('no text in any parameter breaks the reading', () => {
  const link = fc.dictionary(fc.constantFrom(...Object.keys(exploreParameters)), fc.string({ maxLength: 300 }))
  fc.assert(
    fc.property(link, (parameters) => {
      const { view } = read(new URLSearchParams(parameters).toString())
      expect(choices.months).toContain(view.month)
      expect(exploreMeasureIds).toContain(view.measure)
      expect(view.pins.length).toBeLessThanOrEqual(6)
    }),
  )
})
