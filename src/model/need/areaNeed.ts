import type { AgeWeight } from '~/contracts/need'
import { type Benefit, benefitOf } from '../fls/benefit'
import { completionScans, machinesByResidents } from '../fls/completion'
import type { Assumptions } from './assumptions'
import { expectedFractures } from './expectedFractures'
import type { Range } from './range'
import { aged50, type Residents } from './residents'
import { bestQuarterRate, scansBelow, standardisedRate } from './scanGap'

/** A board, or England: who lives there and how many scans they had in twelve months (null where a month is missing). */
export interface CountedArea {
  code: string
  regionCode: string | null
  residents: Residents
  scans: number | null
}

export interface NeedSettings {
  weights: AgeWeight
  /** People without a service, 0 to 1, where a board has no figure of its own. */
  uncovered: number
  /** A board's own, set by a reader. */
  uncoveredOf: (code: string) => number | null
  needing: Range
  scanned: Range
}

/** An area's need in a year, and what full coverage would be expected to prevent in five. */
export interface AreaNeed {
  code: string
  people: number
  scans: number | null
  /** Scans per 1,000 people aged 50 and over: as counted, and as if ages were England's. */
  crudeRate: number | null
  standardisedRate: number | null
  fractures: Range
  hips: Range
  /** Scans short of England's rate and of the best quarter's, and additional scans for full coverage. */
  belowEngland: Range | null
  belowQuarter: Range | null
  completion: Range
  /** Machines at the recommended number per million residents. */
  machines: Range
  benefit: Benefit
}

export interface Needs {
  boards: AreaNeed[]
  /** Sums over their boards, so that parts add up; rates from the sums. */
  regions: AreaNeed[]
  england: AreaNeed
  /**
   * Scans per 1,000 people aged 50 and over: England's over its boards, and where the best quarter of boards begins.
   * The scans that NHS England pays for itself belong to no board, so they are in neither.
   */
  englandRate: number
  quarterRate: number
}

interface Given {
  /** Boards of one edition. */
  boards: readonly CountedArea[]
  england: Pick<CountedArea, 'code' | 'residents'>
  assumptions: Assumptions
  /** National benefit of full coverage over five years at `assumptions.uncovered`. */
  national: Benefit
  settings: NeedSettings
}

/** The assumptions' own settings: what is shown until a reader changes something. */
export const usualSettings = ({ uncovered, needing, scanned }: Assumptions): NeedSettings =>
  ({ weights: 'usual', uncovered, uncoveredOf: () => null, needing, scanned })

/**
 * Need and benefit of every board of an edition, its regions and England. A board with a missing month has no scans: its
 * gaps are null, and England's rate is that of the others.
 * @throws Error where no board has scans
 */
export function needsOf({ boards, england, assumptions, national, settings }: Given): Needs {
  const expected = boards.map((board) => ({ board, people: aged50(board.residents), ...expectedFractures(board.residents, england.residents, assumptions, settings.weights) }))
  const counted = expected.flatMap(({ board: { scans }, people, fractures }) => (scans === null ? [] : [{ scans, people, fractures: fractures.central }]))
  if (counted.length === 0) throw new Error('No board has scans in all twelve months.')
  const englandScans = sum(counted, ({ scans }) => scans)
  const englandFractures = sum(counted, ({ fractures }) => fractures)
  const perPerson = englandScans / sum(counted, ({ people }) => people)
  const quarter = bestQuarterRate(counted.map(({ scans, people }) => scans / people))

  const ratesOf = (scans: number | null, people: number, fractures: Range) => ({
    crudeRate: scans === null ? null : (1000 * scans) / people,
    standardisedRate: scans === null ? null : standardisedRate(scans, englandScans, fractures.central / englandFractures, 1000 * perPerson),
  })
  const needs = expected.map(({ board: { code, residents, scans }, people, fractures, hips, otherShare, hipShare }): AreaNeed => {
    const uncovered = settings.uncoveredOf(code) ?? settings.uncovered
    return {
      code, people, scans, fractures, hips,
      ...ratesOf(scans, people, fractures),
      belowEngland: scans === null ? null : scansBelow(scans, people, perPerson),
      belowQuarter: scans === null ? null : scansBelow(scans, people, quarter),
      completion: completionScans({ fractures, uncovered, needing: settings.needing, scanned: settings.scanned }),
      machines: machinesByResidents(residents.all, assumptions.machinesPerMillion),
      benefit: benefitOf({ national, otherShare, hipShare, uncovered, usualUncovered: assumptions.uncovered }),
    }
  })
  const sumOf = (code: string, parts: readonly AreaNeed[]): AreaNeed => {
    const scans = parts.some((part) => part.scans === null) ? null : sum(parts, (part) => part.scans ?? 0)
    const people = sum(parts, (part) => part.people)
    const fractures = sumRanges(parts.map((part) => part.fractures))
    return {
      code, people, scans, fractures,
      ...ratesOf(scans, people, fractures),
      hips: sumRanges(parts.map((part) => part.hips)),
      belowEngland: sumKnown(parts.map((part) => part.belowEngland)),
      belowQuarter: sumKnown(parts.map((part) => part.belowQuarter)),
      completion: sumRanges(parts.map((part) => part.completion)),
      machines: sumRanges(parts.map((part) => part.machines)),
      benefit: {
        fractures: sum(parts, ({ benefit }) => benefit.fractures),
        hips: sum(parts, ({ benefit }) => benefit.hips),
        bedDays: sum(parts, ({ benefit }) => benefit.bedDays),
      },
    }
  }
  const regionOf = new Map(boards.map(({ code, regionCode }) => [code, regionCode]))
  const regionCodes = [...new Set(boards.flatMap(({ regionCode }) => regionCode ?? []))]
  const regions = regionCodes.map((region) => sumOf(region, needs.filter(({ code }) => regionOf.get(code) === region)))
  return { boards: needs, regions, england: sumOf(england.code, needs), englandRate: 1000 * perPerson, quarterRate: 1000 * quarter }
}

const sum = <T>(of: readonly T[], value: (one: T) => number): number => of.reduce((all, one) => all + value(one), 0)

const sumRanges = (ranges: readonly Range[]): Range => ({
  low: sum(ranges, ({ low }) => low),
  central: sum(ranges, ({ central }) => central),
  high: sum(ranges, ({ high }) => high),
})

/** Null where any part is: a smaller sum would look like less need. */
const sumKnown = (ranges: readonly (Range | null)[]): Range | null => {
  const known = ranges.filter((range) => range !== null)
  return known.length === ranges.length ? sumRanges(known) : null
}
