import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFile, namesAtTop } from './headersFile'

/** Writes _headers beside the built pages; to be called once everything else lies there. */
export function writeHeadersFile(folder: string, base: string): void {
  writeFileSync(join(folder, '_headers'), headersFile(namesAtTop(folder), base))
}
