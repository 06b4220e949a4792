import { expect, test } from 'vitest'
import { cellText, copiedText } from './cellText'

test('a cell is read easily and copied in full; missing is never zero', () => {
  expect([61205, 12.5, 0, null, true, '9007199254740993'].map((value) => cellText(value))).toEqual(['61,205', '12.5', '0', '', 'true', '9007199254740993'])
  expect([61205, 0.1 + 0.2, null].map(copiedText)).toEqual(['61205', '0.30000000000000004', ''])
})

test('years have no thousands sign, and a very small figure is not zero', () => {
  expect([cellText(2024, 'newest_year_present'), cellText(2024, 'year'), cellText(2024, 'waiting'), cellText(2231, 'tests_per_year')]).toEqual(['2024', '2024', '2,024', '2,231'])
  expect(cellText(-1e-12)).toBe('-1e-12')
})

test('a long text is cut where it is shown, and whole where it is copied', () => {
  const text = 'a'.repeat(1200)
  expect([cellText(text), copiedText(text)]).toEqual([`${'a'.repeat(500)}… (1,200 characters; files and copies hold all)`, text])
  expect(cellText('b'.repeat(500))).toBe('b'.repeat(500))
})
