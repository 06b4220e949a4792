import { afterAll, describe, expect, test } from 'vitest'
import { loadTable } from './loadTable'
import { nativeTables } from './nativeTables.server'
import { readText } from '../work/readText'

const { database, close } = await nativeTables()

afterAll(close)

async function load(...lines: string[]) {
  const clean = await readText(new Blob([lines.join('\n')]), { sheet: null, hasHeader: null }, () => undefined)
  const loaded = await loadTable(database, clean, { name: 't', types: {}, signal: new AbortController().signal, onStep: () => undefined })
  return { ...loaded, all: await database.run('select * from own.t order by source_line') }
}

describe('a table is typed by DuckDB', () => {
  test('figures with pounds, thousands and per cent; marks are missing and counted, never nought', async () => {
    const { columns, all, notes, rows } = await load('name,n,money,share', 'a,"1,234",£2.50,12.5%', 'b,*,"£1,000",-', 'c,-7,(3),0%')
    expect(columns.map(({ type }) => type)).toEqual(['text', 'whole', 'number', 'number'])
    expect(all.map(({ n, money, share }) => [n, money, share])).toEqual([[1234, 2.5, 12.5], [null, 1000, null], [-7, -3, 0]])
    expect(rows).toBe(3)
    expect(notes.join(' ')).toMatch(/2 cells? .*missing, not as nought/)
    expect(notes.join(' ')).toMatch(/Per cent: 12\.5% is kept as 12\.5/)
  })

  test('codes with noughts before them stay text', async () => {
    const { columns, all } = await load('code,n', '0012,1', '0450,2')
    expect(columns.map(({ type }) => type)).toEqual(['text', 'whole'])
    expect(all[0]?.code).toBe('0012')
  })

  test.each([
    ['2026-03', '2026-03'], ['Mar 2026', '2026-03'], ['March 2026', '2026-03'], ['MAR-26', '2026-03'], ['2026/03', '2026-03'],
  ])('the month %s', async (text, month) => {
    const { columns, all } = await load('month,n', `${text},1`)
    expect([columns[0]?.type, all[0]?.month]).toEqual(['month', month])
  })

  test('a quarter of a year is said to be no month', async () => {
    const { columns, notes } = await load('period,n', '2025-26 Q4,1', '2025-26 Q3,2')
    expect(columns[0]?.type).toBe('text')
    expect(notes.join(' ')).toMatch(/period.*not months/)
  })

  test('dates in British order', async () => {
    const { columns, all } = await load('day,n', '03/04/2026,1', '31/03/2026,2')
    expect(columns[0]?.type).toBe('date')
    expect(all.map(({ day }) => (day as Date).toISOString().slice(0, 10))).toEqual(['2026-04-03', '2026-03-31'])
  })

  test('a row with a cell that is no figure is left out, with line, column, text and reason', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `r${index},${index}`)
    const { rejects, rejectCount, rows: kept } = await load('name,n', ...rows.slice(0, 10), 'bad,twelve', ...rows.slice(10), 'ragged,1,2')
    expect(kept).toBe(20)
    expect(rejectCount).toBe(2)
    expect(rejects).toEqual([
      { line: 12, column: 'n', text: 'twelve', reason: 'is not a whole number, as the rest of the column' },
      { line: 23, column: null, text: 'ragged,1,2', reason: 'has 3 cells where the table has 2 columns' },
    ])
  })

  test('quotes, line ends in cells and semicolons arrive as they were', async () => {
    const { all } = await load('a;b', '"one;two";x', '"line', 'two";y', '5" tall;z')
    expect(all.map(({ source_line, a }) => [source_line, a])).toEqual([[2, 'one;two'], [3, 'line\ntwo'], [5, '5" tall']])
  })
})
