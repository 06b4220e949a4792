import { joined } from '~/format/list'
import { capital } from '~/format/capital'
import { formatCount, formatSignedCount, inWords } from '~/format/number'
import type { NationalEffectRow } from '~/queries/scanners/nationalEffect'
import type { ObservedEffectRow } from '~/queries/scanners/observedEffects'
import { figureOf, isClear, isDisputed, leavesOutPromise, type NamedSite, rareShare, type TrustEffect } from './effectModel'

/** Which months an answer counts, for a key, a table and a sentence. */
export const maskingWords: Record<ObservedEffectRow['masking'], { short: string; long: string }> = {
  none: { short: 'All months', long: 'with all months' },
  rule: { short: 'Without flagged months', long: 'without months that our rule flags' },
  hand: { short: 'Without months picked by hand', long: 'without these and others that were picked after looking' },
}

export const methodWords: Record<ObservedEffectRow['method'], string> = {
  simplex: 'Best mixture of other trusts',
  ridge: 'Mixture drawn towards all trusts alike',
  flat: 'Mean of all other trusts',
}

/** "+168 ± 1,251", never parted at the end of a line. */
export const plusMinus = ({ effect, halfWidth90 }: Pick<ObservedEffectRow, 'effect' | 'halfWidth90'>): string =>
  `${formatSignedCount(Math.round(effect))}\u00a0±\u00a0${formatCount(Math.round(halfWidth90))}`

const howMany = (some: number, all: number, of = 'trusts') =>
  some === all ? (all === 1 ? 'the one trust' : `all ${inWords(all)} ${of}`) : `${inWords(some)} of the ${inWords(all)} ${of}`

/** "No clear effect" is said only of trusts where it holds however months are counted. */
export function effectTitle(trusts: readonly TrustEffect[]): string {
  const none = trusts.filter(({ verdict }) => verdict === 'none').length
  if (none === 0) return 'What the new scanners changed, as far as figures tell'
  if (none === trusts.length) return 'No clear effect of the new scanners is visible yet'
  return `No clear effect of a new scanner is visible yet at ${howMany(none, trusts.length, 'trusts that can be followed')}`
}

/** The answer in sentences, each for a paragraph or a list. */
export function effectSentences(trusts: readonly TrustEffect[], sites: readonly NamedSite[], national: readonly NationalEffectRow[]): string[] {
  const without = trusts.filter(({ verdict }) => verdict === 'none')
  return [
    ...(without.length > 0 ? [noneSentence(without)] : []),
    ...trusts.flatMap((trust) => (trust.verdict === 'none' ? [] : [clearSentence(trust)])),
    ...disputes(trusts),
    promiseSentence(trusts, national),
    ...trusts.flatMap(statedSentence),
    ...limits(trusts, sites, national),
  ]
}

function noneSentence(trusts: readonly TrustEffect[]): string {
  const clear = trusts.flatMap(({ all }) => all).filter(isClear).length
  const throughout = clear === 0 ? 'That holds for every opening month and by each method that was tried.' : `Other opening months or methods would show a clear change in ${formatCount(clear)} of the cases tried.`
  return `At ${joined(trusts.map(({ name }) => name))}, the number of scans since the new machine differs from what was expected by no more than is usual at other trusts without one, whichever months are counted: by the size of the change, more than one in ten trusts lie as far (p\u00a0>\u00a00.10). ${throughout}`
}

function clearSentence({ name, verdict, answers, all }: TrustEffect): string {
  const listed = joined(answers.map((answer) => `${plusMinus(answer)} scans a year ${maskingWords[answer.masking].long}`))
  const lead = verdict === 'clear' ? `At ${name} there is a clear change` : `At ${name} it depends on which months count`
  return `${lead}: ${listed}. Of ${all.length} combinations of opening month, method and months counted, ${formatCount(all.filter(isClear).length)} show a clear change. A failing machine that was then replaced would look the same.`
}

/** Answers of which the second p-value says otherwise than the first, on which "clear" rests. */
function disputes(trusts: readonly TrustEffect[]): string[] {
  const found = trusts.flatMap(({ name, answers }) => answers.filter(isDisputed).map((answer) => disputeWords(name, answer)))
  return found.length === 0 ? [] : [`“Clear” rests on the size of the change alone. A second p-value allows for how well each trust fitted before, and says otherwise in ${formatCount(found.length)} of ${formatCount(trusts.flatMap(({ answers }) => answers).length)} answers: ${joined(found)}.`]
}

const disputeWords = (name: string, { masking, effect, pRatio }: ObservedEffectRow) =>
  `the ${effect < 0 ? 'fall' : 'rise'} at ${name}, ${maskingWords[masking].long}, is ${pRatio <= rareShare ? 'rare' : 'not rare'} by it (p\u00a0=\u00a0${pRatio.toFixed(2)})`

/** "29,000 ÷ 13": how the average of the promise for each machine comes about. */
export const averageOfPromise = (national: readonly NationalEffectRow[]): string =>
  `${formatCount(figureOf(national, 'promised').value)}\u00a0÷\u00a0${machinesPromised(national)}`

const machinesPromised = (national: readonly NationalEffectRow[]) => Math.round(figureOf(national, 'promised').value / figureOf(national, 'promised_each').value)

function promiseSentence(trusts: readonly TrustEffect[], national: readonly NationalEffectRow[]): string {
  const outside = trusts.filter(({ answers, promised }) => leavesOutPromise(answers, promised))
  const leasts = trusts.map(({ answers }) => Math.max(...answers.map(({ detectable }) => detectable)))
  const [least, most] = [Math.min(...leasts), Math.max(...leasts)].map((value) => formatCount(Math.round(value / 100) * 100))
  const promise = `No trust was promised a number of its own. The average of the promise, ${averageOfPromise(national)} or ${formatCount(figureOf(national, 'promised_each').value)} extra scans a year for each machine, lies`
  if (outside.length === 0) return `${promise} inside the interval of every trust.`
  const condition = outside.every(({ all, promised }) => leavesOutPromise(all, promised)) ? 'if each opened in one of the months tried' : 'if the assumed opening dates hold'
  return `${promise} outside the ${outside.length === 1 ? 'interval' : 'intervals'} of ${howMany(outside.length, trusts.length)}, ${condition}. A rise of ${least} to ${most} a year, depending on the trust, would most likely have been seen. But a replacement need not add scans, and a new machine takes time.`
}

/** Held against what the trust itself expects, where it says so. */
function statedSentence({ name, stated, answers }: TrustEffect): string[] {
  if (stated === null) return []
  const more = stated.after - stated.before
  const place = leavesOutPromise(answers, more) ? 'outside its interval' : 'inside its interval, at least with some months left out'
  return [`${name} itself expects to go from ${statedWords(stated)}: ${formatCount(more)} more lies ${place}.`]
}

/** "about 8,000 to 11,000 patients a year". */
export const statedWords = ({ before, after }: NonNullable<TrustEffect['stated']>): string => `about ${formatCount(before)} to ${formatCount(after)} patients a year`

function limits(trusts: readonly TrustEffect[], sites: readonly NamedSite[], national: readonly NationalEffectRow[]): string[] {
  const machines = machinesPromised(national)
  const unnamed = machines - sites.length
  const silent = sites.filter(({ providerCode }) => !trusts.some(({ code }) => code === providerCode))
  return [
    ...silent.map(({ siteName, providerName, providerCode }) => `${siteName}: nothing can be said, since its trust (${providerName ?? providerCode}) has no DEXA figures at all.`),
    ...(unnamed > 0 ? [`${capital(inWords(unnamed))} of the first ${machines} machines are not named in any open source. Their trusts may be among those compared with, which would hide part of an effect.`] : []),
  ]
}

/** What a share of placebos means: "70 of 93 trusts". */
export function rarityWords({ pEffect, pRatio, donors }: Pick<ObservedEffectRow, 'pEffect' | 'pRatio' | 'donors'>): string {
  const all = donors + 1
  const [asFar, asMuch] = [pEffect, pRatio].map((p) => formatCount(Math.round(p * all)))
  return `${asFar} of ${all} trusts, itself among them, lie as far from their own comparison or further (p\u00a0=\u00a0${pEffect.toFixed(2)}). Allowing for how well each fitted before, ${asMuch} do (p\u00a0=\u00a0${pRatio.toFixed(2)}).`
}
