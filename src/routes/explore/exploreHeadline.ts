import type { Measure } from '~/contracts/measure'
import { formatMonth } from '~/format/month'
import { formatValue } from '~/format/number'
import { type Headline, headline } from '~/routes/homeHeadline'
import type { Figure, FiguresAt } from './figures'

interface Known {
  measure: Measure
  span: number
  month: string
  figures: FiguresAt
  /** The selected place; the highest stands in where there is none. */
  selected: string | null
}

/** What the figures say, for England and for the place that stands out or was chosen. */
export function exploreHeadline({ measure, span, month, figures: { places, england }, selected }: Known): Headline {
  const chosen = places.find(({ code }) => code === selected) ?? null
  const standsOut = chosen ?? places.find(({ value }) => value !== null) ?? null
  if (chosen?.value === null) return { nation: ofNation(measure, span, month, england), area: `${chosen.name}: ${chosen.text}.` }
  const name = standsOut && `${standsOut.name}${standsOut.estimated ? ' (estimated)' : ''}`
  if (span !== measure.window_months) {
    return {
      nation: ofNation(measure, span, month, england),
      area: standsOut && `${standsOut.place.level === 'provider' ? 'At' : 'In'} ${name}, it was ${formatValue(measure.unit, standsOut.value)}.`,
    }
  }
  const found = headline(measure.id, month, england.value, standsOut && { name: name ?? '', value: standsOut.value })
  return { ...found, area: standsOut?.place.level === 'provider' ? (found.area?.replace(/^In /, 'At ') ?? null) : found.area }
}

function ofNation(measure: Measure, span: number, month: string, { value }: Figure): string {
  if (span === measure.window_months) return headline(measure.id, month, value, null).nation
  return value === null ? `For ${formatMonth(month)} there is no figure for England on this measure.` : `${measure.short_title.replace(', 12 months', '')}: ${formatValue(measure.unit, value)} in England.`
}
