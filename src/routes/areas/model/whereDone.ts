import { formatMonth } from '~/format/month'
import { formatCount, formatFixed, inWords, notKnown } from '~/format/number'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import { testsOfYear } from './latest'
import { capital } from '~/format/capital'
import { nameInText } from './placeWords'

export interface WhereDoneModel {
  title: string
  sentences: string[]
  providers: { code: string; name: string; tests: string; waiting: string }[]
}

const notPublished = 'NHS England does not publish which area’s scans a provider does, or which provider scans an area’s residents: the two totals can only be set side by side.'
export const notAScanner = 'A row in NHS England’s figures does not prove that a provider has a scanner of its own.'

/** Scans at the providers placed in an area against the scans commissioned for its residents. */
export function whereDoneOf({ place, providers, months, month }: Pick<ProfileAnswer, 'place' | 'providers' | 'months' | 'month'>): WhereDoneModel {
  const done = providers.reduce((sum, { tests12Months }) => sum + (tests12Months ?? 0), 0)
  const commissioned = testsOfYear(months, month)
  const name = nameInText(place)
  const period = `in the twelve months to ${formatMonth(month)}`
  const count = providers.length
  return {
    title: 'Where the scans are done, and for whom',
    sentences: [
      count === 0
        ? `No provider placed in ${name} has a row ${period}.`
        : `${capital(inWords(count))} ${count === 1 ? 'provider' : 'providers'} placed in ${name} did ${formatCount(done)} scans ${period}.`,
      commissioned === null ? '' : `For its own residents ${formatCount(commissioned)} scans were commissioned, wherever they were done${ratioWords(done, commissioned)}.`,
      notPublished,
      notAScanner,
    ].filter(Boolean),
    providers: providers.map(({ code, name: provider, tests12Months, monthsReported, waiting }) => ({
      code,
      name: provider,
      tests: `${formatCount(tests12Months)}${monthsReported < 12 ? ` in ${inWords(monthsReported)} ${monthsReported === 1 ? 'month' : 'months'}` : ''}`,
      waiting: waiting === null ? `no row for ${formatMonth(month)}` : formatCount(waiting),
    })),
  }
}

function ratioWords(done: number, commissioned: number): string {
  if (commissioned === 0 || done === 0) return ''
  return `: its own providers did ${formatFixed(done / commissioned, 2)} times as many`
}

export interface RegionIcbsModel {
  rows: { code: string; name: string; waiting: string; share: string; tests: string; estimated: boolean; evidence: string }[]
}

const evidenceWords = { service: 'a service', part: 'a service in part, absence elsewhere', absent: 'only absence or closure', conflicting: 'sources disagree' }

/** The boards of a region, in short. */
export const regionIcbsOf = ({ icbs }: Pick<ProfileAnswer, 'icbs'>): RegionIcbsModel => ({
  rows: icbs.map(({ code, shortName, waiting, waiting6Plus, tests12Months, quality, flsState, flsNewestYear }) => ({
    code,
    name: shortName,
    waiting: formatCount(waiting),
    share: waiting6Plus === null || !waiting ? notKnown : `${formatFixed((100 * waiting6Plus) / waiting, 1)}%`,
    tests: formatCount(tests12Months),
    estimated: quality === 'estimated',
    evidence: flsState === 'none' ? 'nothing found' : `${evidenceWords[flsState]}, ${flsNewestYear ?? 'undated'}`,
  })),
})
