import { formatCount, inWords } from '~/format/number'
import type { NewDemandSeen } from '~/model/scenario/newDemand'

/** "in two years England did 105,298 more scans from waiting lists than at the earlier pace, and the list fell by 869". */
export function newDemandWords({ years, moreScans, listChange }: NewDemandSeen): string {
  const size = formatCount(Math.abs(listChange))
  return `in ${years === 1 ? 'a year' : `${inWords(years)} years`} England did ${formatCount(moreScans)} more scans from waiting lists than at the earlier pace, and the list ${listChange < 0 ? `fell by ${size}` : `rose by ${size}`}`
}
