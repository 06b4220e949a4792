import type { Edition } from '~/contracts/codes'
import type { MeasureId } from '~/contracts/measureIds'
import { areaSeries, type SeriesRow } from './areaSeries'
import type { Part } from './HeldAnswers'
import { type KeyFiguresRow, keyFigures } from './keyFigures'
import { months } from './months'
import { type PlaceRow, places } from './places'
import { providerSeries } from './providerSeries'
import { recordingCautions } from './recordingCautions'

export type PlaceLevel = 'region' | 'icb' | 'provider'

interface Placed {
  edition: Edition
  level: PlaceLevel
}

/** A measure by code: each place's months, and England's. */
export type Series = ReadonlyMap<string, SeriesRow>

/** Providers are the same in either edition. */
const setOf = ({ edition, level }: Placed) => (level === 'provider' ? 'provider' : `${level} ${edition}`)

export const monthsPart: Part<readonly string[]> = {
  key: 'months',
  ask: async (database) => (await months(database, {})).rows.map(({ month }) => month),
}

/** Places of a level, and England. */
export const placesPart = ({ edition, level }: Placed): Part<readonly PlaceRow[]> => ({
  key: `places ${level} ${edition}`,
  ask: async (database) => (await places(database, { edition, level })).rows,
})

export const seriesPart = (measure: MeasureId, windowMonths: number, { edition, level }: Placed): Part<Series> => ({
  key: `${measure} ${windowMonths} ${setOf({ edition, level })}`,
  ask: async (database) => {
    const { rows } =
      level === 'provider'
        ? await providerSeries(database, { measure, windowMonths })
        : await areaSeries(database, { measure, windowMonths, edition, level })
    return new Map(rows.map((row) => [row.code, row]))
  },
})

/** Code and month ("QJK 2026-03") of records that look broken, in words. */
export const cautionsPart = ({ edition, level }: Placed): Part<ReadonlyMap<string, string>> => ({
  key: `cautions ${setOf({ edition, level })}`,
  ask: async (database) => {
    const { rows } = await recordingCautions(database, { edition, level })
    return new Map(rows.map(({ code, month, detail, months }) => [`${code} ${month}`, months === null ? (detail ?? '') : inYear(months, detail)]))
  },
})

/** A provider's own months, in words. */
const inYear = (months: number, thisMonth: string | null): string =>
  `Its records look broken in ${months === 12 ? 'all' : months} of the twelve months${thisMonth === null ? '' : `, this one among them: ${thisMonth}`}`

/** An area's key figures by month. */
export const keyFiguresPart = (edition: Edition, areaCode: string): Part<ReadonlyMap<string, KeyFiguresRow>> => ({
  key: `key figures ${edition} ${areaCode}`,
  ask: async (database) => {
    const { rows } = await keyFigures(database, { edition, areaCode })
    return new Map(rows.map((row) => [row.month, row]))
  },
})
