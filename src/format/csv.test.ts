import { csvParse } from 'd3-dsv'
import { expect, test } from 'vitest'
import { csvOf, csvOfTable } from './csv'

test('what is written is read back by another program', () => {
  const rows = [{ name: 'A, "B"\nC', value: 0.1 + 0.2, none: null }, { name: '', value: -1e-7, none: 3 }]
  expect([...csvParse(csvOf(rows))]).toEqual([{ name: 'A, "B"\nC', value: '0.30000000000000004', none: '' }, { name: '', value: '-1e-7', none: '3' }])
})

test('text that a spreadsheet would run is kept from it; figures stay figures', () => {
  expect(csvOfTable(['=a', 'b'], [['=1+1', -1], ['+44 1', '-0.50'], ['@x', '\tx'], ['-', null], ['a=b', true]])).toBe(
    "'=a,b\n'=1+1,-1\n'+44 1,-0.50\n'@x,'\tx\n'-,\na=b,true\n",
  )
})
