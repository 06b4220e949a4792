import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchResults } from '~/contracts/benchResults'
import { speedViewModel } from './speed'

/** What the last benchmark measured: bench/results.json, written by npm run bench; null where it has no kinds of page. */
export function loadSpeed() {
  const results = benchResults.parse(JSON.parse(readFileSync(join(process.cwd(), 'bench', 'results.json'), 'utf8')))
  return (results.routes ?? []).length > 0 ? speedViewModel(results) : null
}
