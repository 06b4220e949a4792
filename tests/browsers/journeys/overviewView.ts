import { partsShown, type View, wholeOf } from '../../support/view'
import type { Tab } from '../Tab'
import { untilIs } from '../until'

/** The overview shows this view in every part, each figure worked out anew. */
export const untilView = (tab: Tab, view: View): Promise<void> =>
  untilIs<[], ReturnType<typeof partsShown>>(tab, 'the overview', wholeOf(view), partsShown)
