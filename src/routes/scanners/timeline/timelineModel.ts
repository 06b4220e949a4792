import { formatDate } from '~/format/month'
import type { PolicyEventRow } from '~/queries/scanners/policyEvents'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { ProgrammeRow } from '~/queries/programme'
import { dateSpan, openingSpan, type Span } from './openingSpan'

type TimelineKind = PolicyEventRow['kind'] | 'opening'

export interface TimelineEvent {
  id: string
  kind: TimelineKind
  /** As exactly as it is known: "12 May 2025", "2026", "2025, before 13 May". */
  when: string
  /** As the register has it. */
  date: string
  title: string
  detail: string | null
  sourceTitle: string
  sourceUrl: string
  /** "our reading", "rests on a copy". */
  marks: string[]
  /** On the axis, 0 to 1; null where it lies before it. */
  at: Span | null
}

export interface ScannerTimeline {
  events: TimelineEvent[]
  ticks: { year: number; at: number }[]
  /** End of the latest month of the site's data. */
  now: number
  /** Sites whose opening nobody states. */
  undated: { id: string; name: string; status: string }[]
}

export const kindWords: Record<TimelineKind, string> = {
  announcement: 'announcement', opening: 'opening', pledge: 'promise', debate: 'Parliament', figures: 'figures', publication: 'publication', boundaries: 'boundaries',
}

const axis = { from: 2024, to: 2027.5 }
const place = (year: number) => (year - axis.from) / (axis.to - axis.from)

function onAxis({ from, to }: Span): Span | null {
  return to < axis.from ? null : { from: Math.max(0, place(from)), to: Math.min(1, place(to)) }
}

/** Events, openings and the latest statement about the first wave, oldest first; a date known by its year alone is a range. */
export function scannerTimeline(events: readonly PolicyEventRow[], sites: readonly ProgrammeSiteRow[], waves: readonly ProgrammeRow[], latestMonth: string): ScannerTimeline {
  const opened = sites.flatMap((site) => (site.opened === null ? [] : [{ site, opened: site.opened }]))
  const rows = [
    ...events.map((event) => ({ span: dateSpan(event.date), event: fromEvent(event) })),
    ...opened.map(({ site, opened: words }) => {
      const span = openingSpan(words)
      return { span, event: fromSite(site, words, span) }
    }),
    ...waves.flatMap((wave) => (wave.machinesInUse === null || wave.inUseStated === null ? [] : [{ span: dateSpan(wave.inUseStated), event: fromWave(wave, wave.machinesInUse, wave.inUseStated) }])),
  ]
  const order = ({ span }: (typeof rows)[number]) => span?.to ?? Infinity
  return {
    events: rows.toSorted((a, b) => order(a) - order(b)).map(({ event }) => event),
    ticks: [2024, 2025, 2026, 2027].map((year) => ({ year, at: place(year) })),
    now: place(dateSpan(latestMonth).to),
    undated: sites.filter(({ opened: words }) => words === null).map(({ id, siteName, town, status }) => ({ id, name: siteName.includes(town) ? siteName : `${siteName}, ${town}`, status })),
  }
}

const isCopied = (text: string) => /\bcop(y|ies|ied)\b/i.test(text)

const fromEvent = ({ id, kind, date, title, detail, sourceTitle, sourceUrl, quality }: PolicyEventRow): TimelineEvent => ({
  id, kind, title, detail, sourceTitle, sourceUrl,
  when: formatDate(date), date,
  marks: [...(quality === 'estimated' ? ['our reading'] : []), ...(isCopied(sourceTitle) || isCopied(detail ?? '') ? ['rests on a copy'] : [])],
  at: onAxis(dateSpan(date)),
})

const fromSite = ({ id, siteName, kindBasis: _, sourceTitle, sourceUrl, note }: ProgrammeSiteRow, words: string, span: Span | null): TimelineEvent => ({
  id, kind: 'opening', when: words, date: words, title: `New scanner in use at ${siteName}`, detail: note, sourceTitle, sourceUrl, marks: [], at: span && onAxis(span),
})

const fromWave = ({ wave, machines, sourceTitle, sourceUrl, note }: ProgrammeRow, inUse: number, stated: string): TimelineEvent => ({
  id: `in-use-${wave}`, kind: 'figures', when: formatDate(stated), date: stated, title: `${inUse} of the first ${machines} said to be in use`, detail: note, sourceTitle, sourceUrl,
  marks: isCopied(sourceTitle) ? ['rests on a copy'] : [], at: onAxis(dateSpan(stated)),
})
