import { group } from 'd3-array'
import { shortProviderName } from '~/format/providerName'
import type { NationalEffectRow } from '~/queries/scanners/nationalEffect'
import type { ObservedEffectRow } from '~/queries/scanners/observedEffects'

/** A machine whose site is named, as the register has it. */
export interface NamedSite {
  providerCode: string
  providerName: string | null
  siteName: string
  opened: string | null
  status: string
}

export interface TrustEffect {
  code: string
  name: string
  machines: number
  siteNames: readonly string[]
  /** Extra tests a year for its machines together, were the promise for all 13 shared equally: no source promises them to it. */
  promised: number
  /** Patients a year before and with the new machines, as the trust itself expects; null where it says nothing. */
  stated: { before: number; after: number } | null
  /** By the simplex method at the main start: all months, without flagged ones, and without those picked by hand. */
  answers: readonly ObservedEffectRow[]
  /** none: no clear effect however months are counted; clear: one however; depends: on which months count. */
  verdict: 'none' | 'clear' | 'depends'
  /** Every start, method and masking. */
  all: readonly ObservedEffectRow[]
}

const maskingOrder = ['none', 'rule', 'hand'] as const

/** Trusts that can be followed, in order of name. */
export function trustEffects(effects: readonly ObservedEffectRow[], sites: readonly NamedSite[], national: readonly NationalEffectRow[]): TrustEffect[] {
  const promisedEach = figureOf(national, 'promised_each').value
  return [...group(effects, (row) => row.providerCode)].map(([code, all]) => {
    const own = sites.filter(({ providerCode }) => providerCode === code)
    const answers = maskingOrder.flatMap((masking) => all.filter((row) => row.isMain && row.method === 'simplex' && row.masking === masking))
    const clear = answers.filter(isClear).length
    return {
      code,
      name: shortProviderName(all[0]?.providerName ?? code),
      machines: own.length,
      siteNames: own.map(({ siteName }) => siteName),
      promised: promisedEach * own.length,
      stated: statedOf(all),
      answers,
      verdict: clear === 0 ? 'none' : clear === answers.length ? 'clear' : 'depends',
      all,
    }
  })
}

/** At most so many of the trusts lie as far: p of a tenth or less. */
export const rareShare = 0.1

/** Whether an effect lies beyond what other trusts show without a scanner: at most one in ten lie as far, which is to lie beyond its range. */
export const isClear = ({ pEffect }: Pick<ObservedEffectRow, 'pEffect'>): boolean => pEffect <= rareShare

/** Whether the other p-value, which allows for how well the comparison fitted before, says otherwise. */
export const isDisputed = (row: Pick<ObservedEffectRow, 'pEffect' | 'pRatio'>): boolean => isClear(row) !== row.pRatio <= rareShare

function statedOf(rows: readonly ObservedEffectRow[]): TrustEffect['stated'] {
  const row = rows.find(({ statedBefore, statedAfter }) => statedBefore !== null && statedAfter !== null)
  return row ? { before: row.statedBefore ?? 0, after: row.statedAfter ?? 0 } : null
}

/** Whether every one of these intervals leaves out what was promised. */
export const leavesOutPromise = (rows: readonly ObservedEffectRow[], promised: number): boolean =>
  rows.every(({ effect, halfWidth90 }) => effect + halfWidth90 < promised || effect - halfWidth90 > promised)

/** @throws Error where the figure is not there */
export function figureOf(national: readonly NationalEffectRow[], id: NationalEffectRow['id']): NationalEffectRow {
  const found = national.find((row) => row.id === id)
  if (!found) throw new Error(`No figure ${id} in national_effect.`)
  return found
}
