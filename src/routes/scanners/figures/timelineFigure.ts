import { registerSentence } from '~/components/sources/registerSentence'
import { type FigureFacts, mixedLicence } from '~/contracts/figure'
import type { ScannerTimeline } from '../timeline/timelineModel'

/** Events and openings beside one axis of time. */
export function timelineFigure({ events }: ScannerTimeline): FigureFacts {
  const [first, last] = [events[0]?.when ?? '', events.at(-1)?.when ?? '']
  return {
    id: 'scanners-timeline',
    title: 'What happened when around bone-density scanning in England',
    subtitle: 'A dot is a day; a bar is a span, where only the year or a latest day is known',
    period: `${first} to ${last}`,
    definitions: ['“Our reading” marks dates that we inferred, and “rests on a copy” what was read on another site’s copy only.'],
    source: registerSentence('policy_event'),
    licence: mixedLicence,
    table: () => ({
      columns: [
        { name: 'id', description: 'name of the event' },
        { name: 'kind', description: 'kind of event' },
        { name: 'date', description: 'day, month or year, as exactly as it is known; some are words' },
        { name: 'title', description: 'what happened' },
        { name: 'source_title', description: 'who says so' },
        { name: 'source_url', description: 'where' },
        { name: 'marks', description: 'how sure the date or its source is', isWorkedOut: true },
      ],
      rows: events.map(({ id, kind, date, title, sourceTitle, sourceUrl, marks }) => [id, kind, date, title, sourceTitle, sourceUrl, marks.length === 0 ? null : marks.join('; ')]),
    }),
    queryText: async () => (await import('~/queries/figures/scannerEvents')).scannerEvents.textFor({}),
    quoted: [],
    month: null,
  }
}
