import { inWords } from '~/format/number'
import type { TrustEffect } from './effect/effectModel'

/** What the named trusts' figures show so far, as the end of a headline; null where no trust can be followed. */
export function effectClause(trusts: readonly Pick<TrustEffect, 'verdict' | 'answers'>[]): string | null {
  if (trusts.length === 0) return null
  const risen = trusts.filter(({ verdict, answers }) => verdict === 'clear' && answers.every(({ effect }) => effect > 0)).length
  const silent = trusts.filter(({ verdict }) => verdict === 'none').length
  const all = `the ${inWords(trusts.length)} trusts that can be followed`
  if (trusts.length === 1) return risen === 1 ? 'the one trust that can be followed shows a clear rise in scans so far' : 'the one trust that can be followed shows no clear rise in scans yet'
  if (risen > 0) return `${inWords(risen)} of ${all} ${risen === 1 ? 'shows' : 'show'} a clear rise in scans so far`
  return silent === trusts.length ? `none of ${all} shows a clear change in scans yet` : `none of ${all} shows a clear rise in scans, however months are counted`
}
