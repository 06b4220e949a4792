import { sourceSentence } from '~/components/sources/sourceSentence'
import type { FigureFacts } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import type { NationalEffectRow } from '~/queries/scanners/nationalEffect'
import { figureOf } from '../effect/effectModel'
import type { NationalModel } from '../effect/nationalModel'

/** Extra scans in England: promised, stated, published, and beyond the earlier trend. */
export function nationalScansFigure(national: readonly NationalEffectRow[], { title, groups }: NationalModel, month: string): FigureFacts {
  const rows = groups.flatMap((group) => group.rows)
  return {
    id: 'scanners-national',
    title,
    subtitle: 'Extra scans a year in England: promised, stated, published and beyond the earlier trend',
    period: `To ${formatMonth(month)}`,
    definitions: groups.flatMap((group) => group.rows.map(({ label, note, text }) => `${group.title}. ${label}: ${text}. ${note}`)),
    source: `${sourceSentence({ month, edition: null })} Promised and stated figures: the government’s announcements, listed on the page.`,
    table: () => ({
      columns: [
        { name: 'id', description: 'name of the figure' },
        { name: 'what', description: 'what it is' },
        { name: 'value', description: 'scans a year, in its unit' },
        { name: 'low', description: 'lower end of the 90% interval; empty where there is none' },
        { name: 'high', description: 'upper end of the 90% interval' },
        { name: 'unit', description: 'unit of the value' },
        { name: 'first_copies', description: 'of the published change: what it was before revisions' },
      ],
      rows: rows.map(({ drawn, id }) => {
        const { what, value, low, high, unit } = figureOf(national, id as NationalEffectRow['id'])
        return [id, what, value, low, high, unit, drawn.kind === 'revised' ? drawn.first : null]
      }),
    }),
    queryText: async () => (await import('~/queries/figures/nationalExtraScans')).nationalExtraScans.textFor({}),
    quoted: rows.slice(0, 6).map(({ id, label, text }) => ({ key: id, label, text })),
    month: null,
  }
}
