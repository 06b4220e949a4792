import { registerSentence } from '~/components/sources/registerSentence'
import { type FigureFacts, mixedLicence } from '~/contracts/figure'
import type { AuditModel } from '../evidence/auditBars'

/** The audit's measures against the international bands. */
export function auditFigure({ bars, red, green, headline }: AuditModel): FigureFacts {
  const [first] = bars
  return {
    id: 'fls-audit',
    title: headline,
    subtitle: `Fracture liaison services in the national audit (FLS-DB), ${first?.geography ?? ''}: % of the patients they recorded`,
    period: first?.period ?? '',
    definitions: [
      'Each share is of the patients whom services in the audit recorded; people who break a bone where there is no service, or one that sends no records, are not in it.',
      `The bands are those of an international paper: above ${green}% green, below ${red}% red.`,
    ],
    source: registerSentence('fls_fact'),
    licence: mixedLicence,
    table: () => ({
      columns: [
        { name: 'id', description: 'id of the figure in the register' },
        { name: 'measure', description: 'what is measured' },
        { name: 'value', description: 'per cent of the patients recorded' },
        { name: 'geography', description: 'place it is about' },
        { name: 'period', description: 'year of the records' },
        { name: 'source_title', description: 'who says so' },
        { name: 'source_url', description: 'where' },
        { name: 'band', description: `green above ${green}, red below ${red}, amber between`, isWorkedOut: true },
      ],
      rows: bars.map(({ id, name, percent, geography, period, sourceTitle, sourceUrl, band }) => [id, name, percent, geography, period, sourceTitle, sourceUrl, band]),
    }),
    queryText: async () => (await import('~/queries/figures/flsAuditMeasures')).flsAuditMeasures.textFor({}),
    quoted: bars.map(({ id, name, text }) => ({ key: id, label: name, text })),
    month: null,
  }
}
