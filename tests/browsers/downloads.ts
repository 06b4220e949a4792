import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SavedFile } from './Tab'
import { untilSound } from './until'

/** Names that browsers give to files which are still coming. */
const unfinished = /\.(crdownload|part|wkdownload|tmp)$/

export const downloadsFolder = (): string => mkdtempSync(join(tmpdir(), 'dexa-atlas-saved-'))

/** The file that comes into a folder once something is done, when it is whole. */
export async function savedInto(folder: string, act: () => Promise<void>): Promise<SavedFile> {
  const before = new Set(readdirSync(folder))
  await act()
  let name = ''
  await untilSound('a saved file', async () => {
    const come = readdirSync(folder).filter((one) => !before.has(one))
    name = come.find((one) => !unfinished.test(one) && !one.startsWith('.')) ?? ''
    const isWhole = name !== '' && !come.some((one) => unfinished.test(one)) && statSync(join(folder, name)).size > 0
    return isWhole ? null : `${come.join(', ') || 'nothing'} in the folder`
  })
  return { name, bytes: readFileSync(join(folder, name)) }
}
