import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openNative } from '~/engine/native.server'
import { csvOf } from '~/format/csv'
import { knownPlacesOf } from '~/model/scenario/knownPlaces'
import { planCaseOf } from '~/model/scenario/planCaseOf'
import { preparePlan } from '~/model/scenario/prepare'
import { readScenario, ScenarioRefused } from '~/model/scenario/readScenario'
import type { PlanLevel } from '~/model/scenario/results'
import { scenarioRows } from '~/model/scenario/rows'
import { askPlan } from '~/queries/plan/askPlan'
import { gonePlaces } from '~/queries/plan/gonePlaces'
import { scenarioTable } from './scenario/scenarioTable'

// A reader that wants no more, such as head, is no fault.
process.stdout.on('error', () => { process.exit(0) })

const usage = 'Usage: npm run -s scenario -- FILE.json [--level england|region|icb|provider] [--format table|csv|json]\nFILE.json is what “Save as a file” on the page What if writes.'
const formats = ['table', 'csv', 'json'] as const
const levels: readonly PlanLevel[] = ['england', 'region', 'icb', 'provider']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { level: { type: 'string', default: 'england' }, format: { type: 'string', default: 'table' } },
})
const [file] = positionals
const level = levels.find((one) => one === values.level)
const format = formats.find((one) => one === values.format)
if (file === undefined || positionals.length > 1 || !level || !format) fail(usage)

try {
  const database = await openNative(join(import.meta.dirname, '..', 'public', 'data', 'atlas.duckdb'))
  const [answer, gone] = [await askPlan(database), (await gonePlaces(database, {})).rows]
  await database.close()
  const given = planCaseOf(answer)
  const { scenario, notes } = readScenario(textOf(file), knownPlacesOf(given, gone))
  for (const note of notes) process.stderr.write(`${note}\n`)
  const rows = scenarioRows(preparePlan(given), scenario, level)
  if (format === 'json') process.stdout.write(`${JSON.stringify(rows)}\n`)
  else process.stdout.write(format === 'csv' ? csvOf(rows) : `${scenarioTable(scenario, rows)}\n`)
} catch (fault) {
  fail(fault instanceof ScenarioRefused ? fault.message : `${String(fault)}\nIs the data built? npm run data:build builds it.`)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return fail(`There is no file ${path} that could be read.`)
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
