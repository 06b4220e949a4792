import type { Count, Sturdiness } from '~/contracts/benchResults'
import { z } from '~/contracts/zod'

export interface Journey {
  /** Its file, without .spec.ts. */
  file: string
  title: string
  passed: boolean
}

const spec = z.object({ file: z.string(), title: z.string(), ok: z.boolean() })
interface Suite {
  specs: z.infer<typeof spec>[]
  suites?: Suite[] | undefined
}
const suite: z.ZodType<Suite> = z.object({ specs: z.array(spec), suites: z.lazy(() => z.array(suite)).optional() })
const report = z.object({ suites: z.array(suite) })

/** The journeys of a report as Playwright writes it; one that passed at the second try has passed. */
export const journeysIn = (written: unknown): Journey[] => report.parse(written).suites.flatMap(journeysOf)

const journeysOf = ({ specs, suites = [] }: Suite): Journey[] => [
  ...specs.map(({ file, title, ok }) => ({ file: file.replace(/^.*\//, '').replace(/\.spec\.ts$/, ''), title, passed: ok })),
  ...suites.flatMap(journeysOf),
]

/** Journeys in which something is taken from a page, damaged or held back; those that name no page are counted for none. */
const faultFiles = new Set(['pageFaults', 'assetFaults', 'engineFaults', 'browserFaults', 'fileFaults', 'offline'])

/** States in which something went wrong; a page that loads, or that has nothing to show, has lost nothing. */
const faultStates = new Set(['failed', 'offline'])

/** Pages that are themselves the answer where there is no other: nothing is taken from them in the state that they have. */
const answers = new Set(['/*', '/offline'])

/**
 * Journeys counted by page: their titles begin with it. A state after a failure counts among the faults too: axe looks at
 * it, and the journey first waits for the words that stand there then.
 */
export function sturdinessOf(journeys: readonly Journey[], pages: readonly { route: string }[]): Sturdiness[] {
  return pages.map(({ route }) => {
    const own = journeys.filter(({ title }) => title.startsWith(`${route}, `) || title.startsWith(`${route}: `))
    const looks = own.filter(({ file }) => file === 'accessibility')
    const stateOf = ({ title }: Journey) => title.slice(route.length + 2).split(':')[0] ?? ''
    const afterFailure = answers.has(route) ? [] : looks.filter((one) => faultStates.has(stateOf(one)))
    return { route, looks: counted(looks), faults: counted([...own.filter(({ file }) => faultFiles.has(file)), ...afterFailure]) }
  })
}

const counted = (journeys: readonly Journey[]): Count => ({ passed: journeys.filter(({ passed }) => passed).length, of: journeys.length })
