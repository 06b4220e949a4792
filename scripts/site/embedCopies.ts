import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Pages without pictures, which nobody puts into a frame. */
const without = /^(404|methods|accessibility|sql|own|embed)\b/
const opening = '<html lang="en-GB"'

/**
 * A whole page in a frame stands as it was built, at once. One picture waits for the program, which puts its title and
 * its source beside it.
 */
const showWhole = '<script>if(!new URLSearchParams(location.search).has("figure"))document.documentElement.dataset.embed="ready"</script>'

/**
 * Copies each page with pictures below /embed, marked so that it shows nothing around them. A copy, since the frame is
 * then as quick and as readable without scripts as the page.
 * @returns how many pages were copied
 * @throws where a page does not open as expected: it would show the whole site in the frame
 */
export function embedCopies(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html') && !without.test(file))
  for (const file of pages) {
    const html = readFileSync(join(folder, file), 'utf8')
    if (!html.includes(opening) || !html.includes('</body>')) throw new Error(`${file} does not open with ${opening}, or does not end.`)
    const copy = join(folder, 'embed', file)
    mkdirSync(dirname(copy), { recursive: true })
    const marked = html.replace(opening, `${opening} data-embed="waiting"`)
    writeFileSync(copy, marked.replace('</body>', `${showWhole}</body>`))
  }
  return pages.length
}
