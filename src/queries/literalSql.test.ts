import { expect, test } from 'vitest'
import { literalSql } from './literalSql'

test('values stand where their question marks stood, quotes doubled', () => {
  const sql = "-- Who? Parameters: name, month.\nselect '?' as mark, \"a?\" from t -- why?\nwhere name = ? and month > ? and x is ? and y = ?\n"
  expect(literalSql(sql, ["St Mary's", 3, null, true])).toBe("-- Who? Filled in below: name, month.\nselect '?' as mark, \"a?\" from t -- why?\nwhere name = 'St Mary''s' and month > 3 and x is null and y = true")
})

test('a value that holds a question mark is not filled again', () => {
  expect(literalSql('select ?, ?', ['?', 'b'])).toBe("select '?', 'b'")
})

test('too few or too many values are refused', () => {
  expect(() => literalSql('select ?', [])).toThrow('1 parameters and was given 0')
  expect(() => literalSql('select 1', ['a'])).toThrow('0 parameters and was given 1')
})

test('comments say that values are filled in, or nothing where there are none', () => {
  expect(literalSql('-- Parameters, twice: code. Source: register of parameters.\nselect ?, ?', ['a', 'a'])).toBe("-- Filled in below, twice: code. Source: register of parameters.\nselect 'a', 'a'")
  expect(literalSql('-- One row each; no parameters. Unit: scans.\n-- All of them. No parameters. Source: DM01.\nselect 1', [])).toBe('-- One row each. Unit: scans.\n-- All of them. Source: DM01.\nselect 1')
})
