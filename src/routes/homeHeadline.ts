import { capital } from '~/format/capital'
import type { MeasureId } from '~/contracts/measureIds'
import { in100 } from '~/format/in100'
import { formatFixed, inWords } from '~/format/number'
import { formatMonth } from '~/format/month'

export interface Headline {
  /** What holds for England. */
  nation: string
  /** What holds for the area that stands out, or that the reader chose; marked on the page. */
  area: string | null
}

interface Place {
  name: string
  value: number | null
}

/** "About one in eight" where that is within 6% of the share, else "13 in 100". */
export function oneIn(share: number): string {
  const n = Math.round(1 / share)
  const close = Number.isFinite(n) && n >= 2 && n <= 20 && Math.abs(1 / n - share) / share < 0.06
  return close ? `About one in ${inWords(n)}` : capital(in100(share))
}

interface Wording {
  nation: (value: number) => string
  area: (name: string, value: number) => string
}

const longer = (change: number) =>
  Math.abs(change) < 0.0005
    ? 'as long as a year before'
    : `${formatFixed(Math.abs(change) * 100, 1)}% ${change > 0 ? 'longer' : 'shorter'} than a year before`
const moved = (points: number) =>
  Math.abs(points) < 0.0005
    ? 'did not change'
    : `${points > 0 ? 'rose' : 'fell'} by ${formatFixed(Math.abs(points) * 100, 1)} points`

const ofShare = (gap: number) =>
  Math.abs(gap) < 0.05
    ? 'scans match its share'
    : `${formatFixed(Math.abs(gap), 1)} ${gap > 0 ? 'fewer' : 'more'} a year for every 1,000 people aged 50 and over`

const wordings: Record<MeasureId, Wording> = {
  'share-6-weeks': {
    nation: (share) => `${oneIn(share)} people waiting for a bone scan had waited six weeks or more.`,
    area: (name, share) => `In ${name}, it was ${in100(share)}.`,
  },
  'share-13-weeks': {
    nation: (share) => `${oneIn(share)} people waiting for a bone scan had waited thirteen weeks or more.`,
    area: (name, share) => `In ${name}, it was ${in100(share)}.`,
  },
  'waiting-rate': {
    nation: (rate) => `For every 1,000 people aged 50 and over, ${formatFixed(rate, 1)} were waiting for a bone scan.`,
    area: (name, rate) => `In ${name}, it was ${formatFixed(rate, 1)}.`,
  },
  'tests-rate': {
    nation: (rate) => `For every 1,000 people aged 50 and over, ${formatFixed(rate, 1)} bone scans were done in a year.`,
    area: (name, rate) => `In ${name}, it was ${formatFixed(rate, 1)}.`,
  },
  'tests-per-working-day': {
    nation: (perDay) => `${formatFixed(perDay, 0)} bone scans were done on each working day.`,
    area: (name, perDay) => `In ${name}, it was ${formatFixed(perDay, 0)}.`,
  },
  clearance: {
    nation: (weeks) => `Scanning everyone on the list would take ${formatFixed(weeks, 1)} weeks at the present pace.`,
    area: (name, weeks) => `In ${name}, it would take ${formatFixed(weeks, 1)}.`,
  },
  'list-change-plus-tests': {
    nation: (rate) => `For every 1,000 people aged 50 and over, the change in the list plus scans came to ${formatFixed(rate, 1)} in a year.`,
    area: (name, rate) => `In ${name}, it was ${formatFixed(rate, 1)}.`,
  },
  'waiting-change': {
    nation: (change) => `The list for a bone scan was ${longer(change)}.`,
    area: (name, change) => `In ${name}, it was ${longer(change)}.`,
  },
  'share-6-weeks-change': {
    nation: (points) => `The share waiting six weeks or more ${moved(points)} in a year.`,
    area: (name, points) => `In ${name}, it ${moved(points)}.`,
  },
  'expected-fractures': {
    nation: (rate) => `For every 1,000 people aged 50 and over, ${formatFixed(rate, 1)} fragility fractures are to be expected in a year.`,
    area: (name, rate) => `In ${name}, it is ${formatFixed(rate, 1)}.`,
  },
  'need-gap': {
    nation: () => 'Some places have fewer bone scans than their share of England’s need, others more.',
    area: (name, gap) => `In ${name}, ${ofShare(gap)}.`,
  },
}

/**
 * The headline of the overview, worked out from its figures.
 * @param england value for England
 * @param place the area with the highest value, or the selected one
 */
export function headline(measure: MeasureId, month: string, england: number | null, place: Place | null): Headline {
  const wording = wordings[measure]
  return {
    nation: england === null ? `For ${formatMonth(month)} there is no figure for England on this measure.` : wording.nation(england),
    area: place && place.value !== null ? wording.area(place.name, place.value) : null,
  }
}
