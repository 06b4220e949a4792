import type { Scenario } from '~/contracts/scenario'
import { joined } from '~/format/list'
import { inWords } from '~/format/number'

/** "six more scanners", "seven more and six replacement scanners"; null where a scenario has none. */
export function scannersWords({ interventions }: Pick<Scenario, 'interventions'>): string | null {
  const machinesOf = (type: 'new' | 'replacement') => interventions.reduce((sum, one) => sum + (one.kind === 'scanner' && one.type === type ? one.machines : 0), 0)
  const [more, replaced] = [machinesOf('new'), machinesOf('replacement')]
  const parts = [...(more > 0 ? [`${inWords(more)} more`] : []), ...(replaced > 0 ? [`${inWords(replaced)} replacement`] : [])]
  return parts.length === 0 ? null : `${joined(parts)} ${(replaced > 0 ? replaced : more) === 1 ? 'scanner' : 'scanners'}`
}

/** Scenarios by name, each with its scanners: "“Wave 2: six additional” (six more scanners)". */
export const namedScenarios = (scenarios: readonly Pick<Scenario, 'name' | 'interventions'>[]): string =>
  joined(scenarios.map((one) => {
    const scanners = scannersWords(one)
    return scanners === null ? one.name : `${one.name} (${scanners})`
  }))
