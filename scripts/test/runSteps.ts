import type { Outcome, Step } from './Step'

/**
 * Runs each step, also after one that failed, and adds up what they counted.
 * @param steps one after another; those of a list at once
 */
export async function runSteps(steps: readonly (Step | readonly Step[])[], say: (line: string) => void): Promise<{ passed: number; failed: number }> {
  const broken = new Set<string>()
  const total = { passed: 0, failed: 0 }
  const names = steps.flat().map(({ name }) => name)
  const runOne = async ({ name, run, after }: Step) => {
    say(`test  ${names.indexOf(name) + 1} of ${names.length}  ${name}`)
    const started = performance.now()
    const outcome = after !== undefined && broken.has(after) ? notRun(after) : await run().catch(fault)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    total.passed += outcome.passed
    total.failed += outcome.failed
    if (outcome.failed > 0) {
      broken.add(name)
      say(outcome.output.trimEnd())
      say(`test          FAILED after ${seconds} s: ${name}${outcome.failed > 1 ? `, ${outcome.failed} tests` : ''}`)
    } else {
      say(`test          done in ${seconds} s: ${name}${outcome.remark ? `, ${outcome.remark}` : ''}`)
    }
  }
  for (const step of steps) await Promise.all(step instanceof Array ? step.map(runOne) : [runOne(step)])
  if (broken.size > 0) say(`test  failed: ${[...broken].join('; ')}`)
  return total
}

const notRun = (after: string): Outcome => ({ passed: 0, failed: 1, output: `Not run, because it needs this step first: ${after}.` })

const fault = (error: unknown): Outcome => ({
  passed: 0,
  failed: 1,
  output: error instanceof Error ? (error.stack ?? error.message) : String(error),
})
