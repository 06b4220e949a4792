import { formatCount, formatShare } from '~/format/number'
import type { PlanMeasure } from '~/model/scenario/results'
import { about } from '../words/about'

const share = (value: number | null) => (value === null ? 'not known' : formatShare(value))
const people = { format: formatCount, formatWorked: (value: number | null) => (value === null ? formatCount(null) : about(value)) }

/** How each picture is named, and its figures written: published ones as they are, those of the model rounded. */
export const pictureWords: Record<PlanMeasure, { tab: string; title: string; unit: string; none: string; format: (value: number | null) => string; formatWorked: (value: number | null) => string }> = {
  list: { tab: 'People waiting', title: 'People waiting for a scan', unit: 'people at the end of each month', none: 'Nobody is recorded as waiting here in the last three years, so there is no list to draw.', ...people },
  share: { tab: 'Waiting 6+ weeks', title: 'Waiting six weeks or more', unit: 'share of all waiting, at the end of each month', none: 'Nobody is recorded as waiting six weeks or more here in the last three years, so there is no share to draw.', format: share, formatWorked: share },
  tests: { tab: 'Scans', title: 'Scans done', unit: 'scans of all kinds in each month', none: 'No scans are recorded here in the last three years.', ...people },
}
