import type { Source } from '~/contracts/source'
import type { DataFile } from './DataFile'
import { type KeptTables, keptTables } from './keptTables'
import { otherCopies } from './otherCopies'
import { readRegister, whereToGet } from './readRegister'
import { replaceFiles } from './replaceFiles'
import { type SourceFolder, openFolder } from './SourceFolder'
import { UnconfirmedChange } from './UnconfirmedChange'

interface Refreshed {
  readonly files: DataFile[]
  /** Sentences for the person who refreshes. */
  readonly notes: string[]
  /** Sentences that stop a refresh until a person has looked. */
  readonly doubts?: readonly string[]
}
export type ReadSources = (sources: SourceFolder, register: readonly Source[], kept: KeptTables) => Promise<Refreshed>

interface Options {
  /** Folder with the publishers' files, laid out as in data/sources.json. */
  from: string
  dataDir: string
  log: (line: string) => void
  /** Takes what differs from what is known, since a person has looked. */
  acceptNew?: boolean
  read: ReadSources
}

/**
 * Publisher files to data/: everything is read and checked before the first file is touched.
 * @throws SourceFault, TableFault or UnconfirmedChange, with the data folder as it was
 */
export async function runRefresh({ from, dataDir, log, acceptNew = false, read }: Options): Promise<void> {
  const register = readRegister(dataDir)
  const sources = openFolder(from, whereToGet(register))
  const { files, notes, doubts = [] } = await read(sources, register, keptTables(dataDir))
  const allDoubts = [...otherCopies(sources, register), ...doubts]
  if (allDoubts.length > 0 && !acceptNew) throw new UnconfirmedChange(allDoubts)
  const changed = replaceFiles(dataDir, files)
  for (const note of [...allDoubts, ...notes]) log(note)
  for (const { file, rows } of files) {
    const size = rows === null ? '' : `${rows.toLocaleString('en-GB')} rows, `
    log(`${file}: ${size}${changed.has(file) ? 'changed' : 'unchanged'}`)
  }
}
