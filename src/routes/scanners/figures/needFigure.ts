import { sourceSentence } from '~/components/sources/sourceSentence'
import type { FigureFacts } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import type { NeedRanking } from '../need/needModel'

/** Boards in the order of need, with the machines named in them. */
export function needFigure(rankings: readonly NeedRanking[], month: string): FigureFacts {
  const holding = rankings[0]?.boards.filter(({ machines }) => machines > 0) ?? []
  return {
    id: 'scanners-need',
    title: 'Did scanners go where the need is? Boards in the order of need, with the machines named in them',
    subtitle: '',
    period: `Twelve months to ${formatMonth(month)}, boundaries of April 2026`,
    definitions: [
      ...rankings.map(({ title, note, counts }) => `${title}: ${note}. Machines by fifths of the boards, most need first: ${counts}.`),
      'Most machines are not named, so this says little about the programme. Replacements add no machine, and patients cross the borders of boards.',
    ],
    source: sourceSentence({ month, edition: '2026', perResident: true, ofNeed: true }),
    table: () => ({
      columns: [
        { name: 'ranking', description: 'gap: scans short of need, allowing for age; rate: scans per head' },
        { name: 'code', description: 'ODS code of the board' },
        { name: 'name', description: 'name of the board' },
        { name: 'value', description: 'scans a year per 1,000 people aged 50 and over: short of need (below nought: more than that), or done' },
        { name: 'quality', description: 'of the count of scans: exact, or estimated where a former board was shared out' },
        { name: 'machines', description: 'announced machines that are named in the board' },
        { name: 'rank', description: '1 for most need, “=” where shared', isWorkedOut: true },
        { name: 'fifth', description: 'fifth of the boards, 1 for most need', isWorkedOut: true },
        { name: 'own_machines', description: 'rows of the reader’s own in the board, not checked', isWorkedOut: true },
      ],
      rows: rankings.flatMap(({ id, boards }) => boards.map(({ code, name, value, estimated, machines, rank, fifth, own }) => [id, code, name, value, estimated ? 'estimated' : 'exact', machines, rank, fifth === 0 ? null : fifth, own])),
    }),
    queryText: async () => (await import('~/queries/figures/boardNeedAndMachines')).boardNeedAndMachines.textFor({}),
    quoted: holding.slice(0, 6).map(({ code, name, text, rank }) => ({ key: code, label: `${name}, scans short per 1,000 people 50+ and rank`, text: `${text}, ${rank ?? 'no rank'}` })),
    month: null,
  }
}
