import { group } from 'd3-array'
import { formatCount, formatShare } from '~/format/number'
import type { AreaOriginRow } from '~/queries/gaps/areaOrigins'

export interface BoundariesViewModel {
  before: number
  after: number
  unchanged: number
  exact: number
  splits: { key: string; from: string; to: string; share: string; people: string; quality: string }[]
  estimated: { key: string; name: string; parts: string; population: string }[]
  /** Names of the areas that are plain sums. */
  exactNames: string[]
  populationsExact: number
  populationsEstimated: number
}

const named = (name: string, code: string) => `${name} (${code})`

/** How the ICBs of 2026 follow from those of 2023. */
export function boundariesViewModel(origins: readonly AreaOriginRow[]): BoundariesViewModel {
  const areas = [...group(origins, (row) => row.toCode)].flatMap(([code, rows]) => {
    const [first] = rows
    return first ? [{ code, rows, name: first.toName, waits: first.waitsQuality, population: first.populationQuality }] : []
  })
  const estimated = areas.filter(({ waits }) => waits === 'estimated')
  const populationsEstimated = areas.filter(({ population }) => population === 'estimated').length
  return {
    before: new Set(origins.map((row) => row.fromCode)).size,
    after: areas.length,
    unchanged: origins.filter(({ kind }) => kind === 'same').length,
    exact: areas.length - estimated.length,
    splits: origins
      .filter(({ kind }) => kind === 'split')
      .toSorted((a, b) => a.fromName.localeCompare(b.fromName) || b.shareAged50Plus - a.shareAged50Plus)
      .map((row) => ({
        key: `${row.fromCode}-${row.toCode}`,
        from: named(row.fromName, row.fromCode),
        to: named(row.toName, row.toCode),
        share: formatShare(row.shareAged50Plus),
        people: formatCount(row.aged50PlusMoved),
        quality: row.shareQuality === 'exact' ? 'exact' : 'estimated: the cut ran inside a sub-ICB area',
      })),
    estimated: estimated.map(({ code, name, rows, population }) => ({
      key: code,
      name: named(name, code),
      parts: rows
        .map((row) => (row.kind === 'split' ? `${formatShare(row.shareAged50Plus)} of ${row.fromName}` : `all of ${row.fromName}`))
        .join(' + '),
      population,
    })),
    exactNames: areas.filter(({ waits }) => waits === 'exact').map(({ name }) => name).sort((a, b) => a.localeCompare(b)),
    populationsExact: areas.length - populationsEstimated,
    populationsEstimated,
  }
}
