import type { Quality } from '~/contracts/table'
import type { Placing } from './findPlacing'
import { type Boards, icbNamed, type Map2023To2026, wholeSuccessor } from './icbNamed'
import type { Placings } from './placings'

interface Service {
  readonly year: number
  readonly service: string
  readonly unitCode: string | null
  readonly hospitalCodes: readonly string[]
  /** Its integrated care system in its own words. */
  readonly icsStated: string | null
}

export interface Place extends Boards {
  readonly host: string | null
  readonly quality: Quality
  /** Why a person should look at it; null where it is placed, or lies outside England. */
  readonly open: string | null
}

/**
 * Boards of a service: from the words of the service where they are a board's name, and from what is placed by hand.
 * @param clash raised where the two say different things, with what was found and expected
 */
export function placeService(
  { year, service, unitCode, hospitalCodes, icsStated }: Service,
  { placings, map, clash }: { placings: Placings; map: Map2023To2026; clash: (found: string, expected: string) => never },
): Place {
  const placing = placings.ofService(unitCode, service) ?? placings.ofHospitals(hospitalCodes)
  const stated = icsStated && placing?.overrules_ics !== icsStated ? icbNamed(icsStated, year, map) : null
  const icb_2023 = placing?.icb_2023 ?? stated?.icb_2023 ?? null
  const icb_2026 = placing?.icb_2026 ?? stated?.icb_2026 ?? (icb_2023 ? wholeSuccessor(icb_2023, map) : null)
  if (placing && stated && disagree(placing, stated, { icb_2023, icb_2026 }, map)) {
    clash(
      `"${icsStated ?? ''}", which is ${codes(stated)}`,
      `${placing.outside_england ? 'no board' : codes(placing)}, as fls_placing.csv says of ${placing.known_by} ${placing.value}; ` +
        'mend that row, or write these words into its overrules_ics',
    )
  }
  return { icb_2023, icb_2026, host: placing?.host ?? null, quality: placing?.quality ?? 'exact', open: openQuestion({ icb_2023, icb_2026 }, placing) }
}

function disagree(placing: Placing, stated: Boards, { icb_2023, icb_2026 }: Boards, { successions }: Map2023To2026): boolean {
  const differ = (one: string | null, other: string | null) => one !== null && other !== null && one !== other
  const related = successions.some((row) => row.from_code === icb_2023 && row.to_code === icb_2026)
  return (
    placing.outside_england ||
    differ(placing.icb_2023, stated.icb_2023) ||
    differ(placing.icb_2026, stated.icb_2026) ||
    (icb_2023 !== null && icb_2026 !== null && !related)
  )
}

function openQuestion({ icb_2023, icb_2026 }: Boards, placing: Placing | null): string | null {
  if (placing?.outside_england) return null
  if (icb_2023 === null && icb_2026 === null) return 'not placed'
  if (icb_2026 === null) return `its board of 2026 is open, since ${icb_2023 ?? ''} was split`
  return icb_2023 === null ? `its board of 2023 is open, since ${icb_2026} took in several` : null
}

const codes = ({ icb_2023, icb_2026 }: Boards) => [...new Set([icb_2023, icb_2026])].filter(Boolean).join(', now ')
