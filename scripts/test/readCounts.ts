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

/** Tests that Playwright counted; an error outside any test counts as one that failed, and so does what passed at a second try only. */
export function playwrightOutcome(ran: Ran, reportPath: string): Outcome {
  if (!existsSync(reportPath)) return noReport(ran)
  const { stats: { expected, unexpected, flaky, skipped }, errors } = playwrightReport.parse(JSON.parse(readFileSync(reportPath, 'utf8')))
  return outcome(ran, expected, unexpected + flaky + errors.length, skipped)
}

const noReport = ({ output }: Ran): Outcome => ({ passed: 0, failed: 1, output })

function outcome({ ok, output }: Ran, passed: number, failed: number, skipped: number): Outcome {
  const remark = `${passed} passed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return { passed, failed: ok ? failed : Math.max(failed, 1), output, remark }
}
