import { statSync } from 'node:fs'
import { openNative } from '~/engine/native.server'
import { builtFile, readManifest, readMeasures, readSources } from './built.server'
import { readChanges } from './methods/changes.server'
import { everyTable } from './methods/everyTable'
import { loadFacts } from './methods/loadFacts'
import { methodsViewModel } from './methods/methodsViewModel'
import { loadScenarios } from './methods/scenarios.server'
import { loadSpeed } from './methods/speed.server'

/** What the methods page is built with: words and figures, all from data/ and what was built from it. */
export async function loadMethods() {
  const database = await openNative(builtFile('atlas.duckdb'))
  const facts = await loadFacts(database)
  const scenarios = await loadScenarios(database)
  await database.close()
  const manifest = readManifest()
  const model = methodsViewModel({
    facts,
    measures: readMeasures(),
    sources: readSources(),
    changes: readChanges(),
    tables: everyTable,
    files: [...manifest.files, { path: 'manifest.json', bytes: statSync(builtFile('manifest.json')).size }],
    rowsOf: new Map(manifest.tables.map(({ name, rows }) => [name, rows])),
    commit: manifest.build_commit,
    base: import.meta.env.BASE_URL,
  })
  return { ...model, scenarios, speed: loadSpeed() }
}
