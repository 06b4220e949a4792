import type { FigureFacts } from '~/contracts/figure'
import type { AgeWeight } from '~/contracts/need'
import { formatFixed } from '~/format/number'
import type { ratePairs } from '../need/standardised'
import { boardTable, needFacts, type NeedKnown, startsFrom } from './boardTable'
import { weightWords } from './settingsWords'

/** Scans per head, as counted and allowing for age. */
export function ratesFigure(known: NeedKnown, { rows, england, sentence }: ReturnType<typeof ratePairs>, weights: AgeWeight): FigureFacts {
  return {
    ...needFacts(known),
    id: 'fls-rates',
    title: 'Scans per 1,000 people 50+: as counted, and allowing for age, by board',
    subtitle: sentence,
    definitions: [
      'Allowing for age is indirect standardisation: England’s rate × the board’s scans ÷ the scans it would have if England’s were shared out by expected fractures.',
      weightWords(weights),
      startsFrom,
    ],
    table: () => boardTable(known, rows.map(({ code }) => code), [
      { name: 'scans_per_1000_aged_50_plus', description: 'as counted, in twelve months', cells: new Map(rows.map(({ code, crude }) => [code, crude])) },
      { name: 'allowing_for_age', description: 'the same, as if ages were England’s', cells: new Map(rows.map(({ code, standardised }) => [code, standardised])) },
    ]),
    quoted: [{ key: 'ENG', label: 'England, scans per 1,000 people 50+', text: formatFixed(england, 1) }],
  }
}
