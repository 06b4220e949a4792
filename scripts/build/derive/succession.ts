import { group, rollup, sum } from 'd3-array'
import type { area, areaSuccession, lsoa } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'

type Lsoa = Row<typeof lsoa>
type Succession = Row<typeof areaSuccession>

/**
 * Which 2026 ICBs the people of each 2023 ICB went to, by the people aged 50+ of its LSOAs.
 * An ICB is the same where its ONS code did not change: ODS codes alone would make QRL "the same".
 */
export function deriveSuccession(lsoas: readonly Lsoa[], areas: readonly Row<typeof area>[]): Succession[] {
  const gss = new Map(areas.map((row) => [`${row.edition}/${row.code}`, row.gss]))
  const movedByPair = rollup(lsoas, (rows) => sum(rows, (row) => row.aged_50_plus), (row) => row.icb_2023, (row) => row.icb_2026)
  const qualityByPair = group(lsoas, (row) => row.icb_2023, (row) => row.icb_2026)
  return [...movedByPair].flatMap(([from, successors]) => {
    const whole = sum(successors.values())
    return [...successors].map(([to, moved]): Succession => ({
      from_edition: '2023',
      from_code: from,
      to_edition: '2026',
      to_code: to,
      kind: kindOf(successors.size, gss.get(`2023/${from}`) === gss.get(`2026/${to}`), from === to),
      share_aged_50_plus: successors.size === 1 ? 1 : moved / whole,
      aged_50_plus_moved: moved,
      quality: qualityByPair.get(from)?.get(to)?.every((row) => row.quality === 'exact') ? 'exact' : 'estimated',
    }))
  })
}

function kindOf(successors: number, sameGss: boolean, sameOds: boolean): Succession['kind'] {
  if (successors > 1) return 'split'
  if (sameGss) return 'same'
  return sameOds ? 'boundary_change' : 'merged'
}
