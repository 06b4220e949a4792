import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { deploymentFile, unmarked } from '../../src/deployment/deployment'
import { sealed } from '../../src/deployment/sealed'

/**
 * Marks each page and its data with the hash of all that is to be served, so that one can tell which belong together,
 * seals the data, and writes the mark into a file of its own.
 * @returns the mark, 16 hexadecimal digits: the same files give the same one
 * @throws where a page or its data have no place for it
 */
export function markDeployment(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(relative(folder, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0')
  const mark = hash.digest('hex').slice(0, 16)
  for (const file of files.filter((one) => /\.(html|data)$/.test(one))) {
    const text = readFileSync(file, 'utf8')
    if (!text.includes(unmarked)) throw new Error(`${file} has no place for the mark of the deployment.`)
    const own = text.replaceAll(unmarked, mark)
    writeFileSync(file, file.endsWith('.data') ? seal(own) : own)
  }
  writeFileSync(join(folder, deploymentFile), `${JSON.stringify({ deployment: mark })}\n`)
  return mark
}

/** Data of a page with their own hash, as src/deployment/guardData.ts wants them. */
export const seal = (data: string): string => sealed(data, createHash('sha256').update(data).digest('hex'))
