import type { PinnedSelection } from '~/components/selection'
import type { Measure } from '~/contracts/measure'
import type { ExploreAnswer } from '~/queries/explore'
import type { ExploreView } from '~/url/exploreView'
import type { FiguresAt } from './figures'

/** What every picture of /explore is given. */
export interface PanelProps {
  title: string
  measure: Measure
  view: ExploreView
  answer: ExploreAnswer
  figures: FiguresAt
  /** Index of the month shown. */
  at: number
  /** The last month of the data. */
  lastMonth: string
  /** Codes of the selected place and those kept. */
  chosen: readonly string[]
  selection: PinnedSelection
  /** What the places are called: "boards". */
  noun: string
}
