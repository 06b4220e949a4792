import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openNative } from '~/engine/native.server'
import { knownPlacesOf } from '~/model/scenario/knownPlaces'
import { planCaseOf } from '~/model/scenario/planCaseOf'
import { presetsFor } from '~/model/scenario/presets'
import { preparePlan } from '~/model/scenario/prepare'
import { readScenario } from '~/model/scenario/readScenario'
import { scenarioRows } from '~/model/scenario/rows'
import { askPlan } from '~/queries/plan/askPlan'
import { gonePlaces } from '~/queries/plan/gonePlaces'
import { builtFile, root } from './built'

const folder = join(root, 'docs', 'scenarios')
const examples = readdirSync(folder)
const database = await openNative(builtFile('atlas.duckdb'))
const given = planCaseOf(await askPlan(database))
const prepared = preparePlan(given)
const known = knownPlacesOf(given, (await gonePlaces(database, {})).rows)
afterAll(() => database.close())

test('there are examples, and the README runs one of them', () => {
  expect(examples.length).toBeGreaterThan(1)
  const [, run = ''] = /npm run -s scenario -- docs\/scenarios\/([\w.-]+)/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  expect(examples).toContain(run)
})

describe.each(examples)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')

  test('is read whole, and shortens the lists of England', () => {
    const { scenario, notes } = readScenario(text, known)
    expect(notes).toEqual([])
    expect(scenario).toEqual(JSON.parse(text))
    const last = scenarioRows(prepared, scenario, 'england').at(-1)
    expect(last?.waiting).toBeLessThan(last?.waiting_do_nothing ?? 0)
  })
})

describe.each(Object.entries(presetsFor(given.origin)))('preset %s', (id, { scenario }) => {
  test('is worked out for every month and share of new demand, and doing nothing alone changes nothing', () => {
    const rows = scenarioRows(prepared, scenario, 'england')
    expect(rows.length).toBeGreaterThan(60)
    expect(rows.every(({ waiting, tests }) => Number.isFinite(waiting) && waiting >= 0 && Number.isFinite(tests))).toBe(true)
    const last = rows.at(-1)
    expect(last?.waiting === last?.waiting_do_nothing).toBe(id === 'nothing')
  })
})
