import { group } from 'd3-array'
import type { CaseArea, CaseMonth, EnglandMonth, PlanCase, PlanParameters, Spread } from './planCase'

/** Rows of a database, as the queries for a plan give them. */
interface PlanRows {
  providers: readonly (CaseMonth & { code: string; name: string; kind: 'nhs' | 'independent'; regionCode: string; icbCode: string | null })[]
  areas: readonly (Omit<CaseArea, 'flsScans'> & { origin: string; flsScansLow: number; flsScans: number; flsScansHigh: number })[]
  england: readonly EnglandMonth[]
  spreads: readonly Spread[]
  parameters: readonly Parameter[]
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
    providers: [...group(providers, ({ code }) => code).values()].flatMap((rows) => {
      const first = rows[0]
      if (!first) return []
      const { code, name, kind, regionCode, icbCode } = first
      return [{
        code, name, kind, regionCode, icbCode,
        months: rows.map(({ month, waiting, sixPlus, testsWaitingList, testsTotal, bands, flagged }) => ({ month, waiting, sixPlus, testsWaitingList, testsTotal, bands, flagged })),
      }]
    }),
    parameters: planParametersOf(parameters),
  }
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
