import { expect, test } from 'vitest'
import { readerFault } from './readerFault'

// What DuckDB 1.4 says, copied from it; the words are ours.
const said: readonly (readonly [string, string])[] = [
  ['Referenced column "waitin" not found in FROM clause!\nCandidate bindings: "waiting", "waiting_6_plus", "waiting_13_plus", "edition"', 'There is no column “waitin” in the tables that this question reads; perhaps you mean waiting, waiting_6_plus or waiting_13_plus.'],
  ['Table "d" does not have a column named "waitin"\n\nCandidate bindings: : "waiting"', 'There is no column “waitin” in d; perhaps you mean waiting.'],
  ['Referenced column "nope" was not found because the FROM clause is missing', 'There is no column “nope” to read: this question has no FROM yet.'],
  ['Referenced table "x" not found!\nCandidate tables: "area"', 'This question reads no table “x”; perhaps you mean area.'],
  ['Table with name arae does not exist!\nDid you mean "area"?', 'There is no table “arae”; perhaps you mean area.'],
  ['Table with name "own.sites" does not exist because schema "own" does not exist.', 'There is no table “own.sites”.'],
  ['Scalar Function with name rond does not exist!\nDid you mean "round"?', 'There is no function “rond”; perhaps you mean round.'],
  ['Ambiguous reference to column name "code" (use: "a.code" or "p.code")', 'More than one table has a column “code”: write a.code or p.code.'],
  ['Could not choose a best candidate function for the function call "round(STRING_LITERAL)". In order to select one, please add explicit type casts.\n\tCandidate functions:\n\tround(FLOAT) -> FLOAT', 'What is meant by round(STRING_LITERAL) is not clear here. A cast, as in x::double, may help.'],
  ['Macro split_part() does not support the supplied arguments. You might need to add explicit type casts.\nCandidate macros:', 'The function split_part() takes other values than those in its brackets here.'],
  ['More than one row returned by a subquery used as an expression - scalar subqueries can only return a single row.\n\nUse "SET scalar_subquery_error_on_multiple_rows=false" to revert', 'A question in brackets that stands for one value gives several rows: use max() or any_value() in it, or add limit 1.'],
  ['Expected 1 parameters, but none were supplied', 'Nothing stands for ? or $1 here: write the value itself into the question.'],
  ['unterminated quoted string at or near "\'abc\n)"', 'A quotation mark opens here and is never closed.'],
  ['unterminated /* comment at or near "/* abc\n)"', 'A comment begins here and is never closed.'],
  ['Something new\n\nLINE 1: select', 'Something new'],
  ['No matching aggregate function\n\tCandidate functions:\n\tsum(DECIMAL)', 'No matching aggregate function'],
]

test.each(said)('%s', (message, words) => {
  const cause = new Error(JSON.stringify({ exception_type: 'Binder', exception_message: message, position: '32' }))
  expect(readerFault(cause, 'select nope', 25).message).toBe(words)
})

test('a trap of WebAssembly is told from a fault that the database survives', () => {
  const trap = Object.assign(new Error('memory access out of bounds'), { name: 'RuntimeError' })
  expect(readerFault(trap, 'select 1', 0)).toMatchObject({ kind: 'broken', place: null })
  expect(readerFault(new Error(JSON.stringify({ exception_type: 'Out of Memory', exception_message: 'failed to allocate' })), 'select 1', 0).kind).toBe('memory')
})

test('a place is counted in the reader\'s text, and a question cut short is said to be', () => {
  const fault = (sql: string, position: number) => readerFault(new Error(`Parser Error: ${JSON.stringify({ exception_type: 'Parser', exception_message: 'syntax error at or near ")"', position: String(position) })}`), sql, 10)
  // é is two bytes: byte 13 - 10 = 3 is the second sign of the second line.
  expect(fault('é\n)) from', 14)).toMatchObject({ kind: 'syntax', place: { line: 2, column: 2 } })
  // Byte 19 of 19: the bracket that closes what we put around the text.
  expect(fault('from area', 20)).toMatchObject({ place: { line: 1, column: 10 }, message: 'The question stops too soon: a word or sign is missing at its end.' })
})
