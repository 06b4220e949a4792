import { joined } from '~/format/list'
import { inWords } from '~/format/number'
import type { TrustEffect } from './effect/effectModel'

type Followed = Pick<TrustEffect, 'name' | 'verdict' | 'answers'>

/** What the named trusts' figures show so far, as the end of a headline: what holds whichever months are counted, then of which trusts none of it does; null where nothing holds. */
export function effectClause(trusts: readonly Followed[]): string | null {
  const risen = trusts.filter(({ verdict, answers }) => verdict === 'clear' && answers.every(({ effect }) => effect > 0)).length
  const silent = trusts.filter(({ verdict }) => verdict === 'none').length
  const followed = `the ${inWords(trusts.length)} ${trusts.length === 1 ? 'trust' : 'trusts'} that can be followed`
  if (risen > 0) return `${inWords(risen)} of ${followed} ${risen === 1 ? 'shows' : 'show'} a clear rise in scans so far`
  if (silent === 0) return null
  if (silent === trusts.length) return `none of ${followed} shows a clear change in scans yet`
  return `${inWords(silent)} of ${followed} ${silent === 1 ? 'shows' : 'show'} no clear change in scans yet, and ${restWords(trusts.filter(({ verdict }) => verdict !== 'none'))}`
}

/** What is said of trusts that are not among those without a change: nobody is to take them for clear ones. */
function restWords(rest: readonly Followed[]): string {
  const who = rest.length === 1 ? `the other, ${rest[0]?.name ?? ''},` : `the other ${inWords(rest.length)}`
  const fallen = rest.filter(({ verdict }) => verdict === 'clear')
  if (fallen.length === 0) return `at ${who} it depends on which months count`
  if (fallen.length === rest.length) return `${who} ${rest.length === 1 ? 'shows' : 'show'} a clear fall`
  return `of the others ${joined(fallen.map(({ name }) => name))} ${fallen.length === 1 ? 'shows' : 'show'} a clear fall, and elsewhere it depends on which months count`
}
