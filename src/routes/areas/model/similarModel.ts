import { formatCount, formatFixed, formatShare, notKnown } from '~/format/number'
import { comparedCode, profileLink } from '~/url/placePath'
import type { Profile, SimilarFigures } from './profile'
import { perWorkingDay, lastRow, shareOf } from './latest'

export interface SimilarModel {
  title: string
  sentence: string
  testsHeading: string
  rows: { code: string; link: string | null; name: string; distance: string; waiting: string; share: string; tests: string; estimated: boolean }[]
  /** Link to /compare with all of them. */
  compareLink: string | null
}

/** The five places most like this one, with their main figures. */
export function similarOf({ answer, own, similar }: Profile): SimilarModel {
  const { place, request } = answer
  const isProvider = place.level === 'provider'
  const what = place.level === 'icb' ? 'boards' : place.level === 'region' ? 'regions' : 'trusts'
  const found = similar.length > 0
  const ownTests = own.find(({ measure }) => measure === (isProvider ? 'tests-per-working-day' : 'tests-rate'))?.value ?? (isProvider ? perWorkingDay(lastRow(answer)) : null)
  const ownRow: SimilarFigures = {
    code: place.code, name: place.shortName, distance: 0, estimated: place.estimated, waiting: lastRow(answer).waiting, share6Weeks: shareOf(lastRow(answer)), tests: ownTests,
  }
  return {
    title: `The ${what} most like it`,
    sentence: found ? sentences[place.level] : 'Only NHS trusts with a whole year of figures are compared, so no similar ones are given here.',
    testsHeading: isProvider ? 'Scans per working day' : 'Scans per 1,000 aged 50+ in a year',
    rows: found ? [rowOf(ownRow, null), ...similar.map((one) => rowOf(one, profileLink(isProvider ? '2026' : request.edition, one.code)))] : [],
    compareLink: found ? `/compare?areas=${[place.code, ...similar.map(({ code }) => code)].map((code) => (isProvider ? code : comparedCode(request.edition, code))).join(',')}` : null,
  }
}

const sentences = {
  icb: 'By age structure, deprivation, rurality and size; nothing else, and not by services or machines.',
  region: 'By age structure, deprivation, rurality and size. With seven regions, the nearest may still be far off: see the distance.',
  provider: 'By size, mix of scans, list and place; nothing else, and not by services or machines.',
}

const rowOf = ({ code, name, distance, estimated, waiting, share6Weeks, tests }: SimilarFigures, link: string | null): SimilarModel['rows'][number] => ({
  code,
  link,
  name,
  distance: link === null ? '' : formatFixed(distance, 2),
  waiting: formatCount(waiting),
  share: waiting === 0 ? 'nobody waiting' : share6Weeks === null ? notKnown : formatShare(share6Weeks),
  tests: tests === null ? notKnown : formatFixed(tests, 1),
  estimated,
})
