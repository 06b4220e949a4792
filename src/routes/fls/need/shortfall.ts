import type { Benchmark } from '~/contracts/need'
import { formatFixed } from '~/format/number'
import type { AreaNeed, Needs } from '~/model/need/areaNeed'
import type { Range } from '~/model/need/range'
import { machinesText, rangeText, roughly } from '../rangeWords'

interface ShortfallRow {
  code: string
  name: string
  range: Range | null
  valueText: string
  rangeText: string
}

export interface Shortfall {
  title: string
  unit: string
  /** What is compared, in a sentence. */
  explained: string
  /** What low and high are. */
  rangeNote: string
  england: string
  rows: ShortfallRow[]
  /** Top of the scale, in the unit. */
  to: number
}

const rangeOf: Record<Benchmark, (need: AreaNeed) => Range | null> = {
  england: ({ belowEngland }) => belowEngland,
  quarter: ({ belowQuarter }) => belowQuarter,
  complete: ({ completion }) => completion,
  machines: ({ machines }) => machines,
}

/** Scans a year that each board is short of a benchmark, most first; low, central and high always together. */
export function shortfallOf(needs: Needs, perMillion: Range, benchmark: Benchmark, nameOf: (code: string) => string): Shortfall {
  const text = benchmark === 'machines' ? machinesText : roughly
  const rows = needs.boards.map((need): ShortfallRow => {
    const range = rangeOf[benchmark](need)
    return {
      code: need.code,
      name: nameOf(need.code),
      range,
      valueText: range === null ? 'not known' : range.central === 0 ? 'none' : text(range.central),
      rangeText: range === null ? 'a month is missing' : range.high === 0 ? (benchmark === 'complete' ? 'none' : 'at or above it') : rangeText(range, text),
    }
  })
  rows.sort((a, b) => (b.range?.central ?? -1) - (a.range?.central ?? -1) || (b.range?.high ?? 0) - (a.range?.high ?? 0) || (a.name < b.name ? -1 : 1))
  const england = rangeOf[benchmark](needs.england)
  return {
    ...wordsOf(benchmark, needs, perMillion),
    england: england === null ? 'not known' : `${text(england.central)} (${rangeText(england, text)})`,
    rows,
    to: Math.max(1, ...rows.map(({ range }) => range?.high ?? 0)),
  }
}

function wordsOf(benchmark: Benchmark, { englandRate, quarterRate }: Needs, { low, central, high }: Range): Pick<Shortfall, 'title' | 'unit' | 'explained' | 'rangeNote'> {
  switch (benchmark) {
    case 'england':
      return {
        title: 'Scans a year short of England’s rate',
        unit: 'scans a year',
        explained: `England’s boards paid for ${formatFixed(englandRate, 1)} scans per 1,000 people aged 50 and over in the year. A board below that is short of so many scans; one above is short of none. The scans that NHS England pays for itself belong to no board.`,
        rangeNote: 'Low and high are the 95% interval of a board’s own count: counting error only. England’s are sums over boards, and no interval.',
      }
    case 'quarter':
      return {
        title: 'Scans a year short of the best quarter’s rate',
        unit: 'scans a year',
        explained: `A quarter of boards paid for ${formatFixed(quarterRate, 1)} scans or more per 1,000 people aged 50 and over (the 75th percentile, each board counting once). The rest are short of so many scans.`,
        rangeNote: 'Low and high are the 95% interval of a board’s own count: counting error only. England’s are sums over boards, and no interval.',
      }
    case 'complete':
      return {
        title: 'Additional scans a year if everybody who fractures were seen',
        unit: 'scans a year',
        explained: 'Fractures to expect × people without a service × those who need DEXA × those not scanned anyway. Scans already done do not enter.',
        rangeNote: 'Low and high take the lowest and highest published figure at every step, so both ends are unlikely.',
      }
    case 'machines':
      return {
        title: 'Machines at the number that a European study found needed',
        unit: 'machines',
        explained: `A study of 2005 put the need at ${formatFixed(central, 1)} machines per million people, to find people at risk in the cheapest way and to follow them up. How many machines each board has is not published, so this is not a gap; and machines are not turned into scans, since what a machine does in a year differs more than fivefold.`,
        rangeNote: `Low and high are ${formatFixed(low, 1)} and ${formatFixed(high, 1)} machines per million people of all ages.`,
      }
    default:
      return benchmark satisfies never
  }
}
