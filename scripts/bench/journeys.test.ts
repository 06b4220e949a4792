import { expect, it } from 'vitest'
import { journeysIn, sturdinessOf } from './journeys'

const spec = (file: string, title: string, ok = true) => ({ file: `${file}.spec.ts`, title, ok, tests: [] })
const written = {
  config: {},
  suites: [
    { title: 'accessibility.spec.ts', specs: [spec('accessibility', '/fls, ready: no fault'), spec('accessibility', '/fls, failed: no fault'), spec('accessibility', '/, ready: no fault', false), spec('accessibility', '/plan, loading: no fault'), spec('accessibility', '/plan, empty: no fault'), spec('accessibility', '/*, failed: no fault')] },
    { title: 'pageFaults.spec.ts', specs: [], suites: [{ title: 'group', specs: [spec('pageFaults', '/fls: without its styles'), spec('pageFaults', '/fls: without its program', false)] }] },
    { title: 'focus.spec.ts', specs: [spec('focus', '/fls: Tab passes every control')] },
    { title: 'assetFaults.spec.ts', specs: [spec('assetFaults', 'styles that do not come')] },
  ],
}

it('finds the journeys of a report, those in groups too', () => {
  expect(journeysIn(written).map(({ file, passed }) => `${file} ${passed}`)).toEqual(['accessibility true', 'accessibility true', 'accessibility false', 'accessibility true', 'accessibility true', 'accessibility true', 'pageFaults true', 'pageFaults false', 'focus true', 'assetFaults true'])
})

// By hand: two looks at /fls, one of them after a failure; that and two more are its faults, one of which it fails. Loading
// and nothing to show are looks alone, as is the page of an address that has none.
it('counts them by page; a page whose name begins another counts its own only, and only what failed is a fault', () => {
  expect(sturdinessOf(journeysIn(written), [{ route: '/' }, { route: '/fls' }, { route: '/plan' }, { route: '/*' }])).toEqual([
    { route: '/', looks: { passed: 0, of: 1 }, faults: { passed: 0, of: 0 } },
    { route: '/fls', looks: { passed: 2, of: 2 }, faults: { passed: 2, of: 3 } },
    { route: '/plan', looks: { passed: 2, of: 2 }, faults: { passed: 0, of: 0 } },
    { route: '/*', looks: { passed: 1, of: 1 }, faults: { passed: 0, of: 0 } },
  ])
})
