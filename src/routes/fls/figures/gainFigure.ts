import { england } from '~/contracts/codes'
import { type FigureCell, type FigureFacts, mixedLicence } from '~/contracts/figure'
import { formatFixed } from '~/format/number'
import type { AreaNeed, Needs } from '~/model/need/areaNeed'
import type { FlsView } from '~/url/flsView'
import type { GainRow } from '../benefit/benefitModel'
import { roughly } from '../rangeWords'
import { boardTable, needFacts, type NeedKnown, startsFrom } from './boardTable'
import { settingsWords } from './settingsWords'

/** What full coverage would be expected to prevent in each board, and the scans it takes. */
export function gainFigure(known: NeedKnown, needs: Needs, rows: readonly GainRow[], view: FlsView): FigureFacts {
  const column = (name: string, description: string, of: (need: AreaNeed) => FigureCell) => ({ name, description, cells: new Map(needs.boards.map((need) => [need.code, of(need)])) })
  const uncovered = view.uncovered ?? 100 * known.given.assumptions.uncovered
  return {
    ...needFacts(known),
    id: 'fls-gain',
    title: 'Fractures that full coverage would be expected to prevent over five years, and additional scans a year, by board',
    subtitle: `The Royal Osteoporosis Society’s campaign model, not audited, shared out here with ${formatFixed(uncovered, 0)}% of people without a service. † The national total is quoted; we found no page that prints it`,
    period: 'Over five years; residents of mid-2024',
    definitions: [
      'Its national figure is shared out: hips and bed days by expected hip fractures, other fractures by expected other fractures, all times the people without a service. It gives no range, so none is shown.',
      ...settingsWords(known.given.assumptions, view),
      'The range of scans takes the lowest and highest published figure at every step, so both ends are unlikely.',
      startsFrom,
    ],
    source: `${needFacts(known).source} Royal Osteoporosis Society’s figures on gain, listed on the page.`,
    licence: mixedLicence,
    table: () => boardTable(known, rows.map(({ code }) => code), [
      column('fractures_in_five_years', 'fractures prevented in five years', ({ benefit }) => benefit.fractures),
      column('hip_fractures_in_five_years', 'of them hip fractures', ({ benefit }) => benefit.hips),
      column('bed_days_in_five_years', 'bed days freed in five years', ({ benefit }) => benefit.bedDays),
      column('scans_low', 'additional scans a year, lowest figure', ({ completion }) => completion.low),
      column('scans_central', 'additional scans a year, central figure', ({ completion }) => completion.central),
      column('scans_high', 'additional scans a year, highest figure', ({ completion }) => completion.high),
    ]),
    quoted: [
      { key: england, label: 'England, fractures prevented in five years', text: roughly(needs.england.benefit.fractures) },
      { key: `${england}-scans`, label: 'England, additional scans a year', text: roughly(needs.england.completion.central) },
      ...rows.slice(0, 4).map(({ code, name, figures }) => ({ key: code, label: `${name}, fractures prevented in five years`, text: figures.fractures })),
    ],
  }
}
