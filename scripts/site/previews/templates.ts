import { formatMonth } from '~/format/month'
import { readManifest } from '~/routes/built.server'
import { comparePreview } from './pages/compare'
import { explorePreview } from './pages/explore'
import { flsPreview } from './pages/fls'
import { homePreview } from './pages/home'
import { placePreview } from './pages/placePreview'
import { planPreview } from './pages/plan'
import { scannersPreview } from './pages/scanners'
import { wordsPreview } from './pages/words'
import type { Preview } from './Preview'
import { shapes } from './shapes'

/** How the title of a page without a template of its own heads its picture. */
export interface PageWords {
  title: string
}

const manifest = readManifest()
const source = `Open data to ${formatMonth(manifest.data_vintage)}`

const worded = (kind: string, title: string) => () => Promise.resolve(wordsPreview({ kind, title, source }, shapes('icb_2026')))

/** The picture of each page by its path. A page that is not here shows its title. */
const templates: Record<string, () => Promise<Preview>> = {
  '/': homePreview,
  '/explore': explorePreview,
  '/compare': comparePreview,
  '/fls': flsPreview,
  '/scanners': scannersPreview,
  '/plan': planPreview,
  '/methods': worded('Methods and data', 'Every figure here comes from a published file. This page says how, and what it cannot tell you.'),
  '/methods/dictionary': worded('Data dictionary', `What each column of ${manifest.tables.length} open tables means, its unit, and what an empty cell says.`),
  '/accessibility': worded('Accessibility', 'Everyone should be able to use this site: what is tested, and what is not yet.'),
  '/sql': worded('Ask the data', `Ask ${manifest.tables.length} open tables anything, in your own browser.`),
  '/own': worded('Your own file', 'Put your own figures beside England’s. They never leave your browser.'),
}

/** @param path of a built page, "/areas/QKK" */
export function previewOf(path: string, { title }: PageWords): Promise<Preview> {
  const [, former, code] = /^\/areas\/(2023\/)?([^/]+)$/.exec(path) ?? []
  if (code !== undefined) return placePreview(former ? '2023' : '2026', code)
  return (templates[path] ?? worded('', title.replace(/ [·–] DEXA Atlas$/, '')))()
}

