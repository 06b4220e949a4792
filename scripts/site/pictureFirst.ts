import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lets words, styles and fonts of each page come before its program, which the page can be read without. React Router
 * writes the links to the program and has no setting for their priority.
 * @throws where no page has such a link: React Router then writes them in another way
 */
export function pictureFirst(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  const changed = pages.map((file) => {
    const path = join(folder, file)
    const html = readFileSync(path, 'utf8')
    const patient = html.replaceAll('<link rel="modulepreload" ', '<link rel="modulepreload" fetchpriority="low" ')
    writeFileSync(path, patient)
    return patient !== html
  })
  if (!changed.includes(true)) throw new Error('No page links to its program by <link rel="modulepreload">.')
}
