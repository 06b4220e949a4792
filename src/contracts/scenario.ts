import { z } from './zod'
import { monthPattern, odsPattern } from './codes'

/** Of files and links; a reader of another version says so. */
export const scenarioVersion = 1

/** Scans a new machine does in a year: which of the published figures is taken. */
export const throughputs = ['low', 'central', 'high'] as const
export type Throughput = (typeof throughputs)[number]

/** Shares of added scans met by new demand that are shown side by side: none is a default. */
export const inducedShares = [0, 0.5, 0.9] as const

/** Bounds of what a scenario may hold; beyond them a figure is refused in words. */
export const scenarioLimits = {
  machines: [1, 50],
  /** Scans a machine and year. */
  scansPerYear: [0, 20_000],
  /** Hours a week of one machine, and of those who run it. */
  hours: [1, 100],
  /** Months from the first scan to full use. */
  ramp: [0, 36],
  /** Per cent a year. */
  growth: [-20, 20],
  /** Per cent of added scans. */
  induced: [0, 100],
  /** Per cent of the people without a service. */
  reached: [1, 100],
  interventions: 60,
  name: 60,
} as const

const within = ([low, high]: readonly [number, number]) => z.number().min(low).max(high)
const place = z.string().regex(odsPattern)
const month = z.string().regex(monthPattern)
const timed = { start: month, ramp: z.int().min(scenarioLimits.ramp[0]).max(scenarioLimits.ramp[1]) }

/** Machines that start work at a provider, or over an area in proportion to its waiting-list scans. */
const scanner = z.strictObject({
  kind: z.literal('scanner'),
  place,
  machines: z.int().min(scenarioLimits.machines[0]).max(scenarioLimits.machines[1]),
  type: z.enum(['new', 'replacement']),
  ...timed,
  /** Extra scans a year and machine, as stated somewhere; else by hours, else by the throughput chosen. A replacement adds none unless this is said. */
  scansPerYear: within(scenarioLimits.scansPerYear).optional(),
  /** Hours a week that a machine is open. */
  hours: within(scenarioLimits.hours).optional(),
  /** Hours a week for which there is staff, a machine; the fewer of the two counts. */
  staffHours: within(scenarioLimits.hours).optional(),
})

/** More hours a week on machines that are there. */
const hours = z.strictObject({
  kind: z.literal('hours'),
  place,
  hours: within(scenarioLimits.hours),
  ...timed,
  staffHours: within(scenarioLimits.hours).optional(),
})

/** A fracture liaison service for those without one in a board, region or England: adds demand, no scans. */
const fls = z.strictObject({
  kind: z.literal('fls'),
  place,
  ...timed,
  /** Per cent of those without a service who get one; 100 where not said. */
  reached: within(scenarioLimits.reached).optional(),
})

/** As many more scans at each provider as bring its list to 99% under six weeks by a month; kept up after it. */
const clear = z.strictObject({ kind: z.literal('clear'), place, start: month, by: month })

export const intervention = z.discriminatedUnion('kind', [scanner, hours, fls, clear])
export type Intervention = z.infer<typeof intervention>
export type InterventionOf<Kind extends Intervention['kind']> = Extract<Intervention, { kind: Kind }>

export const scenario = z.strictObject({
  version: z.literal(scenarioVersion),
  name: z.string().max(scenarioLimits.name),
  throughput: z.enum(throughputs),
  /** Per cent of added scans met by new demand that the reader holds likely; null shows the usual shares alone. */
  induced: within(scenarioLimits.induced).nullable(),
  /** Growth of demand, per cent a year. */
  growth: within(scenarioLimits.growth),
  interventions: z.array(intervention).max(scenarioLimits.interventions),
})
export type Scenario = z.infer<typeof scenario>

/** Shares of new demand that a scenario is worked out for, 0 to 1: the usual ones and the reader's own. */
export const inducedSharesOf = ({ induced }: Pick<Scenario, 'induced'>): number[] =>
  [...new Set([...inducedShares, ...(induced === null ? [] : [induced / 100])])].sort((a, b) => a - b)

export const nothing: Scenario = { version: scenarioVersion, name: 'Do nothing', throughput: 'central', induced: null, growth: 0, interventions: [] }
