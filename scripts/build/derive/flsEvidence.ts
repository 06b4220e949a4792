import { group } from 'd3-array'
import type { flsAudit } from '~/contracts/flsAuditTables'
import type { flsEvidence } from '~/contracts/registerTables'
import type { Row } from '~/contracts/table'
import { formatDate } from '~/format/month'
import { formatCount } from '~/format/number'
import { type Placing, placingOfService } from '../../refresh/read/fls/findPlacing'

type Evidence = Row<typeof flsEvidence>
type Audit = Row<typeof flsAudit>

interface Tables {
  /** Kept by hand. */
  evidence: readonly Evidence[]
  audit: readonly Audit[]
  placings: readonly Placing[]
}

/**
 * The register kept by hand, and a piece of evidence for each service and year of the audit that it does not hold yet.
 * Two rows are one service only where fls_placing says so, by the code or the name that the audit uses.
 * @throws where the two files of a year put one service into different boards
 */
export function withAudit({ evidence, audit, placings }: Tables): Evidence[] {
  const services = [...group(audit.filter(tookPart), (row) => `flsdb-${row.year}-${row.service_id}`)]
  const isHeld = (row: Audit) => {
    const held = evidence.find(({ id }) => id === placingOfService(placings, row.unit_code, row.service)?.evidence_id)
    return held !== undefined && yearsOf(held).includes(row.year)
  }
  return [...evidence, ...services.filter(([, rows]) => !rows.some(isHeld)).map(([id, rows]) => toEvidence(id, rows))]
}

/** A service that recorded no patient is in the table of a year, but took no part in it. */
const tookPart = ({ kind, records }: Audit) => kind !== 'average' && records !== 0

/** "2019 and 2021" names both. */
const yearsOf = ({ dated }: Evidence) => (dated.match(/\b\d{4}\b/g) ?? []).map(Number)

function toEvidence(id: string, rows: readonly Audit[]): Evidence {
  const told = rows.toSorted((a, b) => b.kind.localeCompare(a.kind))
  const [first] = told
  if (!first) throw new Error(`${id} has no rows.`)
  const placed = told.find((row) => row.icb_2023 ?? row.icb_2026) ?? first
  const torn = told.find((row) => (row.icb_2023 ?? row.icb_2026) && `${row.icb_2023} ${row.icb_2026}` !== `${placed.icb_2023} ${placed.icb_2026}`)
  if (torn) throw new Error(`fls_audit.csv: ${id} lies in ${placed.icb_2023} ${placed.icb_2026} and in ${torn.icb_2023} ${torn.icb_2026}.`)
  const joined = (values: readonly (string | null)[], by: string) => [...new Set(values)].filter((value) => value !== null).join(by)
  return {
    id,
    icb_2023: placed.icb_2023,
    icb_2026: placed.icb_2026,
    service: first.service,
    host: told.find(({ host }) => host)?.host ?? null,
    hospitals: told.find(({ hospitals }) => hospitals)?.hospitals ?? null,
    status: 'in audit',
    dated: String(first.year),
    year: first.year,
    source_title: joined(told.map((row) => row.source_title), ' and '),
    source_url: joined(told.map((row) => row.source_url), ' | '),
    note: joined(told.flatMap((row) => [inWords(row), row.note]), ' ') || null,
    quality: told.some(({ quality }) => quality === 'estimated') ? 'estimated' : 'exact',
  }
}

/** What the row says, in a sentence or two; null where it only shows that the service was there. */
function inWords({ kind, started, population, records, dexa_access }: Audit): string | null {
  if (kind === 'benchmark') return records === null ? null : `Recorded ${formatCount(records)} ${records === 1 ? 'patient' : 'patients'} in the year.`
  const since = started && `Runs in this form since ${formatDate(started)}.`
  const serves = population === null ? null : `Serves ${formatCount(population)} people, as it says.`
  const dexa = dexa_access && `Access to DEXA, in its words: “${dexa_access}”.`
  return [since, serves, dexa].filter(Boolean).join(' ') || null
}
