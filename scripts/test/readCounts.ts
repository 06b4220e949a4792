import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Outcome } from './Step'
import type { Ran } from './runCommand'

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
})

/** Tests that vitest counted; a file that did not load counts as one that failed. */
export function vitestOutcome(ran: Ran, reportPath: string): Outcome {
  if (!existsSync(reportPath)) return noReport(ran)
  const report = vitestReport.parse(JSON.parse(readFileSync(reportPath, 'utf8')))
  const notLoaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  return outcome(ran, report.numPassedTests, report.numFailedTests + notLoaded.length, report.numPendingTests)
}

/**
 * Journeys of some five hundred that may pass at the second try only. A real browser on a busy machine is late once in a while;
 * more than this is a fault of the site or of the tests.
 */
const fewUnsteady = 2

/** Tests that Playwright counted; an error outside any test counts as one that failed, and so does each unsteady one beyond a few. */
export function playwrightOutcome(ran: Ran, reportPath: string): Outcome {
  if (!existsSync(reportPath)) return noReport(ran)
  const { stats: { expected, unexpected, flaky, skipped }, errors } = playwrightReport.parse(JSON.parse(readFileSync(reportPath, 'utf8')))
  const tooMany = Math.max(0, flaky - fewUnsteady)
  const counted = outcome(ran, expected + flaky - tooMany, unexpected + errors.length + tooMany, skipped)
  return flaky === 0 ? counted : { ...counted, remark: `${counted.remark}, ${flaky} of them at the second try only${tooMany > 0 ? `, more than ${fewUnsteady}` : ''}: ${unsteadyIn(ran.output)}` }
}

/** Names of these journeys, as Playwright lists them at the end. */
const unsteadyIn = (output: string): string =>
  /^ +\d+ flaky\n((?: {4}.+\n)+)/m.exec(output)?.[1]?.trim().split(/\n +/).join('; ') ?? 'which, it did not say'

const noReport = ({ output }: Ran): Outcome => ({ passed: 0, failed: 1, output })

function outcome({ ok, output }: Ran, passed: number, failed: number, skipped: number): Outcome {
  const remark = `${passed} passed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return { passed, failed: ok ? failed : Math.max(failed, 1), output, remark }
}
