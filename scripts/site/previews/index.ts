import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cardSvg } from './card'
import { drawPng } from './draw'
import { keptPicture } from './keepPictures'
import { siteUrlOf } from './siteUrl'
import { titleOf, withPicture } from './tags'
import { previewOf } from './templates'

// Draws a picture for each built page and names it in the page. Run by scripts/site/build.ts once the pages stand.
const root = join(import.meta.dirname, '..', '..', '..')
const out = join(root, 'dist', 'client')
const modules = join(root, 'node_modules')
const cache = { folder: join(root, '.cache', 'previews'), version: versionOf('@resvg/resvg-js'), draw: drawPng }
const base = process.env.BASE_PATH ?? '/'
const site = siteUrlOf(process.env.SITE_URL)
const began = performance.now()

const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .sort()
const counts = { drawn: 0, bytes: 0, largest: 0 }
for (const page of pages) {
  const path = `/${page.replace(/\/?index\.html$/, '')}`
  const file = join(out, page)
  const html = readFileSync(file, 'utf8')
  const preview = await previewOf(path, { title: titleOf(html) })
  const { png, hash, drawn } = keptPicture(cardSvg(preview), cache)
  const picture = `og${path === '/' ? '/home' : path}.png`
  mkdirSync(dirname(join(out, picture)), { recursive: true })
  writeFileSync(join(out, picture), png)
  writeFileSync(file, withPicture(html, { url: `${site}${base}${picture}?v=${hash.slice(0, 8)}`, alt: preview.alt }))
  counts.drawn += drawn ? 1 : 0
  counts.bytes += png.length
  counts.largest = Math.max(counts.largest, png.length)
}
const seconds = ((performance.now() - began) / 1000).toFixed(0)
process.stdout.write(`previews  ${pages.length} pictures: ${counts.drawn} drawn, ${pages.length - counts.drawn} as kept; ${(counts.bytes / 1e6).toFixed(1)} MB, the largest ${Math.round(counts.largest / 1e3)} kB; ${seconds} s\n`)
if (site === '') process.stdout.write('previews  SITE_URL is not set: pages name their pictures without the site’s address, which many readers of links need\n')
// The database of the profiles stays open for as long as there are pages.
process.exit(0)

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { version: string }).version
}
