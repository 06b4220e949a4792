import type { FigureFacts } from '~/contracts/figure'
import { england } from '~/contracts/codes'
import type { Range } from '~/model/need/range'
import type { FlsView } from '~/url/flsView'
import type { Shortfall } from '../need/shortfall'
import { boardTable, needFacts, type NeedKnown, startsFrom } from './boardTable'
import { settingsWords } from './settingsWords'

/** Scans, or machines, that each board is short of a benchmark. */
export function shortfallFigure(known: NeedKnown, shortfall: Shortfall, view: FlsView): FigureFacts {
  const { title, unit, explained, rangeNote, rows } = shortfall
  const end = (name: keyof Range, description: string) => ({ name, description: `${description}, ${unit}`, cells: new Map(rows.map(({ code, range }) => [code, range?.[name] ?? null])) })
  return {
    ...needFacts(known),
    id: 'fls-shortfall',
    title: `${title}, by board`,
    subtitle: `Dot: central figure; line: low to high, in ${unit}. England: ${shortfall.england}`,
    definitions: [explained, rangeNote, ...(view.benchmark === 'complete' ? settingsWords(known.given.assumptions, view) : []), startsFrom],
    table: () => boardTable(known, rows.map(({ code }) => code), [
      end('low', view.benchmark === 'england' || view.benchmark === 'quarter' ? 'lower end of the 95% interval, of counting only' : 'lowest figure'),
      end('central', title.toLowerCase()),
      end('high', view.benchmark === 'england' || view.benchmark === 'quarter' ? 'upper end of the 95% interval' : 'highest figure'),
    ]),
    quoted: [{ key: england, label: 'England', text: shortfall.england }, ...rows.slice(0, 5).map(({ code, name, valueText }) => ({ key: code, label: name, text: valueText }))],
  }
}
