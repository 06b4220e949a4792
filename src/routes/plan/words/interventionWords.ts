import type { Intervention } from '~/contracts/scenario'
import { formatMonth } from '~/format/month'
import { formatCount, formatFixed, inWords } from '~/format/number'

type NameOf = (code: string) => string

/** A figure with one decimal only where it has one. */
export const figure = (value: number): string => formatFixed(value, Number.isInteger(value) ? 0 : 1)

const after = (months: number) => (months === 0 ? 'in full use at once' : `in full use after ${months === 1 ? 'a month' : `${months} months`}`)

/** What an intervention is, as a heading: "6 new scanners, spread over England". */
export function interventionTitle(one: Intervention, nameOf: NameOf): string {
  const place = nameOf(one.place)
  switch (one.kind) {
    case 'scanner':
      return `${one.machines} ${one.type} ${one.machines === 1 ? 'scanner' : 'scanners'}, ${place}`
    case 'hours':
      return `${figure(one.hours)} hours a week more, ${place}`
    case 'fls':
      return `Fracture services for ${one.reached === undefined ? 'all' : `${figure(one.reached)}% of those`} without one, ${place}`
    case 'clear':
      return `Every list to six weeks, ${place}`
    default:
      return one satisfies never
  }
}

/** When it comes and what it adds, in a sentence or two. */
export function interventionDetail(one: Intervention): string {
  switch (one.kind) {
    case 'scanner':
      return `From ${formatMonth(one.start)}, ${after(one.ramp)}. ${scansWords(one)}`
    case 'hours':
      return `From ${formatMonth(one.start)}, ${after(one.ramp)}.${one.staffHours === undefined ? '' : ` Staff for ${figure(one.staffHours)} hours at most.`}`
    case 'fls':
      return `From ${formatMonth(one.start)}, ${one.ramp === 0 ? 'all at once' : `one after the other over ${one.ramp} months`}. Adds people who need a scan, and no scans.`
    case 'clear':
      return `From ${formatMonth(one.start)} to ${formatMonth(one.by)}, and kept there. As many more scans as that takes.`
    default:
      return one satisfies never
  }
}

function scansWords({ type, scansPerYear, hours, staffHours }: Extract<Intervention, { kind: 'scanner' }>): string {
  const staff = staffHours === undefined ? '' : ` Staff for ${figure(staffHours)} hours a week at most.`
  if (scansPerYear !== undefined) return `${formatCount(scansPerYear)} extra scans a year each, as stated.${staff}`
  if (type === 'replacement') return 'A replacement adds no scans unless you state some.'
  return `${hours === undefined ? 'Scans a year by the figure chosen below.' : `Open ${figure(hours)} hours a week.`}${staff}`
}

const isMany = (interventions: readonly Intervention[]) => interventions.length > 1

/** The scenario as the subject of a sentence: "Six new scanners", "The plan “Wave 1 as promised”". */
export function scenarioSubject({ name, interventions, growth }: { name: string; interventions: readonly Intervention[]; growth: number }): string {
  const [first] = interventions
  if (first === undefined) return growth === 0 ? 'Doing nothing' : `Demand ${growth > 0 ? 'growing' : 'falling'} by ${figure(Math.abs(growth))}% a year`
  if (isMany(interventions) || growth !== 0) return `The plan “${name}”`
  switch (first.kind) {
    case 'scanner': {
      const count = inWords(first.machines)
      return `${count.charAt(0).toUpperCase()}${count.slice(1)} ${first.type === 'new' ? 'more' : 'replacement'} ${first.machines === 1 ? 'scanner' : 'scanners'}`
    }
    case 'hours':
      return 'More hours on the scanners that are there'
    case 'fls':
      return 'Fracture services for those without one'
    case 'clear':
      return 'Bringing every list down to six weeks'
    default:
      return first satisfies never
  }
}
