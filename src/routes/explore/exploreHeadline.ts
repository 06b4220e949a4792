import type { Measure } from '~/contracts/measure'
import { formatMonth } from '~/format/month'
import { formatValue } from '~/format/number'
import { type Headline, headline } from '~/routes/homeHeadline'
import { spanTitle, spanWords } from '~/routes/measureWords'
import { regionName } from '~/routes/areas/model/placeWords'
import { type Figure, type FiguresAt, standsOn } from './figures'

interface Known {
  measure: Measure
  span: number
  month: string
  figures: FiguresAt
  /** The selected place; the highest stands in where there is none. */
  selected: string | null
}

/** What the figures say, for England and for the place that stands out or was chosen; and what to bear in mind. */
export function exploreHeadline({ measure, span, month, figures: { places, england }, selected }: Known): Headline & { lead: string; caution: string | null } {
  const chosen = places.find(({ code }) => code === selected) ?? null
  const standsOut = chosen ?? places.find(isLargeEnough(measure)) ?? null
  const highest = places.find(({ value }) => value !== null)
  const isHighest = standsOut !== null && standsOut === places.find(isLargeEnough(measure))
  const lead = [
    `${spanWords(measure, span, month)}.`,
    isHighest && highest !== standsOut ? `${standsOut.name} is the highest of those with ${fewestForHeadline} or more people ${measure.unit === 'weeks' ? 'waiting and as many scans' : 'waiting'}.` : '',
  ].filter(Boolean).join(' ')
  const rest = { lead, caution: standsOut?.caution ?? null }
  if (chosen?.value === null) return { nation: ofNation(measure, span, month, england), area: `${chosen.name}: ${chosen.text}.`, ...rest }
  const name = standsOut && `${nameInText(standsOut)}${standsOut.estimated ? ' (estimated)' : ''}`
  if (span !== measure.window_months) {
    return {
      nation: ofNation(measure, span, month, england),
      area: standsOut && `${standsOut.place.level === 'provider' ? 'At' : 'In'} ${name}, it was ${formatValue(measure.unit, standsOut.value)}.`,
      ...rest,
    }
  }
  const found = headline(measure.id, month, england.value, standsOut && { name: name ?? '', value: standsOut.value })
  return { ...found, ...rest, area: standsOut?.place.level === 'provider' ? (found.area?.replace(/^In /, 'At ') ?? null) : found.area }
}

/** A region takes its article: "the South West", but "London". */
const nameInText = ({ name, place }: Figure) => (place.level === 'region' ? regionName(name) : name)

/** One person who has waited long is all of a list of one: a value stands in a headline from this many on. */
const fewestForHeadline = 50

const isLargeEnough = (measure: Measure) => (figure: Figure) => standsOn(measure, figure, fewestForHeadline)

function ofNation(measure: Measure, span: number, month: string, { value }: Figure): string {
  if (span === measure.window_months) return headline(measure.id, month, value, null).nation
  return value === null ? `For ${formatMonth(month)} there is no figure for England on this measure.` : `${spanTitle(measure, span)}: ${formatValue(measure.unit, value)} in England.`
}
