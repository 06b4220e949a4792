import { bandCount } from '../cohort/ages'
import type { CaseArea, CaseMonth, CaseProvider, EnglandMonth, PlanCase, PlanParameters, Spread } from './planCase'

/** Rows of a database, as the queries for a plan give them. */
interface PlanRows {
  providers: readonly ProviderRow[]
  areas: readonly (Omit<CaseArea, 'flsScans'> & { origin: string; flsScansLow: number; flsScans: number; flsScansHigh: number })[]
  england: readonly EnglandMonth[]
  spreads: readonly Spread[]
  parameters: readonly Parameter[]
}

/** A provider with its months in order; each list holds one value a month, `bands` as many as there are week bands. */
interface ProviderRow extends Omit<CaseProvider, 'months'> {
  months: readonly string[]
  waiting: readonly number[]
  sixPlus: readonly number[]
  testsWaitingList: readonly number[]
  testsTotal: readonly number[]
  bands: readonly number[]
  flaggedMonths: readonly string[]
}

interface Parameter {
  id: string
  value: number | null
  low: number | null
  high: number | null
}

/**
 * What the model is given, from rows.
 * @throws Error that names a parameter without a value, or says that there is no area
 */
export function planCaseOf({ providers, areas, england, spreads, parameters }: PlanRows): PlanCase {
  const origin = areas[0]?.origin
  if (origin === undefined) throw new Error('A plan needs areas with figures.')
  return {
    origin,
    england,
    spreads,
    areas: areas.map(({ level, code, name, regionCode, waiting, sixPlus, tests, needFifth, flsScansLow, flsScans, flsScansHigh, quality }) =>
      ({ level, code, name, regionCode, waiting, sixPlus, tests, needFifth, quality, flsScans: { low: flsScansLow, central: flsScans, high: flsScansHigh } })),
    providers: providers.map((row) => {
      const { code, name, kind, regionCode, icbCode } = row
      return { code, name, kind, regionCode, icbCode, months: monthsOf(row) }
    }),
    parameters: planParametersOf(parameters),
  }
}

/** @throws Error where a list is not as long as the months */
function monthsOf({ code, months, waiting, sixPlus, testsWaitingList, testsTotal, bands, flaggedMonths }: ProviderRow): CaseMonth[] {
  const at = (list: readonly number[], index: number) => {
    const value = list[index]
    if (value === undefined) throw new Error(`A month of ${code} has no figure.`)
    return value
  }
  if (bands.length !== months.length * bandCount) throw new Error(`${code} does not have ${bandCount} week bands in each month.`)
  return months.map((month, index) => ({
    month,
    waiting: at(waiting, index),
    sixPlus: at(sixPlus, index),
    testsWaitingList: at(testsWaitingList, index),
    testsTotal: at(testsTotal, index),
    bands: bands.slice(index * bandCount, (index + 1) * bandCount),
    flagged: flaggedMonths.includes(month),
  }))
}

function planParametersOf(parameters: readonly Parameter[]): PlanParameters {
  const row = (id: string) => parameters.find((one) => one.id === id)
  const value = (id: string): number => {
    const found = row(id)?.value
    if (found === null || found === undefined) throw new Error(`The parameter ${id} has no value.`)
    return found
  }
  const minutes = 'appointment_minutes_planning_range'
  return {
    scansPerMachine: { low: value('throughput_new_cdc_grantham'), central: value('extra_scans_per_wave1_scanner'), high: value('throughput_year_leeds_per_machine') },
    minutes: { low: row(minutes)?.low ?? value(minutes), central: value(minutes), high: row(minutes)?.high ?? value(minutes) },
    missed: value('dna_rate_salisbury') / 100,
    weeksOpen: value('weeks_open_year'),
    capital: { low: value('capital_machine_kendal'), central: value('funding_per_wave1_scanner'), high: value('capital_award_newark') },
  }
}
