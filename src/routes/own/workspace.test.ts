import { expect, test } from 'vitest'
import { pack, unpack } from './work/packFiles'
import { readWorkspace, workspaceEntries } from './workspace'

const kept = {
  name: 'waits', file: 'waits.csv', delimiter: ',', rows: 1, lineNoun: 'line' as const, notes: ['Pounds: £2.50 is kept as 2.5.'], sheet: null,
  columns: [{ name: 'icb', type: 'text' as const, meaning: 'board' as const }],
  rejects: [{ line: 3, column: null, text: 'a,b', reason: 'has 2 cells where the table has 1 column' }], rejectCount: 7, blankRows: 2,
}
const content = new Blob(['source_line,icb\n2,QWO\n'])

test('a workspace brings back its tables, with the rows that were left out', async () => {
  const [table] = await readWorkspace(await unpack(await pack(workspaceEntries([{ ...kept, content }]))))
  expect(table).toMatchObject(kept)
  expect(await table?.content.text()).toBe('source_line,icb\n2,QWO\n')
})

test('a workspace of before, without that list, still opens', async () => {
  const { rejects, rejectCount, blankRows, sheet, ...before } = kept
  expect([rejects.length, rejectCount, blankRows, sheet]).toEqual([1, 7, 2, null])
  const [manifest, ...data] = workspaceEntries([{ ...kept, content }])
  const old = { version: 1, tables: [{ ...before, data: data[0]?.name }] }
  const [table] = await readWorkspace([{ name: manifest?.name ?? '', data: new Blob([JSON.stringify(old)]) }, ...data])
  expect(table).toMatchObject({ ...before, rejects: [], rejectCount: 0, blankRows: 0, sheet: null })
})

test('one with more rows left out than are ever listed, or a line that is no number, is refused', async () => {
  const many = Array.from({ length: 101 }, (_, line) => ({ line, column: null, text: '', reason: '' }))
  for (const rejects of [many, [{ line: 'x', column: null, text: '', reason: '' }]]) {
    await expect(readWorkspace(workspaceEntries([{ ...kept, content, rejects: rejects as typeof kept.rejects }]))).rejects.toThrow('cannot be read')
  }
})
