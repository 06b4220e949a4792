import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Machine } from '~/contracts/benchResults'
import { beforeClick } from './beforeClick'
import { commandTime, notTimed } from './commandTime'
import { databaseReady } from './databaseReady'
import type { Figure } from './Figure'
import { exploreChanges } from './exploreChanges'
import { firstPaint } from './firstPaint'
import { fls } from './fls'
import { drawGrowth } from './growth/drawGrowth'
import { growth } from './growth/index'
import { interactions } from './interactions/index'
import { lighthouseScores } from './lighthouse'
import { openBrowser } from './openBrowser'
import { own } from './own'
import { plan } from './plan'
import { printFigures } from './printFigures'
import { profiles } from './profiles'
import { queries } from './queries/index'
import { type Measured, readResults, recordPart } from './recordResults'
import { repaint } from './repaint'
import { routes } from './routes/index'
import { serveCopy } from './serveCopy'
import { share } from './share'
import { sizes } from './sizes'
import { sql } from './sql'
import { rounded } from './statistics'
import { sturdiness } from './sturdiness'

const { values: options } = parseArgs({
  options: {
    /** Builds the site first. */
    build: { type: 'boolean', default: false },
    /** Times the whole of npm test too. */
    'with-tests': { type: 'boolean', default: false },
    /** Date to record: YYYY-MM-DD. */
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    /** Names of the parts to measure, with commas between; what was recorded of the others stays. */
    only: { type: 'string' },
    /** Prints and records nothing. */
    'dry-run': { type: 'boolean', default: false },
    /** Loads of each page on each line. */
    runs: { type: 'string', default: '5' },
    /** Kinds of page to load, with commas between; all where left out. What was recorded of the others stays, and counts for the worst of all. */
    pages: { type: 'string' },
    /** How long the pages are used for the growth of memory. */
    minutes: { type: 'string', default: '10' },
  },
})

const root = join(import.meta.dirname, '..', '..')
const built = join(root, 'dist', 'client')
const record = join(root, 'bench', 'results.json')

if (options.build) {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
if (!existsSync(join(built, 'index.html'))) {
  process.stderr.write('There is no built site: run npm run build first, or npm run bench -- --build.\n')
  process.exit(1)
}

/** Processes that others ran just before: times measured beside them are too long. */
const load = () => rounded(loadavg()[0] ?? 0, 1)
const loadBefore = load()
const site = await serveCopy(built, process.env.BASE_PATH ?? '/')
const browser = await openBrowser()
const version = browser.version()

const dataBuild = { id: 'data-build', label: 'npm run data:build', limit: 30, root }
const siteStart = { id: 'site-start', label: 'npm start, until the first page: data and pages to read here', limit: 60, root }
const siteBuild = { id: 'site-build', label: 'npm run build: data, pages, and all that a published site needs, pictures for links drawn anew', limit: 100, root }
const wholeTest = { id: 'whole-test', label: 'npm test, from the data to the last journey', limit: 600, root }
const runs = Number(options.runs)
const parts: Record<string, () => Figure[] | Measured | Promise<Figure[] | Measured>> = {
  sizes: () => sizes(site.folder),
  'before-click': () => beforeClick(browser, site.home),
  'first-paint': () => firstPaint(browser, site.home, site.homeWithoutScripts),
  'database-ready': () => databaseReady(browser, site.home),
  repaint: () => repaint(browser, site.home),
  explore: () => exploreChanges(browser, site.home),
  profiles: () => profiles(browser, site.folder, site.home),
  fls: () => fls(browser, site.folder, site.home),
  plan: () => plan(browser, site.folder, site.home),
  share: () => share(browser, site.home),
  sql: () => sql(browser, site.folder, site.home),
  own: () => own(browser, site.home),
  routes: () => routes(browser, built, site, { runs, pages: options.pages?.split(',') ?? null, before: readResults(record)?.routes ?? [] }),
  interactions: () => interactions(browser, site.home, Number(options.minutes)),
  queries: () => queries(browser, built),
  growth: () => growth(browser, built),
  sturdiness: () => sturdiness(),
  lighthouse: () => lighthouseScores(site.home, { runs: Math.min(3, runs), pages: options.pages?.split(',') ?? null, before: readResults(record)?.lighthouse ?? [] }),
  'data-build': () => [commandTime('data:build', dataBuild)],
  'site-start': () => [commandTime('build:here', siteStart)],
  'site-build': () => [buildAnew()],
  tests: () => [options['with-tests'] ? commandTime('test', wholeTest) : notTimed(wholeTest, 'timed with --with-tests only')],
}

/** Pictures that an earlier build kept are not to be had on a bare machine. */
function buildAnew(): Figure {
  rmSync(join(root, '.cache', 'previews'), { recursive: true, force: true })
  return commandTime('build', siteBuild)
}

const only = options.only?.split(',')
const unknown = only?.filter((name) => !(name in parts)) ?? []
if (unknown.length > 0) throw new Error(`--only takes some of ${Object.keys(parts).join(', ')}; not ${unknown.join(', ')}.`)

const machine: Machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', system: process.platform, node: process.version, chromium: version }
const figures: Figure[] = []
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (only && !only.includes(name)) continue
    process.stderr.write(`bench  ${name}\n`)
    const busy = load()
    const started = performance.now()
    const taken = await measure()
    const measured = 'figures' in taken ? taken : { figures: taken }
    figures.push(...measured.figures)
    const minutes = rounded((performance.now() - started) / 60_000, 1)
    process.stderr.write(`bench  ${name}: ${minutes} minutes\n`)
    if (options['dry-run']) continue
    if (measured.growth) writeFileSync(join(root, 'docs', 'scale.svg'), drawGrowth(measured.growth))
    recordPart(record, measured, { part: name, date: options.date, minutes, load_before: busy, machine })
  }
} finally {
  await browser.close()
  site.close()
}

process.stdout.write(`\n${printFigures(figures)}\n\n${cpus().length} cores, load ${loadBefore} before, Node ${process.version}, Chromium ${version}\n`)
process.exitCode = figures.some(({ met }) => met === false) ? 1 : 0
