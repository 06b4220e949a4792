import type { FigureFacts } from '~/contracts/figure'
import type { Rankings } from '../need/rankings'
import { boardTable, needFacts, type NeedKnown, startsFrom } from './boardTable'

/** Ranks of boards under every benchmark. */
export function ranksFigure(known: NeedKnown, { columns, rows, sentence }: Rankings): FigureFacts {
  return {
    ...needFacts(known),
    id: 'fls-ranks',
    title: 'How boards rank by need for scans, under each benchmark',
    subtitle: 'Rank 1 and dark: most need. A row of one shade holds whatever is chosen',
    definitions: [sentence, ...columns.map(({ heading, note }) => `${heading}: ${note}.`), startsFrom],
    table: () => boardTable(known, rows.map(({ code }) => code), columns.map(({ id, heading }, at) => ({
      name: `rank_${id.replaceAll('-', '_')}`,
      description: `rank by “${heading}”, 1 for most need, “=” where shared`,
      cells: new Map(rows.map(({ code, cells }) => [code, cells[at]?.label ?? null])),
    }))),
    quoted: rows.slice(0, 6).map(({ code, name, cells }) => ({ key: code, label: `${name}, rank by the usual weights`, text: cells[columns.findIndex(({ id }) => id === 'usual')]?.label ?? 'none' })),
  }
}
