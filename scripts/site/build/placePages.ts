import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { profilePaths } from '../profilePaths'

const needed = ['index.html', 'explore/index.html', 'compare/index.html', 'scanners/index.html', 'sql/index.html', 'own/index.html', 'methods/index.html', 'methods/dictionary/index.html', 'accessibility/index.html', '404.html', 'offline.html', 'data/atlas.duckdb']

/**
 * Static hosts look for 404.html; under a sub-path the pages are written below it and the assets beside it.
 * @param out dist/client
 * @param base path the site is under, with slashes at both ends
 * @throws where a page was not made
 */
export function placePages(out: string, base: string): void {
  const below = join(out, ...base.split('/'))
  if (base !== '/') {
    cpSync(below, out, { recursive: true })
    rmSync(join(out, base.split('/')[1] ?? ''), { recursive: true, force: true })
  }
  cpSync(join(out, '404', 'index.html'), join(out, '404.html'))
  cpSync(join(out, 'offline', 'index.html'), join(out, 'offline.html'))
  for (const left of ['404', 'offline', '__spa-fallback.html']) rmSync(join(out, left), { recursive: true, force: true })
  const profiles = profilePaths().map((path) => `${path.slice(1)}/index.html`)
  const missing = [...needed, ...profiles].find((page) => !existsSync(join(out, page)))
  if (missing !== undefined) throw new Error(`The build made no ${missing}.`)
}
