import { capital } from '~/format/capital'
import type { MeasureEntry } from '~/components/sources/MeasureList'
import type { Measure } from '~/contracts/measure'
import type { MeasureUnit } from '~/contracts/measureIds'

const units: Record<MeasureUnit, string> = {
  share: 'Per cent of people waiting',
  per_1000_aged_50_plus: 'Per 1,000 residents aged 50 and over',
  gap_per_1000_aged_50_plus: 'Scans short per 1,000 residents aged 50 and over; below nought, scans over',
  weeks: 'Weeks',
  per_working_day: 'Scans per working day',
  change: 'Per cent, more or less than a year before',
  points: 'Percentage points, more or less than a year before',
}

export function measureEntries(measures: readonly Measure[], sourceLinks: (ids: readonly string[]) => MeasureEntry['sources']): MeasureEntry[] {
  return measures.map((measure) => ({
    id: measure.id,
    heading: measure.short_title,
    title: measure.title,
    why: measure.why_it_matters,
    facts: [
      { term: 'Counted', text: measure.numerator },
      { term: 'Out of', text: measure.denominator },
      { term: 'Unit', text: units[measure.unit] },
      { term: 'Covers', text: measure.every_month ?? (measure.window_months === 1 ? 'The end of the month shown' : `The ${measure.window_months} months to the month shown`) },
      ...(measure.other_window_months === null ? [] : [{ term: 'Or over', text: otherWindow(measure) }]),
      { term: 'Interval', text: measure.interval_note },
      ...(measure.estimates === undefined ? [] : [{ term: 'Certainty', text: measure.estimates }]),
      { term: 'How to read it', text: `${capital(measure.direction)}.` },
    ],
    caveats: measure.caveats,
    sources: sourceLinks(measure.source_ids),
  }))
}

function otherWindow({ other_window_months: months, unit }: Measure): string {
  if (months === 1) return unit === 'per_working_day' ? 'The single month shown' : 'The single month shown, at a yearly pace'
  if (unit === 'weeks') return 'The list now at the pace of twelve months'
  return unit === 'per_working_day' ? 'The twelve months to the month shown' : 'The mean of the twelve month ends up to the month shown'
}
