import { type Intervention, intervention, nothing, type Scenario, scenarioLimits, scenarioVersion, type Throughput, throughputs } from './scenario'

/** What could be kept of a scenario that came from a link or a file, and a sentence for each thing that could not. */
export interface KeptScenario {
  scenario: Scenario
  notes: string[]
}

const fromTo = ([low, high]: readonly [number, number]) => `from ${low.toLocaleString('en-GB').replace('-', '−')} to ${high.toLocaleString('en-GB')}`
const { machines, scansPerYear, hours, ramp, growth, induced, reached } = scenarioLimits

/** What a field is called, and what it may hold; written only where it is told, as a browser takes 30 ms to set its numbers up. */
const fields = (): Record<string, { name: string; wanted: string }> => ({
  kind: { name: 'its kind', wanted: 'scanner, hours, fls or clear' },
  place: { name: 'its place', wanted: 'a code such as RR8' },
  machines: { name: 'the number of scanners', wanted: `a whole number ${fromTo(machines)}` },
  type: { name: 'its type', wanted: 'new or replacement' },
  start: { name: 'its first month', wanted: 'a month such as 2027-04' },
  by: { name: 'its last month', wanted: 'a month such as 2029-03' },
  ramp: { name: 'the months to full use', wanted: `a whole number ${fromTo(ramp)}` },
  scansPerYear: { name: 'the extra scans a year', wanted: `a number ${fromTo(scansPerYear)}` },
  hours: { name: 'the hours a week', wanted: `a number ${fromTo(hours)}` },
  staffHours: { name: 'the hours a week with staff', wanted: `a number ${fromTo(hours)}` },
  reached: { name: 'the share of people reached', wanted: `a percentage ${fromTo(reached)}` },
})

/** A value as a sentence may quote it. */
export const shown = (found: unknown): string => {
  if (found === undefined) return 'missing'
  const text = typeof found === 'string' ? `“${found}”` : JSON.stringify(found).replace('-', '−')
  return text.length > 42 ? `${text.slice(0, 40)}…${typeof found === 'string' ? '”' : ''}` : text
}

/** Why something is no intervention, in words such as "the number of scanners is −4, not a whole number from 1 to 50"; null where it is one. */
export function interventionFault(found: unknown): string | null {
  const read = intervention.safeParse(found)
  if (read.success) return null
  const record = asRecord(found)
  const [issue] = read.error.issues
  if (!record || !issue) return `${shown(found)} is no change that this site knows`
  if (issue.code === 'unrecognized_keys') return `${shown(issue.keys[0])} is no part of such a change`
  const name = String(issue.path[0] ?? 'kind')
  const field = fields()[name]
  return field ? `${field.name} is ${shown(record[name])}, not ${field.wanted}` : `${shown(found)} is no change that this site knows`
}

const asRecord = (found: unknown) => (typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Record<string, unknown>) : null)

const isWithin = (found: unknown, [low, high]: readonly [number, number]): found is number => typeof found === 'number' && found >= low && found <= high

/**
 * Keeps what is sound of a scenario: each broken intervention is left out alone, each broken setting is the usual one.
 * @param from what it came in, for the sentences
 */
export function keepScenario(found: Record<string, unknown>, from: 'link' | 'file'): KeptScenario {
  const notes: string[] = []
  const setting = <T>(name: 'throughput' | 'growth' | 'induced' | 'name', isSound: (value: unknown) => value is T, usual: T, wanted: string, instead: string): T => {
    const value = found[name]
    if (value === undefined) return usual
    if (isSound(value)) return value
    notes.push(`In the ${from}, ${wanted} is expected, not ${shown(value)}; ${instead}.`)
    return usual
  }
  const isInduced = (value: unknown): value is number | null => value === null || isWithin(value, induced)
  const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= scenarioLimits.name
  const interventions: Intervention[] = []
  const list = Array.isArray(found.interventions) ? (found.interventions as unknown[]) : []
  if (found.interventions !== undefined && !Array.isArray(found.interventions)) notes.push(`The ${from} holds no list of changes, so the scenario starts with none. Add them on the page.`)
  list.slice(0, scenarioLimits.interventions).forEach((one, index) => {
    const fault = interventionFault(one)
    if (fault === null) interventions.push(intervention.parse(one))
    else notes.push(`Change ${index + 1} of the ${from} is left out: ${fault}. Add it again on the page.`)
  })
  if (list.length > scenarioLimits.interventions) notes.push(`A scenario holds ${scenarioLimits.interventions} changes at most; the last ${list.length - scenarioLimits.interventions} of the ${from} are left out.`)
  const scenario: Scenario = {
    version: scenarioVersion,
    name: setting('name', isName, typeof found.name === 'string' ? found.name.slice(0, scenarioLimits.name) : 'My scenario', `a name of at most ${scenarioLimits.name} letters`, 'it is cut'),
    throughput: setting('throughput', (value): value is Throughput => throughputs.some((one) => one === value), nothing.throughput, 'low, central or high scans a scanner', 'the central figure is used'),
    induced: setting('induced', isInduced, nothing.induced, `a share of new demand ${fromTo(induced)} per cent`, 'the usual three are shown'),
    growth: setting('growth', (value): value is number => isWithin(value, growth), nothing.growth, `growth of demand ${fromTo(growth)} per cent a year`, 'no growth is assumed'),
    interventions,
  }
  return { scenario, notes }
}
