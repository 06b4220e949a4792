import { group } from 'd3-array'
import { join } from 'node:path'
import { dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import type { ForecastLevel, ForecastMeasure } from '~/contracts/forecast'
import { area, lsoa } from '~/contracts/placeTables'
import type { Series } from '~/model/forecast/backtest/Series'
import { smoothedShare } from '~/model/forecast/scale'
import { deriveAreaMonths } from '../build/derive/areaMonths'
import { deriveBreakFlags } from '../build/derive/breaks'
import { deriveSuccession } from '../build/derive/succession'
import { keptTables } from '../refresh/keptTables'

interface PlaceMonth {
  level: ForecastLevel
  code: string
  month: string
  waiting: number | null
  waiting_6_plus: number | null
  tests_total: number | null
  flagged: boolean
}

export interface PlaceMonths {
  months: readonly string[]
  seriesOf: (measure: ForecastMeasure, level: ForecastLevel) => Series[]
}

/**
 * Waits and tests of every place from the tables in data/: areas of the edition of 2023, whose figures are published as such,
 * and providers with their flagged months.
 */
export function readSeries(dataDir: string): PlaceMonths {
  const read = keptTables(dataDir)
  const areas = read(area)
  const providerMonths = read(dexaProviderMonth)
  const areaMonths = deriveAreaMonths({ icbMonths: read(dexaIcbMonth), providerMonths, areas, successions: deriveSuccession(read(lsoa), areas) })
  const levels = new Map(areas.filter(({ edition }) => edition === '2023').map(({ code, level }) => [code, level]))
  const flags = new Set(deriveBreakFlags(providerMonths).map(({ provider_code, month }) => `${provider_code} ${month}`))
  const rows: PlaceMonth[] = [
    ...areaMonths.flatMap((row) => {
      const level = row.edition === '2023' ? levels.get(row.area_code) : undefined
      return level ? [{ ...row, level, code: row.area_code, flagged: false }] : []
    }),
    ...providerMonths.map((row) => ({ ...row, level: 'provider' as const, code: row.provider_code, flagged: flags.has(`${row.provider_code} ${row.month}`) })),
  ]
  const months = [...new Set(rows.map(({ month }) => month))].sort()
  const byLevel = group(rows, ({ level }) => level, ({ code }) => code)
  return {
    months,
    seriesOf: (measure, level) => [...(byLevel.get(level) ?? [])].map(([code, found]) => seriesFrom(measure, code, months, found)),
  }
}

export const defaultDataDir = join(import.meta.dirname, '..', '..', 'data')

function seriesFrom(measure: ForecastMeasure, code: string, months: readonly string[], rows: readonly PlaceMonth[]): Series {
  const byMonth = new Map(rows.map((row) => [row.month, row]))
  const each = <T>(of: (row: PlaceMonth) => T) => months.map((month) => {
    const row = byMonth.get(month)
    return row ? of(row) : null
  })
  const share = (how: (part: number, whole: number) => number) =>
    each(({ waiting, waiting_6_plus: part }) => (waiting === null || waiting === 0 || part === null ? null : how(part, waiting)))
  const sizes = each((row) => (measure === 'tests' ? row.tests_total : row.waiting))
  const isShare = measure === 'share_6_plus'
  return {
    code,
    values: isShare ? share(smoothedShare) : sizes,
    published: isShare ? share((part, whole) => part / whole) : sizes,
    sizes,
    flagged: each(({ flagged }) => flagged).map((flag) => flag === true),
  }
}
