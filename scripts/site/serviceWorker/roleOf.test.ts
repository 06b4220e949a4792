import { expect, test } from 'vitest'
import { roleOf } from './roleOf'

// Worked out by hand from what pages ask for (fetch and import in src) and what only downloads do.
test.each([
  ['index.html', 'precached'],
  ['methods/dictionary/index.html', 'precached'],
  ['404.html', 'precached'],
  ['offline.html', 'precached'],
  ['_root.data', 'precached'],
  ['methods/dictionary.data', 'precached'],
  ['assets/entry.client-C0FFZVKe.js', 'precached'],
  ['assets/source-serif-4-latin-wght-normal-DMe4EKeb.woff2', 'precached'],
  ['assets/page-7c1dcca6bcd5.json', 'precached'],
  ['assets/duckdbWorker-Bt3jPrlK.js', 'precached'],
  ['data/search.json', 'precached'],
  ['data/icb_2026.topo.json', 'precached'],
  ['areas/RHQ/index.html', 'once-asked'],
  ['areas/2023/QNQ.data', 'once-asked'],
  ['assets/duckdb-eh-9ubY-jlA.wasm', 'once-asked'],
  ['assets/duckdb-browser-eh.worker-hQa-dcAV.js', 'once-asked'],
  ['data/atlas.duckdb', 'once-asked'],
  ['data/latest/lsoa.parquet', 'once-asked'],
  ['data/latest/atlas.duckdb', 'never'],
  ['data/2026-03/dexa_area_month.csv', 'never'],
  ['data/access.duckdb', 'never'],
  ['data/manifest.json', 'never'],
  ['embed/explore/index.html', 'never'],
  ['og/areas/RHQ.png', 'never'],
  ['404.data', 'never'],
  ['deployment.json', 'never'],
  ['icon.png', 'never'],
  ['index.html.gz', 'never'],
] as const)('%s: %s', (path, role) => {
  expect(roleOf(path)).toBe(role)
})
