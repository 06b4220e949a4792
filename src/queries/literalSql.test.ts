import { expect, test } from 'vitest'
import { literalSql } from './literalSql'

test('values stand where their question marks stood, quotes doubled', () => {
  const sql = "-- Who? Parameters: name, month.\nselect '?' as mark, \"a?\" from t -- why?\nwhere name = ? and month > ? and x is ? and y = ?\n"
  expect(literalSql(sql, ["St Mary's", 3, null, true])).toBe("-- Who? Parameters: name, month.\nselect '?' as mark, \"a?\" from t -- why?\nwhere name = 'St Mary''s' and month > 3 and x is null and y = true")
})

test('a value that holds a question mark is not filled again', () => {
  expect(literalSql('select ?, ?', ['?', 'b'])).toBe("select '?', 'b'")
})

test('too few or too many values are refused', () => {
  expect(() => literalSql('select ?', [])).toThrow('1 parameters and was given 0')
  expect(() => literalSql('select 1', ['a'])).toThrow('0 parameters and was given 1')
})
