import type { Overlap } from '~/model/placeDifference'
import type { CompareAnswer } from '~/queries/compare/askCompare'
import type { ComparedPlace } from '~/queries/compare/askPlace'
import { inText, namesInText } from './placeNames'
import { capital } from '~/format/capital'

const percent = (share: number) => (share > 0.995 && share < 1 ? 'over 99%' : share > 0 && share < 0.005 ? 'under 1%' : `${Math.round(share * 100)}%`)

const isArea = ({ place }: ComparedPlace) => place.level !== 'provider'

/** The part of one board's people aged 50+ who are in another's of the other edition; null where none are. */
const commonOf = (one: ComparedPlace, other: ComparedPlace) =>
  one.edition !== other.edition && other.place.level === 'icb' ? (one.succession.find(({ code }) => code === other.place.code) ?? null) : null

const isWithin = (board: ComparedPlace, region: ComparedPlace) => region.place.level === 'region' && board.place.level === 'icb' && board.place.regionCode === region.place.code

const regionOf = ({ place }: ComparedPlace) => (place.level === 'region' ? place.code : place.regionCode)

/** Whether two places count the same people; England, null, holds every other. */
export function overlapOf(one: ComparedPlace | null, base: ComparedPlace | null): Overlap {
  if (base === null) return 'part of base'
  if (one === null) return 'base is part'
  if (isWithin(one, base)) return 'part of base'
  if (isWithin(base, one)) return 'base is part'
  const mixed = isArea(one) !== isArea(base) && regionOf(one) === regionOf(base)
  return mixed || (commonOf(one, base) ?? commonOf(base, one)) !== null ? 'some' : 'none'
}

/** What to bear in mind before places are read as independent of one another. */
export function overlapNotes({ places }: Pick<CompareAnswer, 'places'>): string[] {
  const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const))
  const boards = pairs.filter(([one, other]) => one.place.level === 'icb' && other.place.level === 'icb' && one.edition !== other.edition)
  const shared = boards.flatMap(([one, other]) => sharedWords(one, other) ?? [])
  const none = boards.length > 0 && shared.length === 0
  return [
    ...shared,
    ...(none ? ['The boards are of two editions of boundaries, and those of different editions have no people in common.'] : []),
    ...pairs.flatMap(([one, other]) => {
      const board = isWithin(one, other) ? one : isWithin(other, one) ? other : null
      const region = board === one ? other : one
      return board ? [`${capital(inText(board))} is part of ${inText(region)}, which counts its people too.`] : []
    }),
    ...providerNote(places),
  ]
}

function sharedWords(one: ComparedPlace, other: ComparedPlace): string | null {
  const common = commonOf(one, other)
  if (!common) return null
  if (common.kind === 'same') return `${capital(inText(one))} and ${inText(other)} are the same area in two editions of boundaries, so their figures are the same.`
  const [former, present] = one.edition === '2023' ? [one, other] : [other, one]
  const [ofFormer, ofPresent] = one.edition === '2023' ? [common.shareOfOwn, common.shareOfOther] : [common.shareOfOther, common.shareOfOwn]
  return `${capital(inText(former))} and ${inText(present)} have people in common: ${percent(ofFormer)} of the people aged 50 and over in the former are in the latter, where they are ${percent(ofPresent)} of all.`
}

function providerNote(places: readonly ComparedPlace[]): string[] {
  const providers = places.filter((one) => !isArea(one))
  if (providers.length === 0 || providers.length === places.length) return []
  return [`${capital(namesInText(providers))} ${providers.length === 1 ? 'is' : 'are'} counted where a scan is done, areas by who pays for it: the same people may be in both, and the one is no part of the other.`]
}
