import type { Source } from '~/contracts/source'
import type { DataFile } from './DataFile'
import { type KeptTables, keptTables } from './keptTables'
import { otherCopies } from './otherCopies'
import { readRegister, whereToGet } from './readRegister'
import { replaceFiles } from './replaceFiles'
import { type SourceFolder, openFolder } from './SourceFolder'

interface Refreshed {
  readonly files: DataFile[]
  /** Sentences for the person who refreshes. */
  readonly notes: string[]
}
export type ReadSources = (sources: SourceFolder, register: readonly Source[], kept: KeptTables) => Promise<Refreshed>

interface Options {
  /** Folder with the publishers' files, laid out as in data/sources.json. */
  from: string
  dataDir: string
  log: (line: string) => void
  read: ReadSources
}

/**
 * Publisher files to data/: everything is read and checked before the first file is touched.
 * @throws SourceFault or TableFault, with the data folder as it was
 */
export async function runRefresh({ from, dataDir, log, read }: Options): Promise<void> {
  const register = readRegister(dataDir)
  const sources = openFolder(from, whereToGet(register))
  const { files, notes } = await read(sources, register, keptTables(dataDir))
  const changed = replaceFiles(dataDir, files)
  for (const note of [...otherCopies(sources, register), ...notes]) log(note)
  for (const { file, rows } of files) {
    const size = rows === null ? '' : `${rows.toLocaleString('en-GB')} rows, `
    log(`${file}: ${size}${changed.has(file) ? 'changed' : 'unchanged'}`)
  }
}
