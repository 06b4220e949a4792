import { type KeptScenario, keepScenario, shown } from '~/contracts/keepScenario'
import { type Intervention, scenarioVersion, type Scenario } from '~/contracts/scenario'
import { addMonths } from '../months'
import { horizonMonths } from './planCase'
import type { PlanLevel } from './results'

/** What a scenario's places are checked against. */
export interface KnownPlaces {
  /** Last month with figures, YYYY-MM. */
  origin: string
  /** Places that a scenario may name: England, regions and boards of 2026, providers with figures at the origin. */
  names: ReadonlyMap<string, { level: PlanLevel; name: string }>
  /** Providers whose figures have stopped. */
  closed: ReadonlyMap<string, { name: string; lastMonth: string }>
  /** Boards of the earlier edition that did not go on, and the names of those that took over. */
  former: ReadonlyMap<string, { name: string; successors: readonly string[] }>
}

/** Nothing of a file could be kept; the message says why and what next. */
export class ScenarioRefused extends Error {
  override name = 'ScenarioRefused'
}

/**
 * A scenario from the text of a file: what is sound is kept, and a note says what was not.
 * @throws ScenarioRefused where the text is no scenario, or one of another version
 */
export function readScenario(text: string, known: KnownPlaces): KeptScenario {
  const found = parsed(text)
  if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new ScenarioRefused('The file holds no scenario. A scenario is what “Save as a file” on the page What if writes.')
  const { version } = found as { version?: unknown }
  if (version === undefined) throw new ScenarioRefused('The file does not say which version of scenario it is (“version”), so it cannot be read safely. Save the scenario again from the page What if.')
  if (version !== scenarioVersion) {
    const isNewer = typeof version === 'number' && version > scenarioVersion
    throw new ScenarioRefused(`The file is a scenario of version ${shown(version)}, and this copy of the site reads version ${scenarioVersion}. ${isNewer ? 'Load the page again, or use the newest copy of the site.' : 'Build the scenario again on the page What if.'}`)
  }
  const kept = keepScenario(found as Record<string, unknown>, 'file')
  const checked = checkPlaces(kept.scenario, known)
  return { scenario: checked.scenario, notes: [...kept.notes, ...checked.notes] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ScenarioRefused('The file is not JSON, or only part of it. Save the scenario again from the page What if, or ask for the whole file.')
  }
}

/** The scenario without interventions that name no known place, or months that the figures do not reach; each with a note. */
export function checkPlaces(scenario: Scenario, known: KnownPlaces): KeptScenario {
  const notes: string[] = []
  const interventions = scenario.interventions.filter((one, index) => {
    const fault = placeFault(one.place, known) ?? monthFault(one, known)
    if (fault !== null) notes.push(`Change ${index + 1} of “${scenario.name}” is left out: ${fault}`)
    return fault === null
  })
  return { scenario: interventions.length === scenario.interventions.length ? scenario : { ...scenario, interventions }, notes }
}

function placeFault(code: string, { names, closed, former, origin }: KnownPlaces): string | null {
  if (names.has(code)) return null
  const gone = closed.get(code)
  if (gone) return `${gone.name} (${code}) has sent no figures since ${inWords(gone.lastMonth)}, so nothing can be added to them. Choose the provider that took over its scans.`
  const old = former.get(code)
  if (old) {
    const next = old.successors.length === 1 ? 'Choose that board.' : 'Choose one of them, or add the change to each.'
    return `${old.name} (${code}) was a board until March 2026; ${old.successors.join(', ') || 'no board'} took over. ${next}`
  }
  return `${code} is the code of no region, board or provider with figures in ${inWords(origin)}. Choose the place again by its name.`
}

function monthFault(one: Intervention, { origin }: KnownPlaces): string | null {
  const [first, last] = [addMonths(origin, 1), addMonths(origin, horizonMonths)]
  const months = one.kind === 'clear' ? [one.start, one.by] : [one.start]
  const outside = months.find((month) => month < first || month > last)
  if (outside !== undefined) return `${inWords(outside)} is outside the months that are worked out, ${inWords(first)} to ${inWords(last)}. Choose a month among them.`
  if (one.kind === 'clear' && one.by <= one.start) return `the lists are to be cleared by ${inWords(one.by)}, which is not after the start, ${inWords(one.start)}. Choose a later month.`
  return null
}

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** The model knows no formats of the page. */
const inWords = (month: string): string => `${monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`
