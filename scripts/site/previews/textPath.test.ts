import { expect, test } from 'vitest'
import { fontOf } from './font'
import { fitted, textPath, textWidth, wrapped } from './textPath'

/** Widths of a path's numbers: only straight lines and curves stand in it. */
function extent(path: string): { left: number; right: number } {
  const numbers = (/d="([^"]*)"/.exec(path)?.[1]?.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  const xs = numbers.filter((_, index) => index % 2 === 0)
  return { left: Math.min(...xs), right: Math.max(...xs) }
}

test('a width is the sum of the glyphs’ own advances and the kerning between them', () => {
  const font = fontOf('text')
  const glyphs = ['n', 'n', 'n'].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth)
  expect(textWidth('nnn', 'text', 50)).toBeCloseTo((glyphs.reduce((sum, width) => sum + width, 0) * 50) / font.unitsPerEm, 6)
})

test('heavier is wider, in its advances and in its outlines', () => {
  expect(textWidth('England', 'strong', 40)).toBeGreaterThan(textWidth('England', 'text', 40))
  const stem = (face: 'display' | 'headline') => {
    const { left, right } = extent(textPath('l', { face, size: 1000, x: 0, y: 0, fill: '#000' }))
    return right - left
  }
  expect(stem('headline')).toBeGreaterThan(stem('display') + 5)
})

test('outlines stand where they are asked: from the left edge, or up to the right one', () => {
  const set = { face: 'headline', size: 60, x: 400, y: 100, fill: '#000' } as const
  const width = textWidth('HIH', 'headline', 60)
  const [fromLeft, toRight] = [extent(textPath('HIH', set)), extent(textPath('HIH', { ...set, align: 'right' }))]
  expect(fromLeft.left).toBeGreaterThanOrEqual(400)
  expect(fromLeft.right).toBeLessThanOrEqual(400 + width)
  expect(toRight.right).toBeLessThanOrEqual(400)
  expect(fromLeft.left - toRight.left).toBeCloseTo(width, 1)
})

test('lines are as wide as there is room for, and no wider', () => {
  const text = 'About one in eight people waiting for a bone scan had waited six weeks or more.'
  const lines = wrapped(text, 'headline', 48, 500)
  expect(lines.join(' ')).toBe(text)
  lines.forEach((line, index) => {
    expect(textWidth(line, 'headline', 48)).toBeLessThanOrEqual(500)
    const [next] = (lines[index + 1] ?? '').split(' ')
    if (next) expect(textWidth(`${line} ${next}`, 'headline', 48)).toBeGreaterThan(500)
  })
})

test('a text is set as large as it fits, at the smallest size if it fits at none', () => {
  expect(fitted('Devon', 'headline', [60, 40], { width: 500, lines: 1 }).size).toBe(60)
  expect(fitted('Humber and North Yorkshire', 'headline', [60, 40], { width: 600, lines: 1 }).size).toBe(40)
  expect(fitted('Humber and North Yorkshire', 'headline', [60, 40], { width: 100, lines: 1 }).size).toBe(40)
})
