import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { beforeClick } from './beforeClick'
import { commandTime, notTimed } from './commandTime'
import { databaseReady } from './databaseReady'
import type { Figure } from './Figure'
import { exploreChanges } from './exploreChanges'
import { firstPaint } from './firstPaint'
import { fls } from './fls'
import { lighthouseScores } from './lighthouse'
import { openBrowser } from './openBrowser'
import { own } from './own'
import { plan } from './plan'
import { printFigures } from './printFigures'
import { profiles } from './profiles'
import { repaint } from './repaint'
import { serveCopy } from './serveCopy'
import { share } from './share'
import { sizes } from './sizes'
import { sql } from './sql'

const { values: options } = parseArgs({
  options: {
    /** Builds the site first. */
    build: { type: 'boolean', default: false },
    /** Times the whole of npm test too. */
    'with-tests': { type: 'boolean', default: false },
    /** Date to record: YYYY-MM-DD. */
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    /** Takes the measurements of one name only and records nothing. */
    only: { type: 'string' },
  },
})

const root = join(import.meta.dirname, '..', '..')
const built = join(root, 'dist', 'client')

if (options.build) {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
if (!existsSync(join(built, 'index.html'))) {
  process.stderr.write('There is no built site: run npm run build first, or npm run bench -- --build.\n')
  process.exit(1)
}

/** Processes that others ran just before: times measured beside them are too long. */
const loadBefore = Number((loadavg()[0] ?? 0).toFixed(1))
const site = await serveCopy(built, process.env.BASE_PATH ?? '/')
const browser = await openBrowser()
const version = browser.version()

const dataBuild = { id: 'data-build', label: 'npm run data:build', limit: 30, root }
const siteBuild = { id: 'site-build', label: 'npm run build: data, and every page written', limit: 60, root }
const wholeTest = { id: 'whole-test', label: 'npm test, the whole of it', limit: 480, root }
const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
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
  lighthouse: () => lighthouseScores(site.home),
  'data-build': () => [commandTime('data:build', dataBuild)],
  'site-build': () => [commandTime('build', siteBuild)],
  tests: () => [options['with-tests'] ? commandTime('test', wholeTest) : notTimed(wholeTest, 'timed with --with-tests only')],
}
const { only } = options
if (only !== undefined && !(only in parts)) throw new Error(`--only takes one of ${Object.keys(parts).join(', ')}.`)

const figures: Figure[] = []
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (only !== undefined && name !== only) continue
    process.stderr.write(`bench  ${name}\n`)
    figures.push(...(await measure()))
  }
} finally {
  await browser.close()
  site.close()
}

process.stdout.write(`\n${printFigures(figures)}\n\n${cpus().length} cores, load ${loadBefore} before, Node ${process.version}, Chromium ${version}\n`)
if (only === undefined) {
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', system: process.platform, node: process.version, chromium: version, load_before: loadBefore }
  mkdirSync(join(root, 'bench'), { recursive: true })
  writeFileSync(join(root, 'bench', 'results.json'), `${JSON.stringify({ date: options.date, machine, figures }, null, 2)}\n`)
}
process.exitCode = figures.some(({ met }) => met === false) ? 1 : 0
