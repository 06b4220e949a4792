import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordText } from './cells'
import { RecordScanner } from './recordScanner'

function scan(bytes: Uint8Array, options: { delimiter?: string; columns: number; headingLines?: number; chunk?: number }) {
  const parts: string[] = []
  const text = new TextDecoder()
  const scanner = new RecordScanner({ delimiter: ',', headingLines: 0, ...options, write: (part) => parts.push(text.decode(part)) })
  const size = options.chunk ?? bytes.length
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size))
  scanner.finish()
  return { out: parts.join(''), rows: scanner.rows, rejects: scanner.rejects, rejectCount: scanner.rejectCount, blankRows: scanner.blankRows }
}
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('rows of a text table', () => {
  test('are copied behind the number of their line', () => {
    expect(scan(utf8('a,b\n1,2\r\n3,4'), { columns: 2, headingLines: 1 })).toMatchObject({ out: '2,1,2\n3,3,4\n', rows: 2, rejectCount: 0 })
  })

  test('with too few or too many cells are reported with their line, never padded', () => {
    const { out, rejects } = scan(utf8('1,2\n3\n4,5,6\n7,8\n'), { columns: 2 })
    expect(out).toBe('1,1,2\n4,7,8\n')
    expect(rejects).toEqual([
      { line: 2, column: null, text: '3', reason: 'has 1 cell where the table has 2 columns' },
      { line: 3, column: null, text: '4,5,6', reason: 'has 3 cells where the table has 2 columns' },
    ])
  })

  test('that are empty, or hold separators alone, are passed over and counted', () => {
    expect(scan(utf8('1,2\n\n,\n  , \n3,4\n'), { columns: 2 })).toMatchObject({ out: '1,1,2\n5,3,4\n', blankRows: 3, rejectCount: 0 })
  })

  test('with line ends inside quotes count the lines of the file', () => {
    expect(scan(utf8('"a\nb",1\nc,2\n'), { columns: 2 }).out).toBe('1,"a\nb",1\n3,c,2\n')
  })

  test('with a quote inside a cell, or spaces before one, are rewritten so that any reader takes them alike', () => {
    expect(scan(utf8('5" tall,1\nx, "b, c"\n'), { columns: 2 }).out).toBe('1,"5"" tall",1\n2,x,"b, c"\n')
  })

  test('behind a quote that is never closed are not lost', () => {
    const { out, rejects } = scan(utf8('a,1\n"b,2\nc,3\nd,4\n'), { columns: 2 })
    expect(out).toBe('1,a,1\n3,c,3\n4,d,4\n')
    expect(rejects).toMatchObject([{ line: 2, text: '"b,2' }])
  })

  test('with lone returns, as an old Mac wrote them, are rows', () => {
    expect(scan(utf8('1,2\r3,4\r'), { columns: 2 }).out).toBe('1,1,2\n2,3,4\n')
  })

  test('are the same wherever the file is cut into chunks', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', ';'), maxLength: 6 })
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (rows, chunk) => {
      const bytes = utf8(rows.map((cells) => cells.join(',')).join('\n'))
      expect(scan(bytes, { columns: 2, chunk })).toEqual(scan(bytes, { columns: 2 }))
    }))
  })

  test('written by our own writer are all good, cell for cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'ü', ' '), minLength: 1, maxLength: 6 }).filter((text) => text.trim() !== '')
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const { rows: found, rejectCount } = scan(utf8(rows.map((cells) => recordText(cells, ',')).join('')), { columns: 2 })
      expect([found, rejectCount]).toEqual([rows.length, 0])
    }))
  })
})
