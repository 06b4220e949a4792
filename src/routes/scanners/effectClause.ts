import { inWords } from '~/format/number'
import type { TrustEffect } from './effect/effectModel'

/** What the named trusts' figures show so far, as the end of a headline: only what holds whichever months are counted; null where nothing does. */
export function effectClause(trusts: readonly Pick<TrustEffect, 'verdict' | 'answers'>[]): string | null {
  const risen = trusts.filter(({ verdict, answers }) => verdict === 'clear' && answers.every(({ effect }) => effect > 0)).length
  const silent = trusts.filter(({ verdict }) => verdict === 'none').length
  const followed = `the ${inWords(trusts.length)} ${trusts.length === 1 ? 'trust' : 'trusts'} that can be followed`
  if (risen > 0) return `${inWords(risen)} of ${followed} ${risen === 1 ? 'shows' : 'show'} a clear rise in scans so far`
  if (silent === 0) return null
  return silent === trusts.length ? `none of ${followed} shows a clear change in scans yet` : `${inWords(silent)} of ${followed} ${silent === 1 ? 'shows' : 'show'} no clear change in scans yet`
}
