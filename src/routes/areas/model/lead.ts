import { group } from 'd3-array'
import { formatMonth } from '~/format/month'
import { formatCount, inWords } from '~/format/number'
import { shortProviderName } from '~/format/providerName'
import { joined } from '~/format/list'
import { addMonths } from '~/model/months'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import { hasStopped, lastRow, testsOfYear } from './latest'
import { capital } from '~/format/capital'
import { nameInText } from './placeWords'

/** One or two sentences under the headline: which month, how many. */
export function leadOf(answer: ProfileAnswer): string {
  const row = lastRow(answer)
  const month = formatMonth(row.month)
  const waiting = row.waiting === null ? `At the end of ${month} the list is not known` : `At the end of ${month}, ${waits(row.waiting)}`
  const long = row.waiting !== null && row.waiting > 0 && row.waiting6Plus !== null ? `, ${row.waiting6Plus === 0 ? 'none' : formatCount(row.waiting6Plus)} of them for six weeks or more` : ''
  const tests = testsOfYear(answer.months, row.month)
  const done = tests === null ? '' : ` ${formatCount(tests)} scans were ${answer.place.level === 'provider' ? 'done' : 'done for its residents'} in the twelve months to then.`
  const stopped = hasStopped(answer) ? ' Later months have no row in NHS England’s figures: that is missing, not zero, and does not say that it does no scans.' : ''
  return `${waiting}${long}.${done}${stopped}`
}

const waits = (count: number) => (count === 0 ? 'nobody was waiting' : count === 1 ? 'one person was waiting' : `${formatCount(count)} people were waiting`)

/** What to bear in mind before reading on: estimates, months that look broken, gaps, a namesake. */
export function cautionsOf(answer: ProfileAnswer): string[] {
  const { place, request } = answer
  return [
    ...(place.estimated ? [estimatedWords(answer)] : []),
    ...brokenWords(answer),
    ...gapWords(answer),
    ...(place.namesake ? [namesakeWords(place.shortName, place.code, request.edition)] : []),
  ]
}

function estimatedWords({ place, succession }: ProfileAnswer): string {
  const split = succession.filter(({ kind }) => kind === 'split').map(({ shortName }) => shortName)
  return `Figures for ${place.shortName} are estimates: it took part of ${joined(split)}, whose lists and scans are shared out by where people aged 50 and over live. Estimates have no interval, since the error of sharing out is not known.`
}

function brokenWords({ place, flags }: ProfileAnswer): string[] {
  const from = addMonths(place.lastMonth, -12)
  const recent = flags.filter(({ month }) => month > from)
  if (recent.length === 0) return []
  const byProvider = [...group(recent, ({ providerName }) => providerName)].map(([name, rows]) => ({ name, months: new Set(rows.map(({ month }) => month)).size }))
  const monthsOf = (count: number) => `${count === 12 ? 'all' : inWords(count)} of the last twelve months`
  if (place.level === 'provider') return [`Its records look broken in ${monthsOf(byProvider[0]?.months ?? 0)}, so its figures need care. The months are marked “?” below, with the reason.`]
  const named = byProvider.map(({ name, months }) => `${shortProviderName(name)} (${inWords(months)})`)
  return [`Records look broken in some months of the last twelve, at ${joined(named)}, so figures need care. The months are marked “?” below, with the reason.`]
}

function gapWords({ place, months, month }: ProfileAnswer): string[] {
  if (place.level !== 'provider') return []
  const inside = months.filter((row) => row.month > place.firstMonth && row.month < place.lastMonth && row.waiting === null)
  const started = place.firstMonth > (months[0]?.month ?? '') && place.firstMonth < place.lastMonth ? [`Its first figures are for ${formatMonth(place.firstMonth)}.`] : []
  const gaps = inside.length > 0 ? [`${capital(inWords(inside.length))} ${inside.length === 1 ? 'month has' : 'months have'} no row between its first and its ${hasStopped({ month, place }) ? 'last' : 'latest'}: missing, not zero.`] : []
  return started.length + gaps.length > 0 ? [[...started, ...gaps].join(' ')] : []
}

const namesakeWords = (name: string, code: string, edition: string) =>
  edition === '2026'
    ? `${name} kept its name and its code ${code} in April 2026, but not its boundaries: the board of that code until March 2026 was a smaller area.`
    : `The board of this name and code ${code} since April 2026 is another, larger area.`

export const titleOf = ({ place, request }: Pick<ProfileAnswer, 'place' | 'request'>): string =>
  `Bone scans ${place.level === 'provider' ? 'at' : 'in'} ${nameInText(place)}${request.edition === '2023' ? ' (boundaries of 2023)' : ''} – DEXA Atlas`
