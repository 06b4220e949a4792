import { in100 } from '~/format/in100'
import { formatMonth } from '~/format/month'
import { formatCount, inWords } from '~/format/number'
import { ordinal } from '~/format/list'
import { lastRow, hasStopped, shareOf } from './latest'
import { capital } from '~/format/capital'
import { nameInText, peersName, where } from './placeWords'
import type { Profile } from './profile'
import { leastRankedList, type Standing } from './standings'

export interface ProfileHeadline {
  /** What the figures say. */
  text: string
  /** How it compares; marked on the page; null where there is nothing to compare. */
  marked: string | null
}

/** The sentence at the top of a place's page, worked out from its figures. */
export function headlineOf(profile: Profile): ProfileHeadline {
  const { answer } = profile
  const { place } = answer
  const row = lastRow(answer)
  const share = shareOf(row)
  const name = capital(nameInText(place))
  if (hasStopped(answer)) {
    return { text: stoppedWords(name, answer), marked: null }
  }
  if (row.waiting === null) return { text: `For ${formatMonth(row.month)}, ${nameInText(place)} has no count of people waiting for a bone scan.`, marked: null }
  if (row.waiting === 0) return { text: `${name} reports nobody waiting for a bone scan${scansWords(row.testsTotal)}.`, marked: null }
  if (place.level === 'provider' && row.waiting < leastRankedList) {
    return { text: `${name} has ${people(row.waiting)} waiting for a bone scan, ${longWords(row.waiting6Plus)} for six weeks or more.`, marked: null }
  }
  if (share === null) return { text: `${capital(where(place))}, ${people(row.waiting)} are waiting for a bone scan.`, marked: null }
  const part = share === 0 ? 'nobody' : `${in100(share)} people`
  const text = `${capital(where(place))}, ${part} waiting for a bone scan ${share === 0 ? 'has' : 'have'} waited six weeks or more`
  const comparison = comparisonOf(profile)
  return comparison ? { text: `${text}:`, marked: `${comparison}.` } : { text: `${text}.`, marked: null }
}

/** A row need not hold a scan, and a month without a row is not one without scans. */
function stoppedWords(name: string, { place, months }: Profile['answer']): string {
  const lastScan = months.findLast(({ testsTotal }) => (testsTotal ?? 0) > 0)
  const rows =
    place.firstMonth === place.lastMonth
      ? `${name} has one month only in NHS England’s figures, ${formatMonth(place.lastMonth)}`
      : `${name} has had no row in NHS England’s figures since ${formatMonth(place.lastMonth)}`
  if (!lastScan) return `${rows}${place.firstMonth === place.lastMonth ? ', without a scan' : ', and none of its rows shows a scan'}.`
  return lastScan.month === place.lastMonth ? `${rows}.` : `${rows}; the last scan it reported was in ${formatMonth(lastScan.month)}.`
}

const people = (count: number) => (count === 1 ? 'one person' : `${count < 11 ? inWords(count) : formatCount(count)} people`)

const longWords = (count: number | null) => (count === null ? 'an unknown number of them' : count === 0 ? 'none of them' : `${inWords(count)} of them`)

const scansWords = (tests: number | null) => (tests === null || tests === 0 ? '' : `, and did ${formatCount(tests)} ${tests === 1 ? 'scan' : 'scans'} in the month`)

/** Its rank where it is near either end, else how it compares with England. */
function comparisonOf({ answer, own, england }: Profile): string | null {
  const share = own.find(({ measure }) => measure === 'share-6-weeks')
  if (!share) return null
  const { rank } = share
  const others = rank && peersName(answer, rank.of)
  if (rank && others) {
    const joint = rank.tied ? 'joint ' : ''
    // Providers with nobody over six weeks are many: "the joint lowest" says less than how many there are.
    const isLowest = rank.rank + (rank.tied ? 1 : 0) >= rank.of
    if (rank.rank === 1) return `the ${joint}highest share of ${others}`
    if (isLowest && !rank.tied) return `the lowest share of ${others}`
    if (rank.rank <= 3) return `the ${joint}${ordinalWord(rank.rank)}-highest share of ${others}`
    if (!rank.tied && rank.of - rank.rank < 3) return `the ${ordinalWord(rank.of - rank.rank + 1)}-lowest share of ${others}`
  }
  return againstEngland(share, england.find(({ measure }) => measure === 'share-6-weeks')?.value ?? null)
}

const ordinalWord = (rank: number) => (rank === 2 ? 'second' : rank === 3 ? 'third' : ordinal(rank))

function againstEngland({ value, interval }: Standing, england: number | null): string | null {
  if (value === null || england === null) return null
  const inEngland = `England’s ${in100(england)}`
  if (interval === null) return `against ${inEngland}`
  if (interval.low > england) return `more than ${inEngland}`
  return interval.high < england ? `fewer than ${inEngland}` : `no clear difference from ${inEngland}`
}
