import type { KeyFigure } from '~/components/layout/KeyFigures'
import { formatCount, formatFixed } from '~/format/number'
import type { AreaNeed } from '~/model/need/areaNeed'
import type { Range } from '~/model/need/range'
import { machinesText, rangeText, roughly } from '../rangeWords'

/** Fractures to expect in a place, the scans it has, and machines at the recommended number. */
export function needFigures({ fractures, hips, scans, crudeRate, standardisedRate, machines }: AreaNeed, perMillion: Range, isEstimated: boolean): KeyFigure[] {
  const rates = crudeRate === null || standardisedRate === null ? 'a month is missing' : `${formatFixed(crudeRate, 1)} per 1,000 people 50+; ${formatFixed(standardisedRate, 1)} allowing for age`
  return [
    { figure: roughly(fractures.central), label: 'fragility fractures a year to expect', change: rangeText(fractures), note: 'low to high' },
    { figure: roughly(hips.central), label: 'of them hip fractures', change: rangeText(hips), note: 'low to high' },
    { figure: formatCount(scans), label: `scans in the twelve months to the latest month${isEstimated ? ' (estimated)' : ''}`, change: null, note: rates },
    { figure: machinesText(machines.central), label: `machines at ${formatFixed(perMillion.central, 1)} per million people`, change: rangeText(machines, machinesText), note: `at ${formatFixed(perMillion.low, 1)} to ${formatFixed(perMillion.high, 1)}` },
  ]
}
