import { expect, test } from 'vitest'
import { sqlOutline } from './sqlOutline'

// Offsets counted by hand, in bytes, where DuckDB's tokenizer starts each token.
test('a second question is found; a semicolon at the end is blanked', () => {
  expect(sqlOutline('select 1; drop x', { offsets: [0, 7, 8, 10, 15] })).toMatchObject({ firstWord: 'SELECT', firstAt: 0, secondAt: 10 })
  expect(sqlOutline('from a ;', { offsets: [0, 5, 7] })).toMatchObject({ firstWord: 'FROM', secondAt: null, text: 'from a  ' })
})

test('places are in characters where offsets are in bytes', () => {
  // é takes two bytes.
  expect(sqlOutline("-- é\nselect 'é'; x", { offsets: [6, 13, 17, 19] })).toMatchObject({ firstAt: 5, secondAt: 17 })
})

test('called names are found behind quotation marks and comments', () => {
  expect(sqlOutline('from "Query" /* ( */ (1)', { offsets: [0, 5, 21, 22, 23] }).called).toEqual([{ name: 'query', at: 5 }])
})

test('a text without a word has none', () => {
  expect(sqlOutline(' -- nothing', { offsets: [] })).toMatchObject({ firstWord: '', firstAt: null, secondAt: null })
  expect(sqlOutline(';;', { offsets: [0, 1] })).toMatchObject({ firstAt: null, text: '  ' })
  expect(sqlOutline('(select 1)', { offsets: [0, 1, 8, 9] })).toMatchObject({ firstWord: '', firstAt: 0 })
})
