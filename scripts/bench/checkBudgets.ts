import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchResults } from '~/contracts/benchResults'
import { type Budgets, budgetsSchema, judge } from './budgets/budgets'
import { routeWeight, sentBytes } from './budgets/routeWeight'
import { budgetsBefore, unexplained } from './budgets/unexplained'
import { fileOf, routeList } from './routes/routeList'

const root = join(import.meta.dirname, '..', '..')
const built = join(root, 'dist', 'client')
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, 'bench', file), 'utf8'))

if (!existsSync(join(built, 'index.html'))) {
  process.stderr.write('There is no built site: run npm run build first.\n')
  process.exit(1)
}

const budgets = budgetsSchema.parse(read('budgets.json'))
const routes = Object.fromEntries(routeList.map(({ id, path }) => [id, routeWeight(built, fileOf(path))]))
const { figures } = benchResults.parse(read('results.json'))
const breaches = [...judge(budgets, { routes, files: filesOf(budgets), figures }), ...unexplained(budgetsBefore(root), budgets)]

if (process.argv.includes('--print')) {
  for (const [id, { bytes, requests }] of Object.entries(routes)) process.stdout.write(`${id}: ${JSON.stringify(bytes)}, ${requests} files\n`)
}
if (breaches.length > 0) {
  process.stderr.write(`${breaches.map((words) => `budgets  ${words}`).join('\n')}\nMake it lighter; or change bench/budgets.json, and say there why.\n`)
  process.exit(1)
}
process.stdout.write(`budgets  ${routeList.length} kinds of page, ${Object.keys(budgets.files).length} files and ${Object.keys({ ...budgets.ratios, ...budgets.recorded }).length} recorded figures are within bench/budgets.json\n`)

/** Names hold hashes of their content, so a budget names the beginning; the largest of several counts. */
function filesOf({ files }: Budgets): Record<string, number> {
  const all = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => !name.endsWith('.gz'))
  return Object.fromEntries(Object.keys(files).flatMap((start) => {
    const sizes = all.filter((name) => name.startsWith(start)).map((name) => sentBytes(join(built, name)))
    return sizes.length === 0 ? [] : [[start, Math.max(...sizes)]]
  }))
}
