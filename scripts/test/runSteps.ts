import type { Outcome, Step } from './Step'

/**
 * Runs each step, also after one that failed, and adds up what they counted.
 * @param phases one after another; the lines of each at once, and the steps of a line in turn. A step that comes after one of another
 * line waits for it.
 */
export async function runSteps(phases: readonly (readonly (readonly Step[])[])[], say: (line: string) => void): Promise<{ passed: number; failed: number }> {
  const broken = new Set<string>()
  const total = { passed: 0, failed: 0 }
  const steps = phases.flat(2)
  const ended = new Map(steps.map(({ name }) => [name, signal()]))

  const runOne = async ({ name, run, after }: Step) => {
    if (after !== undefined) await ended.get(after)?.given
    say(`test  ${steps.findIndex((step) => step.name === name) + 1} of ${steps.length}  ${name}`)
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
    ended.get(name)?.give()
  }
  const runLine = async (line: readonly Step[]) => {
    for (const step of line) await runOne(step)
  }
  for (const lines of phases) await Promise.all(lines.map(runLine))
  if (broken.size > 0) say(`test  failed: ${[...broken].join('; ')}`)
  return total
}

/** What one waits for and another gives. */
function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined
  const given = new Promise<void>((done) => { give = done })
  return { given, give }
}

const notRun = (after: string): Outcome => ({ passed: 0, failed: 1, output: `Not run, because it needs this step first: ${after}.` })

const fault = (error: unknown): Outcome => ({
  passed: 0,
  failed: 1,
  output: error instanceof Error ? (error.stack ?? error.message) : String(error),
})
