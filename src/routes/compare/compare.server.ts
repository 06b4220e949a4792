import { ascending } from 'd3-array'
import { mostCompared } from '~/contracts/comparison'
import type { Database } from '~/engine/Database'
import { openNative } from '~/engine/native.server'
import { areaSeries } from '~/queries/areaSeries'
import { askCompare, type CompareAnswer } from '~/queries/compare/askCompare'
import { months } from '~/queries/months'
import { places } from '~/queries/places'
import { providerSeries } from '~/queries/providerSeries'
import { builtFile, readMeasures } from '~/routes/built.server'
import { lighter } from '~/routes/lighter'
import { compareLinkOf } from '~/url/compareView'

/** A comparison that the figures suggest, one click away. */
export interface ReadyComparison {
  link: string
  title: string
}

/** What /compare is built with: an example answered, and comparisons to begin from. */
export async function loadCompare() {
  const database = await openNative(builtFile('atlas.duckdb'))
  const monthRows = (await months(database, {})).rows.map(({ month }) => month)
  const month = monthRows.at(-1) ?? ''
  const suggested = await suggest(database)
  const answer = await askCompare(database, { codes: suggested.example.join(','), month })
  await database.close()
  const linkOf = (areas: string[]) => `/compare${compareLinkOf({ areas, month, base: null }, monthRows)}`
  return {
    months: monthRows,
    measures: readMeasures().map(({ id, title, short_title, unit, interval, every_month, estimates, numerator, denominator, caveats }) => ({ id, title, short_title, unit, interval, every_month, estimates, numerator, denominator, caveats })),
    answer: lighterAnswer(answer),
    ready: suggested.ready.map(({ title, areas }): ReadyComparison => ({ title, link: linkOf(areas) })),
  }
}

/** The boards with the longest and shortest waits, London's, regions, and the busiest providers, in the latest month. */
async function suggest(database: Database) {
  const boards = (await places(database, { edition: '2026', level: 'icb' })).rows
  const regions = (await places(database, { edition: '2026', level: 'region' })).rows.filter(({ level }) => level === 'region')
  const { rows: shares } = await areaSeries(database, { measure: 'share-6-weeks', windowMonths: 1, edition: '2026', level: 'icb' })
  // An estimate has no interval, so it makes a poor example of one.
  const exact = shares.filter(({ code, quality }) => code !== 'ENG' && quality === 'exact').sort((a, b) => ascending(a.value.at(-1) ?? undefined, b.value.at(-1) ?? undefined)).map(({ code }) => code)
  const { rows: scans } = await providerSeries(database, { measure: 'tests-per-working-day', windowMonths: 12 })
  const busiest = scans.filter(({ code }) => code !== 'ENG').sort((a, b) => (b.numerator.at(-1) ?? 0) - (a.numerator.at(-1) ?? 0)).slice(0, 4).map(({ code }) => code)
  const london = regions.find(({ shortName }) => shortName === 'London')
  const example = [...exact.slice(-1), ...exact.slice(0, 1)]
  return {
    example,
    ready: [
      { title: 'The boards with the longest and shortest waits', areas: [...exact.slice(-2).toReversed(), ...exact.slice(0, 2).toReversed()] },
      { title: 'London’s boards', areas: boards.filter(({ regionCode }) => regionCode === london?.code).map(({ code }) => code) },
      { title: 'The regions outside London', areas: regions.filter(({ code }) => code !== london?.code).map(({ code }) => code).slice(0, mostCompared) },
      { title: 'The four providers that do the most scans', areas: busiest },
    ],
  }
}

const lighterAnswer = (answer: CompareAnswer): CompareAnswer =>
  ({ ...answer, england: answer.england.map(lighter), places: answer.places.map((one) => ({ ...one, series: one.series.map(lighter) })) })
