import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { routeList } from '../routes/routeList'
import { figure } from '../Figure'
import { type Budgets, budgetsSchema, judge } from './budgets'
import { filesNamedIn } from './routeWeight'

const why = 'As measured on the first day, and a tenth more.'
const budgets: Budgets = {
  routes: { plan: { bytes: { html: 100, js: 200 }, requests: 5, why } },
  files: { 'data/atlas.duckdb': { bytes: 700, why } },
  ratios: { slower: { limit: 1.2, why }, sooner: { limit: 3, why } },
  recorded: { late: { limit: 50, why } },
  timed: { first_map: { limit: 3, why }, paint: { limit: 2, why }, shift: { limit: 0.1, why } },
}
const none = { html: 0, js: 0, css: 0, fonts: 0, images: 0, data: 0, wasm: 0 }
const figures = [
  figure({ id: 'slower', label: 'Largest paint against the limit', value: 1.2, unit: 'ratio', target: { kind: 'at most', limit: 1.1 } }),
  figure({ id: 'sooner', label: 'Times sooner', value: 3, unit: 'ratio', target: { kind: 'at least', limit: 20 } }),
  figure({ id: 'late', label: 'Press to paint', value: 48, unit: 'ms', target: { kind: 'at most', limit: 50 } }),
]

describe('budgets', () => {
  it('are kept by what lies on them', () => {
    expect(judge(budgets, { routes: { plan: { bytes: { ...none, html: 100, js: 200 }, requests: 5 } }, files: { 'data/atlas.duckdb': 700 }, figures })).toEqual([])
  })

  it('are broken in words: which page, what, measured, budget', () => {
    const worse = figures.map((one) => ({ ...one, value: { slower: 1.21, sooner: 2.9, late: null }[one.id] ?? null }))
    const breaches = judge(budgets, { routes: { plan: { bytes: { ...none, html: 100, js: 12_345, fonts: 1 }, requests: 6 }, own: { bytes: none, requests: 1 } }, files: { 'data/atlas.duckdb': 701 }, figures: worse })
    expect(breaches).toEqual([
      'plan: JavaScript 12,345 bytes as sent; the budget is 200.',
      'plan: fonts 1 bytes as sent; the budget is 0.',
      'plan: 6 files before the database; the budget is 5.',
      'own has no budget.',
      'data/atlas.duckdb: 701 bytes as sent; the budget is 700.',
      'Largest paint against the limit: 1.21; the budget is at most 1.2.',
      'Times sooner: 2.9; the budget is at least 3.',
      'late is not in bench/results.json: npm run bench measures it.',
    ])
  })

  it('are set for every kind of page, each with its reason', () => {
    const kept = budgetsSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'bench', 'budgets.json'), 'utf8')))
    expect(Object.keys(kept.routes)).toEqual(routeList.map(({ id }) => id))
    expect(budgetsSchema.safeParse({ ...kept, files: { x: { bytes: 1, why: '' } } }).success).toBe(false)
  })
})

it('files are read from links and from the script that begins the program, below any base', () => {
  const html = '<link href="/base/assets/s-1.css"/><link href="/icon.png"/><script>for(const href of ["/assets/a-B_2.js","/assets/c.js"]){}import("/assets/c.js")</script><a href="/data/x.csv">assets</a>'
  expect(filesNamedIn(html)).toEqual(['assets/s-1.css', 'icon.png', 'assets/a-B_2.js', 'assets/c.js'])
})
