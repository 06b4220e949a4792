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
  /** Extra tests a year promised for its machines together. */
  promised: number
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
      answers,
      verdict: clear === 0 ? 'none' : clear === answers.length ? 'clear' : 'depends',
      all,
    }
  })
}

/** Whether an effect lies beyond what nine in ten other trusts show without a scanner. */
export const isClear = ({ effect, halfWidth90 }: Pick<ObservedEffectRow, 'effect' | 'halfWidth90'>): boolean => Math.abs(effect) > halfWidth90

/** Whether every one of these intervals leaves out what was promised. */
export const leavesOutPromise = (rows: readonly ObservedEffectRow[], promised: number): boolean =>
  rows.every(({ effect, halfWidth90 }) => effect + halfWidth90 < promised || effect - halfWidth90 > promised)

/** @throws Error where the figure is not there */
export function figureOf(national: readonly NationalEffectRow[], id: NationalEffectRow['id']): NationalEffectRow {
  const found = national.find((row) => row.id === id)
  if (!found) throw new Error(`No figure ${id} in national_effect.`)
  return found
}
