import { nice, ticks } from 'd3-array'
import { formatCount, formatSignedCount } from '~/format/number'
import type { NationalEffectRow } from '~/queries/scanners/nationalEffect'
import { figureOf } from './effectModel'

export interface NationalRow {
  id: string
  label: string
  note: string
  text: string
  /** promise: nothing counted; least: "over" it; revised: the part that revisions added; interval: an estimate. */
  drawn: { kind: 'promise' | 'least'; value: number } | { kind: 'revised'; first: number; value: number } | { kind: 'interval'; value: number; low: number; high: number }
}

export interface NationalModel {
  title: string
  sentences: readonly string[]
  groups: readonly { title: string; rows: readonly NationalRow[] }[]
  /** Where the change between two calendar years lies. */
  change: readonly { label: string; text: string }[]
  ticks: readonly number[]
  /** Share of the axis at which a value stands. */
  at: (value: number) => number
}

/** "about 11,000": an estimate to the nearest hundred below ten thousand, else thousand. */
export const about = (value: number): string => {
  const step = Math.abs(value) < 10_000 ? 100 : 1000
  return formatCount(Math.round(Math.abs(value) / step) * step)
}

/** Promised, stated, published and estimated extra tests in England on one axis, with what revisions added. */
export function nationalModel(national: readonly NationalEffectRow[]): NationalModel {
  const of = (id: NationalEffectRow['id']) => figureOf(national, id)
  const value = (id: NationalEffectRow['id']) => of(id).value
  const estimate = (id: 'trend_all' | 'trend_without_rtg' | 'trend_waiting_list', label: string, note: string): NationalRow => {
    const { value: central, low, high } = of(id)
    const drawn = { kind: 'interval', value: central, low: low ?? central, high: high ?? central } as const
    return { id, label, note, drawn, text: `${signedAbout(central)} (${signedAbout(drawn.low)} to ${signedAbout(drawn.high)})` }
  }
  const groups: NationalModel['groups'] = [
    { title: 'Promised for the first 13 scanners', rows: [{ id: 'promised', label: 'Extra scans a year', note: 'Once all run.', text: formatSignedCount(value('promised')), drawn: { kind: 'promise', value: value('promised') } }] },
    {
      title: 'More scans in 2025 than in 2024',
      rows: [
        { id: 'stated', label: 'As the government states', note: 'In March 2026.', text: `over ${formatSignedCount(value('stated'))}`, drawn: { kind: 'least', value: value('stated') } },
        { id: 'published', label: 'As published', note: `Hatched: ${formatCount(value('revised_all'))} that revisions added to January to July 2025, of them ${formatCount(value('revised_r1k'))} at London North West.`, text: formatSignedCount(value('published')), drawn: { kind: 'revised', first: value('first_copies'), value: value('published') } },
      ],
    },
    {
      title: 'Scans a year since April 2025 beyond the earlier trend',
      rows: [
        estimate('trend_all', 'All scans', '90% interval, here and below.'),
        estimate('trend_without_rtg', 'Without Derby and Burton', 'Its records step up in February 2024, which steepens the trend.'),
        estimate('trend_waiting_list', 'Waiting-list scans only', 'A chance lasts longer there, so the range is wider.'),
      ],
    },
  ]
  const [from, to] = nice(Math.min(0, ...groups.flatMap(({ rows }) => rows.flatMap(endsOf))), Math.max(...groups.flatMap(({ rows }) => rows.flatMap(endsOf))), 8)
  return {
    title: titleOf(value('published'), of('trend_all')),
    sentences: sentencesOf(of),
    groups,
    change: (['named_trusts', 'other_trusts', 'independents', 'risen', 'fallen'] as const).map((id) => ({ label: of(id).what.replace('Change from 2024 to 2025 at ', '').replace('Change at ', ''), text: formatSignedCount(value(id)) })),
    ticks: ticks(from, to, 5),
    at: (one) => (one - from) / (to - from),
  }
}

const signedAbout = (value: number) => `${value < 0 ? '−' : '+'}${about(value)}`

const endsOf = ({ drawn }: NationalRow): number[] => (drawn.kind === 'interval' ? [drawn.low, drawn.high] : [drawn.value])

/** An interval that holds nought shows neither a rise nor that there is none. */
function titleOf(change: number, { low, high }: NationalEffectRow): string {
  const years = `England did ${change < 0 ? 'fewer' : 'more'} scans in 2025 than in 2024`
  if (low !== null && low > 0) return `${years}, clearly above the earlier trend`
  if (high !== null && high < 0) return `${years}, but clearly below the earlier trend`
  return `${years}; no clear rise above the earlier trend`
}

function sentencesOf(of: (id: NationalEffectRow['id']) => NationalEffectRow): string[] {
  const [published, stated, promised, trend] = (['published', 'stated', 'promised', 'trend_all'] as const).map(of)
  const { value, low, high } = trend ?? of('trend_all')
  const side = value < 0 ? 'below' : 'above'
  const isPromiseOutside = high !== null && (promised?.value ?? 0) > high
  return [
    `Published figures have ${formatCount(published?.value ?? null)} more scans in 2025 than in 2024; the government says over ${formatCount(stated?.value ?? null)}. Scans were growing before: by ${of('growth_all').value.toFixed(1)}% a year from April 2023 to March 2025. Since then they are about ${about(value)} a year ${side} that trend, and the range from ${signedAbout(low ?? value)} to ${signedAbout(high ?? value)} ${low !== null && high !== null && low <= 0 && high >= 0 ? 'includes no difference' : 'does not include nought'}.`,
    isPromiseOutside
      ? `The ${formatCount(promised?.value ?? null)} extra scans a year that were promised lie outside that range. Not all 13 scanners were in use, though, and a trend need not have gone on without them.`
      : `The ${formatCount(promised?.value ?? null)} extra scans a year that were promised lie inside that range.`,
    `Figures are revised: copies first published for January to July 2025 have ${formatCount(of('revised_all').value)} fewer scans, ${formatCount(of('revised_r1k').value)} of them at London North West. With them the rise is ${formatCount(of('first_copies').value)}, nearer to what the government says; that this is the reason is our inference.`,
    `The trusts with a named scanner did ${formatCount(Math.abs(of('named_trusts').value))} ${of('named_trusts').value < 0 ? 'fewer' : 'more'} scans in 2025 than in 2024. Behind the total, providers that rose add up to ${formatSignedCount(of('risen').value)} and those that fell to ${formatSignedCount(of('fallen').value)}.`,
  ]
}
