import type { AgeWeight } from '~/contracts/need'
import { formatFixed } from '~/format/number'
import type { Assumptions } from '~/model/need/assumptions'
import type { Range } from '~/model/need/range'
import type { FlsView } from '~/url/flsView'
import { weightLabels } from '../need/needLabels'

const part = (share: number) => `${formatFixed(100 * share, 0)}%`
const parts = ({ low, central, high }: Range) => `${part(central)} (${part(low)} to ${part(high)})`

/** What scans for full coverage are worked out with: the usual figures, or the reader's. */
export function settingsWords({ uncovered, needing, scanned }: Assumptions, view: Pick<FlsView, 'weights' | 'uncovered' | 'needing' | 'scanned' | 'own'>): string[] {
  const set = (percent: number | null, usual: string) => (percent === null ? usual : `${percent}%, set by the reader`)
  const own = view.own.filter(({ covered }) => covered !== null).length
  return [
    `People without a service: ${set(view.uncovered, part(uncovered))}${own === 0 ? '' : `; in ${own} ${own === 1 ? 'board' : 'boards'} as the reader set it`}.`,
    `Patients who need DEXA: ${set(view.needing, parts(needing))}. Scanned anyway, without a service: ${set(view.scanned, parts(scanned))}.`,
    weightWords(view.weights),
  ]
}

export const weightWords = (weights: AgeWeight) => `England’s fractures are shared out like this: ${weightLabels[weights].replace(' (usual)', '')}. Nobody publishes them by board.`
