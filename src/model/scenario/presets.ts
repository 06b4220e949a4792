import { type Intervention, nothing, type Scenario } from '~/contracts/scenario'
import { addMonths } from '../months'

export const presetIds = ['nothing', 'wave1', 'wave2', 'clear', 'fls'] as const
export type PresetId = (typeof presetIds)[number]

export interface Preset {
  id: PresetId
  scenario: Scenario
  /** What it takes from publications and what it assumes, in sentences. */
  basis: string
}

/** 29,000 stated extra scans over 13 machines (Healthcare Leader, May 2025). */
const promisedPerMachine = 2230.77

/** The preset whose interventions a scenario holds; null where it holds others. */
export function presetOf(presets: Record<PresetId, Preset>, { interventions }: Scenario): Preset | null {
  const held = JSON.stringify(interventions)
  return Object.values(presets).find(({ scenario }) => JSON.stringify(scenario.interventions) === held) ?? null
}

/** The five scenarios that the page offers. @param origin last month with figures, YYYY-MM */
export function presetsFor(origin: string): Record<PresetId, Preset> {
  const next = addMonths(origin, 1)
  const named = (id: PresetId, name: string, interventions: Intervention[], basis: string): Preset => ({ id, scenario: { ...nothing, name, interventions }, basis })
  return {
    nothing: named('nothing', 'Do nothing', [], 'No new scanners, hours or services beyond those already in the figures.'),
    wave1: named('wave1', 'Wave 1 as promised', wave1(next), 'As promised in May 2025: 29,000 extra scans a year from 13 scanners, 7 new or extended and 6 replacements, spread evenly over the machines. Seven sites are named by open sources; the other six are not, so they are spread over England. Royal Surrey sends no figures, so its scanner is spread over its board. For three named sites no source says whether the machine is new: they are taken as new. Ten of the 13 were said to be in use by March 2026, so part of this may be in the figures already. The start and the six months to full use are our assumptions.'),
    wave2: named('wave2', 'Wave 2: six additional', [{ kind: 'scanner', place: 'ENG', machines: 6, type: 'new', start: addMonths(origin, 13), ramp: 6 }], 'Announced in March 2026: 20 scanners, of which 6 are additional and 14 replace old ones. Replacements add no scans here. No source names the sites, so the six are spread over England by the scans done for waiting lists. The start and the six months to full use are our assumptions.'),
    clear: named('clear', 'Clear every list to six weeks', [{ kind: 'clear', place: 'ENG', start: addMonths(origin, 7), by: '2029-03' }], 'As many more scans at each provider as bring its list to the national standard by March 2029, 99% waiting under six weeks, and then keep it there. It says how many scans that takes, not where they would come from.'),
    fls: named('fls', 'Fracture services by 2030', [{ kind: 'fls', place: 'ENG', start: '2027-01', ramp: 36 }], 'The government has pledged fracture liaison services everywhere by 2030. They find people who need a scan, so they add demand, and no scans. Opening evenly from January 2027 to December 2029 is our assumption.'),
  }
}

/** Sites by trust as the register of scanners names them (data/scanner_site.csv); seven new and six replacements in all. */
function wave1(start: string): Intervention[] {
  const at = (place: string, machines: number, type: 'new' | 'replacement'): Intervention => ({ kind: 'scanner', place, machines, type, start, ramp: 6, scansPerYear: promisedPerMachine })
  return [at('RR8', 2, 'replacement'), at('RM3', 1, 'replacement'), at('RXF', 1, 'new'), at('RJL', 1, 'new'), at('RK5', 1, 'new'), at('S9B9J', 1, 'new'), at('ENG', 3, 'new'), at('ENG', 3, 'replacement')]
}
