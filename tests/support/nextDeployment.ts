import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { seal } from '../../scripts/site/markDeployment'
import { writePolicies } from '../../scripts/site/pagePolicy'
import { writeServiceWorker } from '../../scripts/site/serviceWorker'

const built = join(import.meta.dirname, '..', '..', 'dist', 'client')
const nextMark = 'fedcba9876543210'

/** Said in the next deployment in place of "Not an official statistic." */
export const nextWords = 'Still not an official statistic.'

const leftOut = /^(embed|og|data\/(latest|\d{4}-\d{2})|areas\/(?!RHQ\b|QF7\b).*)(\/|$)|\.gz$|duckdb-mvp|^areas\/2023|^(service-worker|deployment)\./

/**
 * Writes another deployment of the built site, made from it: every script has another name, as its content has other
 * words, and pages and data carry another mark. It has the main pages and two of places.
 */
export async function nextDeployment(folder: string): Promise<void> {
  const pathOf = (from: string, file: string) => relative(from, file).split(sep).join('/')
  cpSync(built, folder, { recursive: true, filter: (file) => !leftOut.test(pathOf(built, file)) })
  const mark = (JSON.parse(readFileSync(join(built, 'deployment.json'), 'utf8')) as { deployment: string }).deployment
  const scripts = new Set(readdirSync(join(folder, 'assets')).filter((name) => /\.(js|css)$/.test(name) && !name.startsWith('duckdb-')))
  const given = givenAnew(folder, mark)
  const renamed = (name: string) => name.replace(/(\.\w+)$/, '-next$1')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(html|data|js|css)$/.test(entry.name))
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name)
    const text = readFileSync(file, 'utf8')
      .replace(/\n#sha256:\w+$/, '')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replaceAll(mark, nextMark)
      .replaceAll('Not an official statistic.', nextWords)
      .replace(/page-\w+\.json|sha256-[\w+/]{43}=/g, (found) => given.get(found) ?? found)
      .replace(/[\w.-]+-[\w-]{8}\.(?:js|css)/g, (found) => (scripts.has(found) ? renamed(found) : found))
    writeFileSync(file, name.endsWith('.data') ? seal(text) : text)
    if (scripts.has(name)) renameSync(file, join(parentPath, renamed(name)))
  }
  writeFileSync(join(folder, 'deployment.json'), JSON.stringify({ deployment: nextMark }))
  writePolicies(folder)
  await writeServiceWorker(folder, nextMark)
}

/** Writes what the programs of the main pages are given with the next mark, under its new name; the old names and hashes with the new. */
function givenAnew(folder: string, mark: string): Map<string, string> {
  const hashOf = (text: string) => createHash('sha256').update(text)
  return new Map(readdirSync(join(folder, 'assets')).filter((name) => /^page-\w+\.json$/.test(name)).flatMap((name): [string, string][] => {
    const before = readFileSync(join(folder, 'assets', name), 'utf8')
    const after = before.replaceAll(mark, nextMark)
    const next = `page-${hashOf(after).digest('hex').slice(0, 12)}.json`
    rmSync(join(folder, 'assets', name))
    writeFileSync(join(folder, 'assets', next), after)
    return [[name, next], [`sha256-${hashOf(before).digest('base64')}`, `sha256-${hashOf(after).digest('base64')}`]]
  }))
}

/** Changes one byte of a file, and gives back what puts it right. */
export function damage(file: string): () => void {
  const whole = readFileSync(file)
  const changed = Buffer.from(whole)
  changed[changed.length >> 1]! ^= 1
  writeFileSync(file, changed)
  return () => writeFileSync(file, whole)
}

