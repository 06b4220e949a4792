import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cardSvg } from './card'
import { drawPng } from './draw'
import { keptPicture } from './keepPictures'
import { siteUrlOf } from './siteUrl'
import { titleOf, withPicture } from './tags'
import { previewOf } from './templates'

export interface Drawn {
  bytes: number
  /** Whether it was drawn now, not kept from before. */
  isNew: boolean
}

const root = join(import.meta.dirname, '..', '..', '..')
const out = join(root, 'dist', 'client')
const cache = { folder: join(root, '.cache', 'previews'), version: versionOf('@resvg/resvg-js'), draw: drawPng }
const base = process.env.BASE_PATH ?? '/'
const site = siteUrlOf(process.env.SITE_URL)

/**
 * Draws the picture of a built page, writes it below og/, and names it in the page.
 * @param page file below dist/client, with forward slashes
 */
export async function drawPage(page: string): Promise<Drawn> {
  const path = `/${page.replace(/\/?index\.html$/, '')}`
  const file = join(out, page)
  const html = readFileSync(file, 'utf8')
  const preview = await previewOf(path, { title: titleOf(html) })
  const { png, hash, drawn } = keptPicture(cardSvg(preview), cache)
  const picture = `og${path === '/' ? '/home' : path}.png`
  mkdirSync(dirname(join(out, picture)), { recursive: true })
  writeFileSync(join(out, picture), png)
  writeFileSync(file, withPicture(html, { url: `${site}${base}${picture}?v=${hash.slice(0, 8)}`, alt: preview.alt }))
  return { bytes: png.length, isNew: drawn }
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version
}
