import type { Edition } from '~/contracts/codes'
import type { MeasureId } from '~/contracts/measureIds'
import type { Database } from '~/engine/Database'
import { heldAnswers } from './HeldAnswers'
import { cautionsPart, type PlaceLevel, placesPart, type Series, seriesPart } from './parts'
import type { PlaceRow } from './places'

export interface ExploreRequest {
  measure: MeasureId
  /** Months that the measure covers. */
  span: number
  /** The other axis of a scatter plot and its span; null where none is drawn. */
  against: MeasureId | null
  againstSpan: number | null
  level: PlaceLevel
  edition: Edition
}

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

function partsOf(request: ExploreRequest) {
  const { measure, span, against, againstSpan, level, edition } = request
  return {
    places: placesPart(request),
    icbs: placesPart({ edition, level: 'icb' }),
    series: seriesPart(measure, span, request),
    regions: seriesPart(measure, span, { edition, level: 'region' }),
    other: against === null || againstSpan === null ? null : seriesPart(against, againstSpan, request),
    tests: level === 'provider' ? seriesPart('tests-per-working-day', 12, request) : null,
    cautions: cautionsPart(request),
  }
}

export const askExplore = async (database: Database, request: ExploreRequest): Promise<ExploreAnswer> =>
  ({ request, ...(await heldAnswers(database).askAll(partsOf(request))) })

/** The answer, if every part of it has been asked before. */
export function peekExplore(database: Database, request: ExploreRequest): ExploreAnswer | null {
  const held = heldAnswers(database).peekAll(partsOf(request))
  return held && { request, ...held }
}
