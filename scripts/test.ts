import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findOrInstallBrowser, noBrowser } from './browser'
import { journeysReport } from './test/journeysReport'
import { playwrightOutcome, vitestOutcome } from './test/readCounts'
import { runCommand } from './test/runCommand'
import { runSteps } from './test/runSteps'
import type { Outcome, Step } from './test/Step'
import { keepCoresBusy } from './test/keepCoresBusy'

const { values: options } = parseArgs({
  options: {
    /** Each product of states, widths and faults as a whole, by every check: npm run test:all. */
    whole: { type: 'boolean', default: false },
    /** Another process keeps every core busy meanwhile, as other work on a machine does. */
    'under-load': { type: 'boolean', default: false },
  },
})

const say = (line: string) => { process.stdout.write(`${line}\n`) }
const reports = mkdtempSync(join(tmpdir(), 'dexa-atlas-test-'))
const browser = findOrInstallBrowser(say)
say(browser ? `test  browser: ${browser.path}, from ${browser.from}` : `test  ${noBrowser}`)
const relieve = options['under-load'] ? keepCoresBusy() : () => undefined

// The site is written by one process, which leaves the other cores to the checks.
const site: Step[] = [
  { name: 'data build', run: () => inTurn(['tsx', 'scripts/build/index.ts']) },
  { name: 'site build', run: () => inTurn(['tsx', 'scripts/site/build.ts', '--data-built']), after: 'data build' },
]
const code: Step[] = [
  // These need the types that React Router writes of the pages.
  { name: 'types and lint', run: () => inTurn(['react-router', 'typegen'], ['oxlint', '--type-aware', '--type-check', '--deny-warnings']) },
  { name: 'unit, data and query tests', run: units, after: 'data build' },
  { name: 'import order', run: () => inTurn(['depcruise', 'src', 'scripts', 'tests']) },
  { name: 'unused code', run: () => inTurn(['knip']) },
  { name: 'budgets', run: () => inTurn(['tsx', 'scripts/bench/checkBudgets.ts']), after: 'site build' },
]
const walked: Step[] = [{ name: 'journeys', run: journeys, after: 'site build' }]
const second: Step[] = [
  { name: 'types, a second time', run: () => inTurn(['tsc']) },
  { name: 'lint, a second time', run: () => inTurn(['eslint', '.', '--max-warnings', '0']) },
]
const timings: Step[] = [{ name: 'timings', run: () => inTurn(['tsx', 'scripts/bench/checkTimings.ts']), after: 'site build' }]
// Times are taken while nothing else runs.
const steps: Step[][][] = options.whole ? [[site, code], [second], [timings], [walked]] : [[[...site, ...walked], code]]

const { passed, failed } = await runSteps(steps, say)
relieve()
rmSync(reports, { recursive: true, force: true })
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Commands of which each needs the one before; together they count as one. */
async function inTurn(...commands: [string, ...string[]][]): Promise<Outcome> {
  let said = ''
  for (const [program, ...parameters] of commands) {
    const { ok, output } = await runCommand(program, parameters)
    said += output
    if (!ok) return { passed: 0, failed: 1, output: said }
  }
  return { passed: 1, failed: 0, output: said }
}

async function units(): Promise<Outcome> {
  const report = join(reports, 'units.json')
  return vitestOutcome(await runCommand('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]), report)
}

async function journeys(): Promise<Outcome> {
  if (!browser) return { passed: 0, failed: 1, output: noBrowser }
  const report = options.whole ? journeysReport : join(reports, 'journeys.json')
  const ran = await runCommand('playwright', ['test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'], {
    CHROMIUM_PATH: browser.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...(options.whole && { TEST_EXTENT: 'whole' }),
  })
  return playwrightOutcome(ran, report)
}
