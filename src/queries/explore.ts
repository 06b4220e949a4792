import type { Edition } from '~/contracts/codes'
import type { MeasureId } from '~/contracts/measureIds'
import type { Database } from '~/engine/Database'
import { areaSeries, type SeriesRow } from './areaSeries'
import { type PlaceRow, places } from './places'
import { providerSeries } from './providerSeries'
import { recordingCautions } from './recordingCautions'

type Level = 'region' | 'icb' | 'provider'

export interface ExploreRequest {
  measure: MeasureId
  span: number
  /** The other axis of a scatter plot and its span; null where none is drawn. */
  against: MeasureId | null
  againstSpan: number | null
  level: Level
  edition: Edition
}

/** A measure by code: each place's months. */
export type Series = ReadonlyMap<string, SeriesRow>

/** All months at once, so that a change of month asks nothing. */
export interface ExploreAnswer {
  request: ExploreRequest
  /** Places of the level, and England. */
  places: readonly PlaceRow[]
  /** ICBs of the edition: the map behind providers, and which region each is in. */
  icbs: readonly PlaceRow[]
  series: Series
  regions: Series
  other: Series | null
  /** Scans in twelve months: what a provider is sized by. */
  tests: Series | null
  /** Code and month ("QJK 2026-03") of records that look broken, in words. */
  cautions: ReadonlyMap<string, string>
}

type Part = Promise<unknown>

/** Answers from one database, each question asked once and its answer kept: a few thousand numbers each. */
export class ExploreSource {
  private readonly asked = new Map<string, Part>()
  private readonly held = new Map<string, unknown>()

  constructor(private readonly database: Database) {}

  async ask(request: ExploreRequest): Promise<ExploreAnswer> {
    await Promise.all(Object.values(this.parts(request)))
    const answer = this.peek(request)
    if (!answer) throw new Error('An answer was not kept.')
    return answer
  }

  /** The answer, if every part of it has been asked before. */
  peek(request: ExploreRequest): ExploreAnswer | null {
    const keys = keysOf(request)
    if (Object.values(keys).some((key) => key !== null && !this.held.has(key))) return null
    const held = (key: string | null) => (key === null ? null : this.held.get(key))
    return {
      request,
      places: held(keys.places) as PlaceRow[],
      icbs: held(keys.icbs) as PlaceRow[],
      series: held(keys.series) as Series,
      regions: held(keys.regions) as Series,
      other: held(keys.other) as Series | null,
      tests: held(keys.tests) as Series | null,
      cautions: held(keys.cautions) as Map<string, string>,
    }
  }

  private parts(request: ExploreRequest): Part[] {
    const { level, edition, measure, span, against, againstSpan } = request
    const keys = keysOf(request)
    const series = (of: MeasureId, months: number, at: Level) => async () => {
      const { rows } =
        at === 'provider'
          ? await providerSeries(this.database, { measure: of, windowMonths: months })
          : await areaSeries(this.database, { measure: of, windowMonths: months, edition, level: at })
      return new Map(rows.map((row) => [row.code, row]))
    }
    const found = [
      this.part(keys.places, async () => (await places(this.database, { edition, level })).rows),
      this.part(keys.icbs, async () => (await places(this.database, { edition, level: 'icb' })).rows),
      this.part(keys.series, series(measure, span, level)),
      this.part(keys.regions, series(measure, span, 'region')),
      this.part(keys.cautions, async () => {
        const { rows } = await recordingCautions(this.database, { edition, level })
        return new Map(rows.map(({ code, month, detail }) => [`${code} ${month}`, detail]))
      }),
    ]
    if (against !== null && againstSpan !== null) found.push(this.part(keys.other, series(against, againstSpan, level)))
    if (keys.tests !== null) found.push(this.part(keys.tests, series('tests-per-working-day', 12, 'provider')))
    return found
  }

  private part(key: string | null, ask: () => Promise<unknown>): Part {
    if (key === null) return Promise.resolve()
    const before = this.asked.get(key)
    if (before) return before
    const asking = ask().then((found) => { this.held.set(key, found) })
    this.asked.set(key, asking)
    asking.catch(() => { this.asked.delete(key) })
    return asking
  }
}

function keysOf({ level, edition, measure, span, against, againstSpan }: ExploreRequest) {
  const place = level === 'provider' ? 'provider' : `${level} ${edition}`
  return {
    places: `places ${level} ${edition}`,
    icbs: `places icb ${edition}`,
    series: `${measure} ${span} ${place}`,
    regions: `${measure} ${span} region ${edition}`,
    other: against === null ? null : `${against} ${againstSpan ?? 0} ${place}`,
    tests: level === 'provider' ? 'tests-per-working-day 12 provider' : null,
    cautions: `cautions ${place}`,
  }
}

const sources = new WeakMap<Database, ExploreSource>()

/** The one source of a database. */
export function exploreSource(database: Database): ExploreSource {
  const source = sources.get(database) ?? new ExploreSource(database)
  sources.set(database, source)
  return source
}
