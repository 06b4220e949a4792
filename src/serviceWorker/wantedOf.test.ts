import { describe, expect, test } from 'vitest'
import type { KnownFiles } from './KnownFiles'
import { hashOf, wantedOf } from './wantedOf'

// SHA-256 of the empty text, in hexadecimal and in base64 (FIPS 180-4's example values; converted with `base64`).
const emptyHex = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const empty = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
const known: KnownFiles = {
  deployment: '0123456789abcdef',
  precached: ['index.html', 'explore/index.html', 'explore.data', '_root.data', 'data/search.json', 'assets/home-1.js'].map((url) => ({ url, revision: null, integrity: `sha256-${empty}` })),
  others: { 'areas/RHQ/index.html': empty, 'areas/RHQ.data': empty, 'data/atlas.duckdb': empty, 'assets/duckdb-eh-1.wasm': empty },
}
const left = { kind: 'left' }

describe.each(['https://atlas.example/', 'https://host.example/dexa-atlas/'])('below %s', (scope) => {
  const ask = (url: string, mode = 'cors', method = 'GET', range = false) =>
    wantedOf({ method, mode, url: new URL(url, scope).href, headers: { has: (name) => range && name === 'range' } }, scope, known)
  const file = (path: string) => ({ kind: 'file', path })
  const page = (path: string) => ({ kind: 'page', path })

  test.each([
    ['', 'index.html'],
    ['?measure=clearance#map', 'index.html'],
    ['explore', 'explore/index.html'],
    ['explore/', 'explore/index.html'],
    ['explore/index.html?month=2024-10', 'explore/index.html'],
    ['areas/RHQ', 'areas/RHQ/index.html'],
    ['no-such-page', 'no-such-page/index.html'],
  ])('a visit to /%s is to the page %s', (url, path) => {
    expect(ask(url, 'navigate')).toEqual(page(path))
  })

  test.each(['embed/explore?figure=map', 'embed', 'data/latest/icb.csv', 'scanner_sites_template.csv', 'deployment.json', 'areas/%E0%A4%A'])('a visit to /%s is left to the server', (url) => {
    expect(ask(url, 'navigate')).toEqual(left)
  })

  test.each(['explore.data', '_root.data', 'areas/RHQ.data', 'data/search.json'])('%s is this deployment’s only under its mark', (path) => {
    expect(ask(`${path}?v=0123456789abcdef`)).toEqual(file(path))
    expect(ask(`${path}?measure=clearance&v=0123456789abcdef`)).toEqual(file(path))
    expect(ask(`${path}?v=fedcba9876543210`)).toEqual(left)
    expect(ask(path)).toEqual(left)
  })

  test('the database is known by its own hash', () => {
    expect(ask(`data/atlas.duckdb?v=${emptyHex.slice(0, 12)}`)).toEqual(file('data/atlas.duckdb'))
    expect(ask('data/atlas.duckdb?v=f3b0c44298fc')).toEqual(left)
  })

  test('what has a hash in its name needs no mark; what is not known is left', () => {
    expect(ask('assets/home-1.js')).toEqual(file('assets/home-1.js'))
    expect(ask('assets/duckdb-eh-1.wasm')).toEqual(file('assets/duckdb-eh-1.wasm'))
    expect(ask('assets/home-2.js')).toEqual(left)
    expect(ask('deployment.json')).toEqual(left)
  })

  test('what is sent, asked for in part, or elsewhere is left', () => {
    expect(ask('assets/home-1.js', 'cors', 'POST')).toEqual(left)
    expect(ask('assets/home-1.js', 'cors', 'GET', true)).toEqual(left)
    expect(ask('https://elsewhere.example/assets/home-1.js')).toEqual(left)
  })
})

test('a hash is found whichever way a file is kept', () => {
  expect(hashOf('explore.data', known)).toBe(empty)
  expect(hashOf('areas/RHQ.data', known)).toBe(empty)
  expect(hashOf('areas/RA2.data', known)).toBeNull()
})
