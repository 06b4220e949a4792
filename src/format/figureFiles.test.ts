import { csvParse } from 'd3-dsv'
import { expect, test } from 'vitest'
import type { FigureFacts } from '~/contracts/figure'
import { figureCsv, figureJson } from './figureFiles'

const facts: FigureFacts = {
  id: 'home-map',
  title: 'Waiting six weeks or more, by board',
  subtitle: 'Share of the list,\nper cent',
  period: 'March 2026',
  definitions: ['Waiting counts people at the end of the month.'],
  source: 'Source: NHS England.',
  table: () => ({
    columns: [
      { name: 'code', description: 'ODS code' },
      { name: 'name', description: 'name' },
      { name: 'share', description: 'share, 0 to 1' },
      { name: 'low', description: 'lower end', isWorkedOut: true },
    ],
    rows: [
      ['QJK', 'Devon, "west"', 0.25, 0.2],
      ['QOX', '=HYPERLINK("x")', null, null],
    ],
  }),
  queryText: () => Promise.resolve('select 1'),
  quoted: [],
  month: '2026-03',
}
const taken = { address: 'https://atlas.example/?measure=waiting', day: '2026-11-22', vintage: 'March 2026' }

test('a CSV opens with what it is, and what follows is read by a CSV reader that skips those lines', () => {
  const text = figureCsv(facts, taken)
  const about = text.split('\n').filter((line) => line.startsWith('#')).join('\n')
  for (const words of ['# Waiting six weeks or more, by board', '# Share of the list, per cent', '# Period: March 2026', 'Waiting counts people', 'NHS England', 'Open Government Licence v3.0', 'https://atlas.example/?measure=waiting', '2026-11-22', 'Not an official statistic', '# low: lower end (worked out']) {
    expect(about).toContain(words)
  }
  const rows = csvParse(text.split('\n').filter((line) => !line.startsWith('# ')).join('\n'))
  expect(rows.columns).toEqual(['code', 'name', 'share', 'low'])
  expect(rows).toHaveLength(2)
  expect(rows[0]).toEqual({ code: 'QJK', name: 'Devon, "west"', share: '0.25', low: '0.2' })
  expect(rows[1]?.share).toBe('')
})

test('JSON holds the same rows, missing as null', () => {
  const read = JSON.parse(figureJson(facts, taken)) as { rows: object[]; licence: object; columns: { worked_out: boolean }[]; period: string }
  expect(read.rows).toEqual([
    { code: 'QJK', name: 'Devon, "west"', share: 0.25, low: 0.2 },
    { code: 'QOX', name: '=HYPERLINK("x")', share: null, low: null },
  ])
  expect(read.period).toBe('March 2026')
  expect(read.columns.map(({ worked_out: workedOut }) => workedOut)).toEqual([false, false, false, true])
})
