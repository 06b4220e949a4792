import { effectMonths } from './effectMonths'
import { nationalEffect } from './nationalEffect'
import { observedEffects } from './observedEffects'

/** What came of the scanners. */
export const effectQueries = [observedEffects, effectMonths, nationalEffect]
