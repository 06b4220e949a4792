import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, expect, test } from 'vitest'
import { drawPng } from './draw'
import { keptPicture } from './keepPictures'
import { siteUrlOf } from './siteUrl'
import { titleOf, withPicture } from './tags'

const folder = mkdtempSync(join(tmpdir(), 'dexa-atlas-previews-'))
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

const svg = (colour: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="628"><rect width="1200" height="628" fill="#fbfaf6"/><circle cx="600" cy="314" r="200" fill="${colour}"/></svg>`

test('what was drawn before is not drawn again; another picture, or another version of what draws, is', () => {
  const keep = (text: string, version: string) => keptPicture(text, { folder, version, draw: drawPng })
  const first = keep(svg('#12436d'), '1')
  expect([first.drawn, keep(svg('#12436d'), '1').drawn]).toEqual([true, false])
  expect(keep(svg('#12436d'), '1').png.equals(first.png)).toBe(true)
  expect([keep(svg('#b3470f'), '1').drawn, keep(svg('#12436d'), '2').drawn]).toEqual([true, true])
  expect(readdirSync(folder)).toHaveLength(3)
})

test('the palette keeps the colours that matter, at their places', () => {
  // Read back by another program.
  const { width, height, data } = PNG.sync.read(drawPng(svg('#12436d')))
  const at = (x: number, y: number) => [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)]
  expect([width, height]).toEqual([1200, 628])
  expect([at(0, 0), at(600, 314), at(1199, 627)]).toEqual([[0xfb, 0xfa, 0xf6, 255], [0x12, 0x43, 0x6d, 255], [0xfb, 0xfa, 0xf6, 255]])
})

test('a page names its picture inside its head, whatever its words hold', () => {
  const page = withPicture('<html><head><title>A &amp; B</title></head><body></body></html>', { url: '/og/a.png?v=1', alt: 'Says "$& <b>"' })
  expect(page).toContain('<meta property="og:image" content="/og/a.png?v=1"/>')
  expect(page).toContain('<meta property="og:image:alt" content="Says &quot;$&amp; &lt;b>&quot;"/>')
  expect(withPicture(page, { url: '/og/a.png?v=1', alt: 'Says "$& <b>"' })).toBe(page)
  expect(page.endsWith('</head><body></body></html>')).toBe(true)
  expect(titleOf(page)).toBe('A & B')
  expect(() => withPicture('<p>', { url: '', alt: '' })).toThrow('without a head')
})

test('SITE_URL is an address without a path', () => {
  expect([siteUrlOf(undefined), siteUrlOf('https://example.org/'), siteUrlOf('http://localhost:4173')]).toEqual(['', 'https://example.org', 'http://localhost:4173'])
  for (const wrong of ['example.org', 'https://example.org/atlas/', 'ftp://example.org']) expect(() => siteUrlOf(wrong)).toThrow('SITE_URL')
})
