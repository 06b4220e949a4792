import { type Intervention, type InterventionOf, type Throughput } from '~/contracts/scenario'
import type { PlanParameters } from './planCase'

const minutesInHour = 60

/**
 * Scans a year that an intervention makes room for, at full use.
 * A new machine: as stated; else by hours and staff, whichever are fewer; else by the throughput chosen. A replacement
 * adds what is stated of it, and else nothing. More hours add their scans.
 */
export function scansPerYear(change: Intervention, throughput: Throughput, parameters: PlanParameters): number {
  if (change.kind === 'hours') return byHours(change.hours, change.staffHours, throughput, parameters)
  if (change.kind !== 'scanner') return 0
  return change.machines * perMachine(change, throughput, parameters)
}

function perMachine(change: InterventionOf<'scanner'>, throughput: Throughput, parameters: PlanParameters): number {
  const stated = change.scansPerYear ?? (change.type === 'replacement' ? 0 : null)
  const { hours, staffHours } = change
  if (stated !== null) return staffHours === undefined ? stated : Math.min(stated, byHours(staffHours, undefined, throughput, parameters))
  if (hours !== undefined) return byHours(hours, staffHours, throughput, parameters)
  const usual = parameters.scansPerMachine[throughput]
  return staffHours === undefined ? usual : Math.min(usual, byHours(staffHours, undefined, throughput, parameters))
}

/** Scans that so many hours a week give over a year: a low throughput goes with long appointments. */
function byHours(hours: number, staffHours: number | undefined, throughput: Throughput, { minutes, missed, weeksOpen }: PlanParameters): number {
  const perScan = { low: minutes.high, central: minutes.central, high: minutes.low }[throughput]
  return ((Math.min(hours, staffHours ?? hours) * weeksOpen * minutesInHour) / perScan) * (1 - missed)
}

/** Part of full use in a month: nothing before the start, then evenly up to all in the last month of the ramp. */
export function inUse({ start, ramp }: { start: string; ramp: number }, month: string): number {
  const since = monthsBetween(start, month)
  return since < 0 ? 0 : ramp === 0 ? 1 : Math.min(1, (since + 1) / ramp)
}

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))
