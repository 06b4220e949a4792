import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const site = join(import.meta.dirname, '..', 'dist', 'client')
/** Copies for frames are those pages again. */
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html') && !file.startsWith('embed')).sort()
const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** What a reader of link previews takes from a page: it runs no scripts. */
function headOf(page: string) {
  const html = readFileSync(join(site, page), 'utf8')
  const metas = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(([, name = '', content = '']) => [name, plain(content)] as const)
  const once = (name: string) => metas.filter(([found]) => found === name).map(([, content]) => content)
  return { page, title: plain(/<title>([^<]*)</.exec(html)?.[1] ?? ''), once }
}

const heads = pages.map(headOf)
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

test('every page has a title and a description of its own, no longer than previews show', () => {
  expect(heads.length).toBeGreaterThan(270)
  expect(heads.filter(({ title }) => title === '').map(({ page }) => page)).toEqual([])
  expect(repeated(heads.map(({ title }) => title))).toEqual([])
  const descriptions = heads.map(({ once }) => once('description').join(' and '))
  expect(heads.filter((_, index) => descriptions[index] === '' || (descriptions[index]?.length ?? 0) > 200).map(({ page }) => page)).toEqual([])
  expect(repeated(descriptions)).toEqual([])
  for (const { title, once } of heads) {
    expect(once('og:title')).toEqual([title])
    expect(once('og:description')).toEqual(once('description'))
  }
})

test('every page names a picture of its own that is there, 1200 by 628, and says it in words', () => {
  for (const { page, once } of heads) {
    const [image = '', ...others] = once('og:image')
    expect(others, page).toEqual([])
    const [, path = ''] = /^(?:https?:\/\/[^/]+)?\/(og\/[^?]+)\?v=[0-9a-f]{8}$/.exec(image) ?? []
    expect(path, `${page}: ${image}`).toBe(`og/${page === 'index.html' ? 'home' : page.replace(/\/index\.html$/, '').replaceAll('\\', '/')}.png`)
    expect(existsSync(join(site, path)), path).toBe(true)
    const png = readFileSync(join(site, path))
    // A PNG opens with its sign; width and height stand at bytes 16 and 20.
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual(['PNG', 1200, 628])
    expect(png.length, path).toBeLessThan(60_000)
    expect([once('og:image:width'), once('og:image:height'), once('twitter:card')], page).toEqual([['1200'], ['628'], ['summary_large_image']])
    expect(once('og:image:alt')[0]?.length ?? 0, page).toBeGreaterThan(30)
  }
})

test('the picture of a place gives the figure that stands on its page', () => {
  for (const { page, once } of heads.filter((head) => head.page.startsWith('areas'))) {
    const [, figure] = /: (\d+\.\d%|under 0\.1%) of ([\d,]+) people waiting/.exec(once('og:image:alt')[0] ?? '') ?? []
    if (figure !== undefined) expect(readFileSync(join(site, page), 'utf8'), page).toContain(`>${figure}<`)
  }
})
