import { flsAudit, flsPlacing } from '~/contracts/flsAuditTables'
import type { Source } from '~/contracts/source'
import type { Row } from '~/contracts/table'
import { type DataFile, tableFile } from '../../DataFile'
import type { KeptTables } from '../../keptTables'
import { SourceFault } from '../../SourceFault'
import type { SourceFolder } from '../../SourceFolder'
import { readBenchmarks } from './benchmarks'
import { flsFiles, passedOver } from './flsFiles'
import type { Map2023To2026 } from './icbNamed'
import { readOrganisational } from './organisational'
import { readPlacings } from './placings'

interface Options {
  readonly sources: SourceFolder
  readonly register: readonly Source[]
  readonly kept: KeptTables
  readonly map: Map2023To2026
}

/**
 * The national audit of fracture liaison services. Its files may be absent: then nothing is written, and years
 * without a file stay as they were read before.
 */
export function readFlsAudit({ sources, register, kept, map }: Options): { files: DataFile[]; notes: string[] } {
  const files = flsFiles(sources)
  const notes = passedOver(sources)
  if (files.length === 0) return { files: [], notes }
  const reading = {
    map,
    placings: readPlacings(kept(flsPlacing), map),
    sourceUrl: pageOfAudit(register),
    say: (line: string) => notes.push(line),
  }
  const read = files.flatMap((file) => (file.kind === 'benchmark' ? readBenchmarks(file, reading) : readOrganisational(file, reading)))
  const isAtHand = (row: Row<typeof flsAudit>) => files.some(({ kind, year }) => year === row.year && (kind === 'organisational') === (row.kind === 'organisational'))
  const earlier = kept(flsAudit).filter((row) => !isAtHand(row))
  return { files: [tableFile(flsAudit, [...earlier, ...read])], notes }
}

function pageOfAudit(register: readonly Source[]): string {
  const url = register.find(({ id }) => id === 'flsdb')?.url
  if (url) return url
  throw new SourceFault({ file: 'sources.json' }, 'no entry flsdb', 'the page of the audit')
}
