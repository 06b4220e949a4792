import { describe, expect, test } from 'vitest'
import { columnNames, nameFault, tableName } from './columnNames'
import { encodingOfHead, kindOfFile } from './fileKind'
import { findLayout } from './layout'

const bytes = (...values: number[]) => new Uint8Array(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const faultOf = (head: Uint8Array, size = head.length) => {
  const found = kindOfFile(head, size)
  return 'fault' in found ? found.fault : found.kind
}

describe('what a file is', () => {
  test.each([
    ['nothing', bytes(), /^The file is empty/],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), /picture \(PNG\)/],
    ['a PDF', utf8('%PDF-1.7 …'), /a PDF/],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), /older Excel/],
    ['gzip', bytes(0x1f, 0x8b, 8), /gzip/],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2), /a program/],
    ['bytes that are no text', bytes(1, 2, 3, 0, 5, 0, 0, 7, 200), /not text/],
    ['a web page', utf8('<!DOCTYPE html><html>'), /web page/],
    ['JSON', utf8('{"a": [1]}'), /JSON/],
    ['a zip of other things', bytes(0x50, 0x4b, 3, 4, 20, 0), /zip archive/],
  ])('%s is refused in words, whatever its name', (_, head, words) => {
    expect(faultOf(head)).toMatch(words)
  })

  test('a file of 1 GB is refused with the limit, from its first bytes alone', () => {
    expect(faultOf(utf8('a,b\n1,2\n'), 1_000_000_000)).toMatch(/1,000 MB.*up to 150 MB/)
  })

  test('text, Parquet and workbooks are told apart', () => {
    expect(faultOf(utf8('a,b\n'))).toBe('text')
    expect(faultOf(utf8('PAR1…'))).toBe('parquet')
    expect(faultOf(new Uint8Array([0x50, 0x4b, 3, 4, ...utf8('..[Content_Types].xml')]))).toBe('workbook')
  })

  test('UTF-16 is known with its mark and without', () => {
    const wide = bytes(...Array.from('code,value\n').flatMap((letter) => [letter.charCodeAt(0), 0]))
    expect(encodingOfHead(wide)).toBe('utf-16le')
    expect(encodingOfHead(bytes(0xfe, 0xff, 0, 0x61))).toBe('utf-16be')
    expect(faultOf(wide)).toBe('text')
    expect(encodingOfHead(utf8('code,value\n'))).toBe('utf-8')
  })
})

describe('how a text is laid out', () => {
  const find = (text: string, hasHeader?: boolean) => findLayout(text, { isWhole: true, ...(hasHeader === undefined ? {} : { hasHeader }) })
  test.each([[','], [';'], ['\t'], ['|']])('columns between “%s”', (sign) => {
    expect(find([['code', 'n'], ['QWO', '1'], ['QJK', '2']].map((cells) => cells.join(sign)).join('\n'))).toMatchObject({ delimiter: sign, header: ['code', 'n'], columns: 2, headingLines: 1 })
  })

  test('titles above the heading are passed over', () => {
    expect(find('Waits by board\nSource: us\n\ncode,name,n\nQWO,West Yorkshire,1\nQJK,Devon,2\n')).toMatchObject({ header: ['code', 'name', 'n'], headingLines: 4, titleLines: 2 })
  })

  test('a first row of figures is no heading, unless the reader says so', () => {
    expect(find('QWO,1\nQJK,2\n')).toMatchObject({ header: [], columns: 2, headingLines: 0 })
    expect(find('QWO,1\nQJK,2\n', true)).toMatchObject({ header: ['QWO', '1'], headingLines: 1 })
  })

  test('a decimal comma between semicolons does not mislead', () => {
    expect(find('code;n\nQWO;1,5\nQJK;2,5\n').delimiter).toBe(';')
  })
})

describe('names', () => {
  test('that are empty or stand twice are made distinct, and that is said', () => {
    const { names, notes } = columnNames(['Code', 'code', '', 'n', 'n'], 5)
    expect(names).toEqual(['Code', 'code_2', 'column_3', 'n', 'n_2'])
    expect(notes.join(' ')).toMatch(/column_3.*code_2.*n_2/)
  })

  test('of tables are small letters and never taken', () => {
    expect(tableName('Waits (Mar 2026).csv', [])).toBe('waits_mar_2026')
    expect(tableName('2026.csv', ['t_2026'])).toBe('t_2026_2')
    expect(nameFault('a; drop', [])).toMatch(/small letters/)
    expect(nameFault('waits', ['waits'])).toMatch(/Another/)
  })
})
