import { group, max } from 'd3-array'
import type { FlsState, FlsStatus } from '~/contracts/fls'
import { joined } from '~/format/list'
import { lastOldYear } from '~/model/fls/oldEvidence'
import type { FlsAreaRow } from '~/queries/fls/flsAreas'
import type { FlsEvidenceRow } from '~/queries/fls/flsEvidence'
import type { OwnEntry } from '~/url/flsView'

/** What is known of a service in a board's area, and what the reader says of it. */
export interface BoardEvidence {
  code: string
  name: string
  /** What the evidence adds up to. */
  found: FlsState
  /** What the page shows: the reader's own state where there is one. */
  state: FlsState
  /** The reader's entry, null where there is none. */
  own: OwnEntry | null
  pieces: readonly FlsEvidenceRow[]
  /** Whether the state shown is the reader's. */
  isOwn: boolean
  /** Whether the newest dated evidence of a service is old. */
  isOld: boolean
  /** Printed on the map; empty where nothing is dated. */
  year: string
  /** Whether that year is only worked out, from a page without a date. */
  isAbout: boolean
  /** "service 2015 (old), absence 2025", "undated", "nothing found". */
  newest: string
}

type Areas = readonly Pick<FlsAreaRow, 'level' | 'code' | 'shortName' | 'state' | 'newestYear' | 'newestYearPresent'>[]

/** The newest year that counts as old: 2019 where the newest evidence is of 2025. */
export const lastOldYearOf = (areas: Areas): number => lastOldYear(max(areas, ({ newestYear }) => newestYear ?? undefined) ?? Infinity)

/** Boards of an edition with their evidence, by name. */
export function boardEvidence(areas: Areas, evidence: readonly FlsEvidenceRow[], own: readonly OwnEntry[]): BoardEvidence[] {
  const piecesOf = group(evidence, ({ code }) => code)
  const old = lastOldYearOf(areas)
  return areas.flatMap(({ level, code, shortName, state: found, newestYear, newestYearPresent }): BoardEvidence[] => {
    if (level !== 'icb' || found === null) return []
    const pieces = piecesOf.get(code) ?? []
    const entry = own.find((one) => one.code === code) ?? null
    const isOwn = entry !== null && entry.state !== null
    const year = newestYearPresent ?? newestYear
    return [{
      code, found, isOwn, pieces,
      state: entry?.state ?? found,
      name: shortName,
      own: entry,
      isOld: year !== null && year <= old,
      year: isOwn ? 'yours' : year === null ? '' : String(year),
      isAbout: !isOwn && isInferred(pieces.filter(({ status }) => newestYearPresent === null || kindOfStatus[status] === 'service'), year ?? undefined),
      newest: newestWords(pieces, old),
    }]
  })
}

const kindOfStatus: Record<FlsStatus, 'service' | 'absence' | 'disputed service'> = {
  'in audit': 'service',
  'stated by trust': 'service',
  'reported present': 'service',
  'reported absent': 'absence',
  closed: 'absence',
  conflicting: 'disputed service',
}

/** The newest year of what speaks for a service and of what speaks against one, each where there is some. */
function newestWords(pieces: readonly FlsEvidenceRow[], old: number): string {
  const byKind = group(pieces, ({ status }) => kindOfStatus[status])
  const parts = (['service', 'disputed service', 'absence'] as const).flatMap((kind) => {
    const rows = byKind.get(kind)
    if (!rows) return []
    const when = datesOf(rows, kind === 'absence' ? -Infinity : old)
    return [byKind.size === 1 ? when : `${kind} ${when}`]
  })
  return parts.length === 0 ? 'nothing found' : parts.join(', ')
}

/** Whether a year is only worked out: from a page without a date. */
const isInferred = (rows: readonly FlsEvidenceRow[], year: number | undefined) => {
  const newest = rows.filter((row) => row.year === year)
  return newest.length > 0 && newest.every(({ dated }) => /^about\b|inferred/i.test(dated))
}

function datesOf(rows: readonly FlsEvidenceRow[], old: number): string {
  const year = max(rows, (row) => row.year ?? undefined)
  const undated = rows.some((row) => row.year === null)
  const about = isInferred(rows, year) ? `about ${year}` : String(year)
  return joined([...(year === undefined ? [] : [year <= old ? `${about} (old)` : about]), ...(undated ? ['undated'] : [])])
}
