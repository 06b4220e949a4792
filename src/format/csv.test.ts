import { csvParse } from 'd3-dsv'
import { expect, test } from 'vitest'
import { csvOf } from './csv'

test('what is written is read back by another program', () => {
  const rows = [{ name: 'A, "B"\nC', value: 0.1 + 0.2, none: null }, { name: '', value: -1e-7, none: 3 }]
  expect([...csvParse(csvOf(rows))]).toEqual([{ name: 'A, "B"\nC', value: '0.30000000000000004', none: '' }, { name: '', value: '-1e-7', none: '3' }])
})
