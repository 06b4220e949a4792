import { group } from 'd3-array'
import { type Edition, england, nationalCommissioner } from '~/contracts/codes'
import type { dexaAreaMonth, dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import type { area, areaSuccession } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { addCounts, countsOf, splitCounts } from './dexaCounts'

type AreaMonth = Row<typeof dexaAreaMonth>
type IcbMonth = Row<typeof dexaIcbMonth>
type Succession = Row<typeof areaSuccession>

interface Published {
  icbMonths: readonly IcbMonth[]
  providerMonths: readonly Row<typeof dexaProviderMonth>[]
  areas: readonly Row<typeof area>[]
  successions: readonly Succession[]
}

/** Waits and tests of every area in both editions, from what NHS England published for the ICBs of 2023. */
export function deriveAreaMonths({ icbMonths, providerMonths, areas, successions }: Published): AreaMonth[] {
  const icbs2023 = icbMonths
    .filter((row) => row.icb_code !== nationalCommissioner)
    .map((row): AreaMonth => ({ edition: '2023', area_code: row.icb_code, month: row.month, ...countsOf(row), quality: row.quality, note: row.note }))
  const icbs2026 = carryTo2026(icbs2023, successions)
  const parentOf = (edition: Edition) =>
    new Map(areas.filter((row) => row.edition === edition).map((row) => [row.code, row.parent_code]))
  const englandMonths = deriveEngland(icbMonths, providerMonths)
  return [
    ...icbs2023,
    ...addUpRegions('2023', icbs2023, parentOf('2023')),
    ...englandMonths,
    ...icbs2026,
    // A split never crosses a region, so regions add up from the published ICBs in both editions.
    ...addUpRegions('2026', icbs2023, parentOf('2023')),
    ...englandMonths.map((row): AreaMonth => ({ ...row, edition: '2026' })),
  ]
}

function carryTo2026(icbs2023: readonly AreaMonth[], successions: readonly Succession[]): AreaMonth[] {
  const successorsOf = group(successions, (row) => row.from_code)
  const parts = icbs2023.flatMap((row) => {
    const successors = successorsOf.get(row.area_code)
    if (!successors) throw new Error(`No successor for ICB ${row.area_code} of 2023.`)
    const counts = splitCounts(row, successors.map((to) => to.share_aged_50_plus))
    return successors.map((to, i) => ({ to, row, counts: counts[i] ?? countsOf(row) }))
  })
  return [...group(parts, ({ to }) => to.to_code, ({ row }) => row.month)].flatMap(([code, months]) =>
    [...months].map(([month, monthParts]): AreaMonth => {
      const splitFrom = monthParts.filter(({ to }) => to.kind === 'split').map(({ row }) => row.area_code)
      return {
        edition: '2026',
        area_code: code,
        month,
        ...addCounts(monthParts.map(({ counts }) => counts)),
        quality: splitFrom.length > 0 ? 'estimated' : 'exact',
        note: noteOf(splitFrom, monthParts.find(({ row }) => row.note)?.row.note ?? null),
      }
    }),
  )
}

function noteOf(splitFrom: readonly string[], published: string | null): string | null {
  const split =
    splitFrom.length > 0
      ? `Holds part of the former ${splitFrom.join(', ')}, shared out by people aged 50+ in the small areas that moved.`
      : null
  return [split, published].filter(Boolean).join(' ') || null
}

function addUpRegions(edition: Edition, icbs: readonly AreaMonth[], parentOf: Map<string, string | null>): AreaMonth[] {
  const byRegion = group(icbs, (row) => parentOf.get(row.area_code) ?? 'none', (row) => row.month)
  return [...byRegion].flatMap(([region, months]) =>
    [...months].map(([month, rows]): AreaMonth => ({
      edition,
      area_code: region,
      month,
      ...addCounts(rows),
      quality: 'exact',
      note: rows.find((row) => row.note)?.note ?? null,
    })),
  )
}

/**
 * England from all commissioners, X24 included. Where a commissioner cell is missing (June 2023) the
 * provider sum stands in: the two agree to the person in every other month.
 */
function deriveEngland(icbMonths: readonly IcbMonth[], providerMonths: Published['providerMonths']): AreaMonth[] {
  const providersByMonth = group(providerMonths, (row) => row.month)
  return [...group(icbMonths, (row) => row.month)].map(([month, rows]): AreaMonth => {
    const commissioners = addCounts(rows)
    const whole = Object.values(commissioners).every((count) => count !== null)
    return {
      edition: '2023',
      area_code: england,
      month,
      ...(whole ? commissioners : addCounts((providersByMonth.get(month) ?? []).map(countsOf))),
      quality: 'exact',
      note: whole ? null : 'From the provider file, since the commissioner file lacks cells for this month.',
    }
  })
}
