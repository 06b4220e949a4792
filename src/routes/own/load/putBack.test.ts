import { expect, test } from 'vitest'
import { readText } from '../work/readText'
import { loadTable } from './loadTable'
import { nativeTables } from './nativeTables.server'
import { putBack } from './putBack'

type Tables = Awaited<ReturnType<typeof nativeTables>>['database']

async function bring(database: Tables, name: string, text: string, types: Parameters<typeof loadTable>[2]['types'] = {}) {
  const clean = await readText(new Blob([text]), { sheet: null, hasHeader: null }, () => undefined)
  return { name, clean, loaded: await loadTable(database, clean, { name, types, signal: new AbortController().signal, onStep: () => undefined }) }
}

test('tables come back as they were, with the types that the reader chose; one that does not is named', async () => {
  const before = await nativeTables()
  // A table called as a step of reading might be, since every table is read through the same steps.
  const reading = await bring(before.database, 'reading', 'icb,n\nQWO,1\nQJK,*\n', { n: 'text' })
  const waits = await bring(before.database, 'waits', 'icb,month\nQWO,Mar 2026\n')
  expect(await before.database.run('select icb, n from own.reading')).toEqual([{ icb: 'QWO', n: '1' }, { icb: 'QJK', n: '*' }])
  before.close()

  const after = await nativeTables()
  // A text that lost its last column, as one that no longer fits would fail.
  const broken = { ...waits, name: 'broken', clean: { ...waits.clean, names: [...waits.clean.names, 'gone'] } }
  expect(await putBack(after.database, [reading, broken, waits])).toEqual(['broken'])
  expect(await after.database.run('select icb, n from own.reading')).toEqual([{ icb: 'QWO', n: '1' }, { icb: 'QJK', n: '*' }])
  expect(await after.database.run('select icb, month from own.waits')).toEqual([{ icb: 'QWO', month: '2026-03' }])
  expect(await after.database.run("select table_name from duckdb_tables() where database_name = 'own' order by 1")).toEqual([{ table_name: 'reading' }, { table_name: 'waits' }])
  after.close()
})
