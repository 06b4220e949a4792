import { expect, test } from 'vitest'
import { chartColumns, type KnownArea, usualChart, usualNumber, whyNot } from './chartModel'

const area = (edition: KnownArea['edition'], level: KnownArea['level'], code: string): KnownArea => ({ edition, level, code, name: code, parent: null })
// QRL names a board in both editions, as in the published lookups; QNQ was abolished and D7T5G is new.
const areas = [area('2023', 'icb', 'QRL'), area('2023', 'icb', 'QNQ'), area('2026', 'icb', 'QRL'), area('2026', 'icb', 'D7T5G'), area('2026', 'region', 'Y56')]

const answer = (types: Record<string, string>, ...rows: (string | number | null)[][]) => ({ columns: Object.entries(types).map(([name, type]) => ({ name, type })), rows })
const boards = { code: 'VARCHAR', board: 'VARCHAR', waiting: 'INTEGER', percent_6_weeks: 'DOUBLE' }

test('codes of one edition decide the boundaries; England may stand among them', () => {
  expect(chartColumns(answer(boards, ['QNQ', 'Frimley', 1, 2], ['QRL', 'Hampshire', 3, 4], ['ENG', 'England', 5, 6]), areas, '').areas).toEqual({ column: 0, set: 'icb_2023', isSure: true })
  expect(chartColumns(answer(boards, ['D7T5G', 'Thames Valley', 1, 2]), areas, '').areas).toEqual({ column: 0, set: 'icb_2026', isSure: true })
  expect(chartColumns(answer(boards, ['Y56', 'London', 1, 2]), areas, '').areas).toMatchObject({ set: 'region' })
  expect(chartColumns(answer(boards, ['QNQ', 'Frimley', 1, 2], ['D7T5G', 'Thames Valley', 3, 4]), areas, '').areas).toBeNull()
})

test('a code in both editions goes by the edition that the answer or the question names', () => {
  const shared = answer(boards, ['QRL', 'Hampshire', 1, 2])
  expect(chartColumns(shared, areas, '').areas).toEqual({ column: 0, set: 'icb_2026', isSure: false })
  expect(chartColumns(shared, areas, "where edition = '2023'").areas).toEqual({ column: 0, set: 'icb_2023', isSure: true })
  expect(chartColumns(shared, areas, "-- not '2023'\nwhere edition in ('2023', '2026')").areas).toMatchObject({ isSure: false })
  const named = answer({ edition: 'VARCHAR', code: 'VARCHAR', n: 'INTEGER' }, ['2023', 'QRL', 1])
  expect(chartColumns(named, areas, "where month > '2026'").areas).toEqual({ column: 1, set: 'icb_2023', isSure: true })
})

test('the drawing that fits the columns comes first, and one that cannot be made says why', () => {
  const ofBoards = answer(boards, ['D7T5G', 'Thames Valley', 1, 2], ['QRL', 'Hampshire', 3, null])
  const found = chartColumns(ofBoards, areas, '')
  expect([usualChart(found, ofBoards.rows), usualNumber(found, ofBoards.columns)]).toEqual(['map', 3])
  expect(whyNot('line', found, ofBoards.rows)).toBe('A line needs a column of months or dates.')
  expect(whyNot('map', found, [...ofBoards.rows, ...ofBoards.rows])).toContain('one row for each area')
  const months = answer({ month: 'VARCHAR', waiting: 'INTEGER' }, ['2026-02', 1], ['2026-03', 2])
  expect(usualChart(chartColumns(months, areas, ''), months.rows)).toBe('line')
  const text = answer({ name: 'VARCHAR' }, ['a'])
  expect(whyNot('bar', chartColumns(text, areas, ''), text.rows)).toBe('A chart needs a column of numbers.')
  const nothing = answer({ n: 'INTEGER' }, [null])
  expect(chartColumns(nothing, areas, '').numbers).toEqual([])
})
