import { england } from '~/contracts/codes'
import type { AgeWeight } from '~/contracts/need'
import { nationalBenefit } from '~/model/fls/nationalBenefit'
import { type CountedArea, type Needs, type NeedSettings, needsOf, usualSettings } from '~/model/need/areaNeed'
import { type Assumptions, assumptionsOf } from '~/model/need/assumptions'
import { certain } from '~/model/need/range'
import type { FlsAnswer } from '~/queries/fls/askFls'
import type { FlsAreaRow } from '~/queries/fls/flsAreas'
import type { FlsView } from '~/url/flsView'

/** An answer as the models take it. */
export interface NeedCase {
  boards: CountedArea[]
  england: CountedArea
  assumptions: Assumptions
  national: ReturnType<typeof nationalBenefit>
}

export function needCaseOf({ areas, parameters, facts }: Pick<FlsAnswer, 'areas' | 'parameters' | 'facts'>): NeedCase {
  const nation = areas.find(({ code }) => code === england)
  if (!nation) throw new Error('The answer holds no England.')
  const counted = countedOf(nation)
  return {
    boards: areas.filter(({ level }) => level === 'icb').map(countedOf),
    england: counted,
    assumptions: assumptionsOf(parameters, counted.residents),
    national: nationalBenefit(facts),
  }
}

const countedOf = (row: FlsAreaRow): CountedArea => ({
  code: row.code,
  regionCode: row.regionCode,
  scans: row.tests12Months,
  residents: {
    all: row.residents,
    women: { '50_to_64': row.women5064, '65_to_74': row.women6574, '75_to_84': row.women7584, '85_plus': row.women85Plus },
    men: { '50_to_64': row.men5064, '65_to_74': row.men6574, '75_to_84': row.men7584, '85_plus': row.men85Plus },
  },
})

type Chosen = Pick<FlsView, 'weights' | 'uncovered' | 'needing' | 'scanned' | 'own'>

/** What a reader set, the usual figures elsewhere; a share that a reader sets has no range of its own. */
function settingsOf(assumptions: Assumptions, { weights, uncovered, needing, scanned, own }: Chosen): NeedSettings {
  const usual = usualSettings(assumptions)
  const covered = new Map(own.flatMap((entry) => (entry.covered === null ? [] : [[entry.code, entry.covered]])))
  const set = (percent: number | null) => (percent === null ? null : certain(percent / 100))
  return {
    weights,
    uncovered: uncovered === null ? usual.uncovered : uncovered / 100,
    uncoveredOf: (code) => {
      const percent = covered.get(code)
      return percent === undefined ? null : 1 - percent / 100
    },
    needing: set(needing) ?? usual.needing,
    scanned: set(scanned) ?? usual.scanned,
  }
}

export const needsFor = (given: NeedCase, chosen: Chosen): Needs => needsOf({ ...given, settings: settingsOf(given.assumptions, chosen) })

/** At the usual figures, with the weights asked for. */
export const needsAtWeight = (given: NeedCase, weights: AgeWeight): Needs => needsOf({ ...given, settings: { ...usualSettings(given.assumptions), weights } })
