import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes each built page anew.
 * @param change gets the page and its file below the folder, and gives the page as it is to be
 * @returns how many pages there are, and how many of them are now other than before
 */
export function changePages(folder: string, change: (html: string, file: string) => string): { pages: number; changed: number } {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  const changed = pages.filter((file) => {
    const path = join(folder, file)
    const html = readFileSync(path, 'utf8')
    const next = change(html, file)
    writeFileSync(path, next)
    return next !== html
  })
  return { pages: pages.length, changed: changed.length }
}
