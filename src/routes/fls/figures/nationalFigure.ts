import { registerSentence } from '~/components/sources/registerSentence'
import { type FigureFacts, mixedLicence } from '~/contracts/figure'
import { capital } from '~/format/capital'
import type { FlsFactRow } from '~/queries/fls/flsFacts'
import type { Timeline } from '../evidence/figureTimeline'

/** The published national figures on one axis of time. */
export function nationalFigure(facts: readonly FlsFactRow[], { groups, pledge }: Timeline): FigureFacts {
  const shown = groups.flatMap(({ title, figures }) => figures.map(({ id, value }) => ({ id, value, group: title })))
  const pledged = facts.find(({ topic, unit }) => topic === 'coverage' && unit === 'target year')
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const years = facts.flatMap(({ topic, year }) => (topic === 'coverage' && year !== null ? [year] : []))
  return {
    id: 'fls-national',
    title: `${shown.length} national figures on fracture liaison services, which count different things`,
    subtitle: 'Trusts, hospitals, people or services, in England or beyond: they make no trend',
    period: `${Math.min(...years)} to ${Math.max(...years)}`,
    definitions: ['The figures count trusts, hospitals, people or services, and each was found in its own way: no line joins them, since they make no trend.', 'A share of trusts is not a share of people, since trusts are not all the same size.'],
    source: registerSentence('fls_fact'),
    licence: mixedLicence,
    table: () => ({
      columns: [
        { name: 'id', description: 'id of the figure in the register' },
        { name: 'counts', description: 'what it counts' },
        { name: 'value', description: 'the figure, in its unit; empty where the source has words only' },
        { name: 'unit', description: 'unit of the value' },
        { name: 'geography', description: 'place it is about' },
        { name: 'period', description: 'date or period, as the source has it' },
        { name: 'year', description: 'year it is drawn at; empty where it is not dated, and then it has no sign' },
        { name: 'source_title', description: 'who says so' },
        { name: 'source_url', description: 'where' },
        { name: 'shown', description: 'as the page prints it, with the count behind a share', isWorkedOut: true },
        { name: 'group', description: 'heading that it stands under', isWorkedOut: true },
      ],
      rows: [...shown, ...(pledge && pledged ? [{ id: pledged.id, value: pledge.text, group: 'The pledge' }] : [])].flatMap(({ id, value, group }) => {
        const fact = byId.get(id)
        return fact ? [[id, fact.counts, fact.value, fact.unit, fact.geography, fact.period, fact.year, fact.sourceTitle, fact.sourceUrl, value, group]] : []
      }),
    }),
    queryText: async () => (await import('~/queries/figures/nationalFlsFigures')).nationalFlsFigures.textFor({}),
    quoted: groups.flatMap(({ figures }) => figures.map(({ id, value, counts, period }) => ({ key: id, label: `${capital(counts)}, ${period}`, text: value }))).slice(0, 6),
    month: null,
  }
}
