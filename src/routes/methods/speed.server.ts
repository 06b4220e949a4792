import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchResults } from '~/contracts/benchResults'
import { speedViewModel } from './speed'

/** What the last benchmark measured: bench/results.json, written by npm run bench. */
export const loadSpeed = () => speedViewModel(benchResults.parse(JSON.parse(readFileSync(join(process.cwd(), 'bench', 'results.json'), 'utf8'))))
