import { readCsv, type SourceRow } from '../readCsv'
import type { SourceFolder } from '../SourceFolder'

const file = 'scanners/trust_mergers_2024_2026.csv'

export interface Takeover {
  readonly successorCode: string
  readonly since: string
  /** Codes of the trusts it took in. */
  readonly absorbed: string[]
  /** Name it gave up; null where it kept its name. */
  readonly formerName: string | null
}

/** Take-overs of trusts since the published list of successors ends. */
export function readTakeovers(sources: SourceFolder): Takeover[] {
  return readCsv(file, sources.text(file), ['effective', 'successor_ods', 'change']).map((row) => {
    const parts = row.cell('change').split(';').map((part) => part.trim())
    const absorbed = parts.flatMap((part) => /^absorbed .+ \((R[A-Z0-9]{2})\)$/.exec(part)?.[1] ?? [])
    const renamed = parts.flatMap((part) => /^(.+) renamed$/.exec(part)?.[1] ?? [])
    if (absorbed.length + renamed.length !== parts.length) {
      row.fault('change', `"${row.cell('change')}"`, '"<name> renamed" or "absorbed <name> (<code>)", parted by ";"')
    }
    return { successorCode: row.cell('successor_ods'), since: dayOf(row), absorbed, formerName: renamed[0] ?? null }
  })
}

function dayOf(row: SourceRow): string {
  const day = row.cell('effective')
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : row.fault('effective', `"${day}"`, 'a day such as 2025-04-01')
}
