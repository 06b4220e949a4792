import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileText } from './fileText'

const bytes = (...values: number[]) => new Uint8Array(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const wide = (text: string) => bytes(0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]))

describe('a reader’s file', () => {
  test('in UTF-8 is read, with or without the mark at its start', () => {
    expect(fileText(utf8('site_name\nCafé'))).toEqual({ text: 'site_name\nCafé' })
    expect(fileText(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a' })
  })

  test.each([
    ['nothing', bytes(), /^The file is empty\./],
    ['over a megabyte', new Uint8Array(1_200_001).fill(0x61), /^The file has 1\.2 MB; this page reads up to 1 MB/],
    ['a workbook', bytes(0x50, 0x4b, 0x03, 0x04, 1), /^This is an Excel workbook or a zip file, not a CSV\. Save it as “CSV UTF-8”/],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 1), /older Excel/],
    ['a PDF', utf8('%PDF-1.7'), /^This is a PDF/],
    ['UTF-16', wide('site_name'), /written in UTF-16.*CSV UTF-8/],
    ['UTF-16 without its mark', wide('site_name').slice(2), /^This is not a text file\./],
    // é is one byte there, which UTF-8 never holds before a plain letter.
    ['Windows-1252', bytes(0x43, 0x61, 0x66, 0xe9, 0x2c), /not written in UTF-8 \(perhaps in Windows-1252\)/],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0), /^This is not a text file\./],
  ])('of %s is answered in words', (_, content, words) => {
    expect(fileText(content)).toEqual({ fault: expect.stringMatching(words) as string })
  })

  test('of any bytes gives text or words, and never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
      const found = fileText(content)
      expect('text' in found || found.fault.length > 10).toBe(true)
    }))
  })
})
