import { expect, it } from 'vitest'
import { journeysIn, sturdinessOf } from './journeys'

const spec = (file: string, title: string, ok = true) => ({ file: `${file}.spec.ts`, title, ok, tests: [] })
const written = {
  config: {},
  suites: [
    { title: 'accessibility.spec.ts', specs: [spec('accessibility', '/fls, ready: no fault'), spec('accessibility', '/fls, failed: no fault'), spec('accessibility', '/, ready: no fault', false)] },
    { title: 'pageFaults.spec.ts', specs: [], suites: [{ title: 'group', specs: [spec('pageFaults', '/fls: without its styles'), spec('pageFaults', '/fls: without its program', false)] }] },
    { title: 'focus.spec.ts', specs: [spec('focus', '/fls: Tab passes every control')] },
  ],
}

it('finds the journeys of a report, those in groups too', () => {
  expect(journeysIn(written).map(({ file, passed }) => `${file} ${passed}`)).toEqual(['accessibility true', 'accessibility true', 'accessibility false', 'pageFaults true', 'pageFaults false', 'focus true'])
})

// By hand: two looks at /fls, of which one is without data; that and two more are its faults, one of which it fails.
it('counts them by page; a page whose name begins another counts its own only', () => {
  expect(sturdinessOf(journeysIn(written), [{ route: '/' }, { route: '/fls' }, { route: '/plan' }])).toEqual([
    { route: '/', looks: { passed: 0, of: 1 }, faults: { passed: 0, of: 0 } },
    { route: '/fls', looks: { passed: 2, of: 2 }, faults: { passed: 2, of: 3 } },
    { route: '/plan', looks: { passed: 0, of: 0 }, faults: { passed: 0, of: 0 } },
  ])
})
