import { expect, it } from 'vitest'
import { bytesByKind, kindOf } from './bytesByKind'

it('tells kinds by their ending', () => {
  expect(['/', '/areas/QJK', '/compare?areas=A.js', '/404.html'].map(kindOf)).toEqual(['html', 'html', 'html', 'html'])
  expect(['/assets/a-B.js', '/assets/s.css', '/assets/f.woff2', '/icon.png', '/assets/duckdb-eh.wasm'].map(kindOf)).toEqual(['js', 'css', 'fonts', 'images', 'wasm'])
  expect(['/data/atlas.duckdb?v=1', '/data/search.json', '/explore.data'].map(kindOf)).toEqual(['data', 'data', 'data'])
})

it('adds up what was sent', () => {
  expect(bytesByKind([{ path: '/', bytes: 5 }, { path: '/a.js', bytes: 2 }, { path: '/b.js', bytes: 3 }])).toEqual({ html: 5, js: 5, css: 0, fonts: 0, images: 0, data: 0, wasm: 0 })
})
