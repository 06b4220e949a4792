import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallBrowser, noBrowser } from './browser'
import { playwrightOutcome, vitestOutcome } from './test/readCounts'
import { journeysReport } from './test/journeysReport'
import { runCommand } from './test/runCommand'
import { runSteps } from './test/runSteps'
import type { Outcome, Step } from './test/Step'

const say = (line: string) => { process.stdout.write(`${line}\n`) }
const reports = mkdtempSync(join(tmpdir(), 'dexa-atlas-test-'))
const browser = findOrInstallBrowser(say)
say(browser ? `test  browser: ${browser.path}, from ${browser.from}` : `test  ${noBrowser}`)

const steps: (Step | Step[])[] = [
  // These need the types that React Router writes of the pages.
  { name: 'types', run: () => inTurn(['react-router', 'typegen'], ['tsc']) },
  [
    { name: 'lint', run: () => inTurn(['eslint', '.', '--max-warnings', '0']) },
    { name: 'import order', run: () => inTurn(['depcruise', 'src', 'scripts', 'tests']) },
    { name: 'unused code', run: () => inTurn(['knip']) },
    { name: 'data build', run: () => inTurn(['tsx', 'scripts/build/index.ts']) },
  ],
  // The site is written by one process, which leaves the other cores to the tests.
  [
    { name: 'unit, data and query tests', run: units },
    { name: 'site build', run: () => inTurn(['tsx', 'scripts/site/build.ts', '--data-built']), after: 'data build' },
  ],
  { name: 'budgets', run: () => inTurn(['tsx', 'scripts/bench/checkBudgets.ts']), after: 'site build' },
  { name: 'timings', run: () => inTurn(['tsx', 'scripts/bench/checkTimings.ts']), after: 'site build' },
  { name: 'journeys', run: journeys, after: 'site build' },
]

const { passed, failed } = await runSteps(steps, say)
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
  // Kept: npm run bench counts them by page.
  const report = journeysReport
  const ran = await runCommand('playwright', ['test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'], {
    CHROMIUM_PATH: browser.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return playwrightOutcome(ran, report)
}
