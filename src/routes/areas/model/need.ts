import { formatMonth } from '~/format/month'
import { formatFixed, notKnown } from '~/format/number'
import type { Range } from '~/model/need/range'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import type { ProfileNeedRow } from '~/queries/profile/profileNeed'
import { machinesText, rangeText, roughly } from '~/routes/fls/rangeWords'
import { where } from './placeWords'

export interface NeedRow {
  key: string
  name: string
  value: string
  /** "7,300 to 13,000"; null where no range is worked out. */
  range: string | null
  england: string
  /** Drawn from nought to the end of its group's scale; null where the figure is not known. */
  drawn: { low: number; central: number; high: number; to: number; mark: number | null } | null
}

interface NeedGroup {
  title: string
  /** What low and high are, and what the figures leave out. */
  note: string
  rows: NeedRow[]
}

export interface NeedModel {
  sentences: string[]
  groups: NeedGroup[]
}

type Asked = Pick<ProfileAnswer, 'place' | 'need' | 'month'>

/** What is to be expected in an area and what it is short of, at the usual assumptions; null for a provider, which has no residents. */
export function needOf({ place, need, month }: Asked): NeedModel | null {
  if (need === null) return null
  const { own, england } = need
  const year = `the twelve months to ${formatMonth(month)}`
  return {
    sentences: [
      `About ${roughly(own.fractures)} fragility fractures a year are to be expected ${where(place)}, at ages 50 and over.`,
      ...ageWords(own, england),
      'Nobody publishes how many there were: England’s totals are shared out by where older people live, with weights that are illustrative until rates by age are known.',
    ],
    groups: [
      fractureGroup(own, england),
      rateGroup(own, england, year),
      shortGroup(own, england, place.level === 'region'),
      machineGroup(own, england),
      preventedGroup(own, england),
    ],
  }
}

function ageWords({ testsRateStandardised: rate, shortForAge }: ProfileNeedRow, { testsRate }: ProfileNeedRow): string[] {
  if (rate === null || testsRate === null || shortForAge === null) return ['A month of the year is missing, so its scans are not held against England’s.']
  const how = shortForAge === 0 ? 'as many as its share of England’s scans' : `about ${roughly(Math.abs(shortForAge))} ${shortForAge > 0 ? 'fewer' : 'more'} than its share of England’s scans`
  return [`Allowing for age, it had ${formatFixed(rate, 1)} scans for every 1,000 of these people in the year against England’s ${formatFixed(testsRate, 1)}: ${how}.`]
}

type Columns = 'fractures' | 'hipFractures' | 'belowEngland' | 'belowBestQuarter' | 'scansIfAllSeen' | 'machines'

/** Null where the area's scans are not known. */
function rangeOf(row: ProfileNeedRow, column: Columns): Range | null {
  const [low, central, high] = [row[`${column}Low`], row[column], row[`${column}High`]]
  return low === null || central === null || high === null ? null : { low, central, high }
}

function rangeRow(rows: { own: ProfileNeedRow; england: ProfileNeedRow }, column: Columns, name: string, to: number | null, text = roughly): NeedRow {
  const [own, england] = [rangeOf(rows.own, column), rangeOf(rows.england, column)]
  const isNone = own?.high === 0
  return {
    key: column,
    name,
    value: own === null ? notKnown : own.central === 0 ? 'none' : text(own.central),
    range: own === null ? null : isNone ? 'at or above it' : rangeText(own, text),
    england: england === null ? notKnown : text(england.central),
    drawn: own === null || isNone || to === null ? null : { ...own, to, mark: null },
  }
}

const plainRow = (key: string, name: string, value: string, england: string, drawn: NeedRow['drawn'] = null): NeedRow => ({ key, name, value, range: null, england, drawn })

function fractureGroup(own: ProfileNeedRow, england: ProfileNeedRow): NeedGroup {
  const rows = { own, england }
  return {
    title: 'Fractures to expect in a year',
    note: 'England’s three published totals disagree: low and high are the lowest and the highest.',
    rows: [rangeRow(rows, 'fractures', 'Fragility fractures, ages 50 and over', own.fracturesHigh), rangeRow(rows, 'hipFractures', 'of them hip fractures', own.fracturesHigh)],
  }
}

function rateGroup(own: ProfileNeedRow, england: ProfileNeedRow, year: string): NeedGroup {
  const mark = england.testsRate
  const to = Math.max(own.testsRate ?? 0, own.testsRateStandardised ?? 0, mark ?? 0, own.quarterRate ?? 0) * 1.05
  const row = (key: string, name: string, rate: number | null, ofEngland: number | null) =>
    plainRow(key, name, rate === null ? notKnown : formatFixed(rate, 1), ofEngland === null ? notKnown : formatFixed(ofEngland, 1), rate === null ? null : { low: rate, central: rate, high: rate, to, mark })
  return {
    title: `Scans per 1,000 people aged 50 and over, ${year}`,
    note: 'Allowing for age: as if as many fractures were to be expected among its people as among England’s. England’s rate is that over boards, without the scans that NHS England commissions itself.',
    rows: [row('crude', 'as counted', own.testsRate, england.testsRate), row('standardised', 'allowing for age', own.testsRateStandardised, england.testsRateStandardised)],
  }
}

function shortGroup(own: ProfileNeedRow, england: ProfileNeedRow, isRegion: boolean): NeedGroup {
  const rows = { own, england }
  const to = Math.max(own.belowEnglandHigh ?? 0, own.belowBestQuarterHigh ?? 0, own.scansIfAllSeenHigh)
  const rate = (value: number | null) => (value === null ? 'not known' : formatFixed(value, 1))
  return {
    title: 'More scans a year that it would take',
    note: `Against a rate, by people aged 50 and over; low and high are counting error only. For full coverage they take the lowest and highest published figure at every step, and the national share of people without a service, since nobody publishes it by area. ${isRegion ? 'The region’s and England’s figures are sums' : 'England’s figures are sums'} over boards: one above a rate takes nothing from one below.`,
    rows: [
      rangeRow(rows, 'belowEngland', `to reach England’s rate, ${rate(england.testsRate)}`, to),
      rangeRow(rows, 'belowBestQuarter', `to reach the best quarter of boards, ${rate(own.quarterRate)}`, to),
      rangeRow(rows, 'scansIfAllSeen', 'to scan everybody who needs it after a fracture', to),
    ],
  }
}

const machineGroup = (own: ProfileNeedRow, england: ProfileNeedRow): NeedGroup => ({
  title: 'Machines at the number that a European study found needed',
  note: 'How many machines there are is not published, and machines are not turned into scans.',
  rows: [rangeRow({ own, england }, 'machines', `at ${formatFixed(own.perMillion, 1)} per million people (${formatFixed(own.perMillionLow, 1)} to ${formatFixed(own.perMillionHigh, 1)})`, null, machinesText)],
})

function preventedGroup(own: ProfileNeedRow, england: ProfileNeedRow): NeedGroup {
  const row = (key: 'preventedFractures' | 'preventedHipFractures' | 'freedBedDays', name: string) => plainRow(key, name, roughly(own[key]), roughly(england[key]))
  return {
    title: 'What full coverage would be expected to prevent in five years',
    note: 'ROS’s campaign model, not audited, shared out by us; it gives no range. The 750,000 bed days are quoted with it, but were found in no text that we could read.',
    rows: [row('preventedFractures', 'Fractures'), row('preventedHipFractures', 'of them hip fractures'), row('freedBedDays', 'Bed days')],
  }
}
