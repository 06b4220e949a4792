export interface BuildStep {
  /** As it is called where it is left out. */
  name: string
  what: string
  /** @returns what came of it in a few words, where that is worth saying */
  run: () => string | undefined | Promise<string | undefined>
}

/** Runs one step after another, says which of how many it is, what came of it, and how long it took. */
export async function runBuildSteps(steps: readonly BuildStep[], say: (line: string) => void): Promise<void> {
  for (const [index, { what, run }] of steps.entries()) {
    say(`${index + 1} of ${steps.length}  ${what}`)
    const started = performance.now()
    const came = await run()
    say(`        ${came === undefined ? '' : `${came}; `}${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
}
