import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrastOf, noticeable, type Vision, visionNames } from '../../tests/support/colour'
import { classScale, darkColours, sequentialColours } from '../components/map/classScale'
import { signColour } from '../components/map/MapPatterns'
import type { Measure } from '../contracts/measure'
import { stateScale } from '../routes/fls/evidence/stateWords'

const src = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(src, file), 'utf8')

/** A token of base.css: "paper". */
function token(name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(read('styles/base.css'))?.[1]
  if (!value) throw new Error(`No --${name}.`)
  return value
}

/** The colour that the rules of a style sheet give: the last one that says it holds. */
function drawn(file: string, selector: string, property: 'stroke' | 'fill'): string {
  const rules = read(file).matchAll(new RegExp(`(?:^|\\n)${selector.replace(/[.[\]]/g, '\\$&')} \\{[^}]*?${property}: ([^;]+);`, 'g'))
  const rule = [...rules].at(-1)?.[1] ?? ''
  const named = /^var\(--(.+)\)$/.exec(rule)?.[1]
  const colour = named ? token(named) : rule
  if (!colour.startsWith('#')) throw new Error(`${file} has no ${property} for ${selector}.`)
  return colour
}

const paper = token('paper')
const diverging = classScale({ thresholds: [1, 2, 3, 4], scale: 'diverging', unit: 'percent' } as unknown as Measure).colours
const lines = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
const inLines = 'components/charts/LinesChart.module.css'

// Worked by hand: black on white is 21 to 1; and grey #767676 on white 4.54 to 1, as WCAG's own notes have it.
test('contrast is reckoned as WCAG does', () => {
  expect(contrastOf('#000', '#fff')).toBeCloseTo(21, 5)
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

// The rows of each matrix add up to one, so what has no colour keeps its lightness.
test.each(visionNames)('greys are seen alike: %s', (vision) => {
  expect(noticeable('#777777', '#777777', vision)).toBe(0)
  expect(contrastOf('#777777', '#ffffff', vision)).toBeCloseTo(contrastOf('#777777', '#ffffff'), 3)
})

// The pair that the simulation is known for: pure red and a dark yellow-green are one to those without the red cones.
test('what is one colour to others is found to be', () => {
  expect(noticeable('#ff0000', '#6d5c00', 'protan')).toBeLessThan(noticeable('#ff0000', '#6d5c00', 'usual') / 3)
})

describe.each(visionNames)('3 to 1 (WCAG 1.4.11), vision: %s', (vision) => {
  const pairs: [what: string, mark: string, ground: string][] = [
    ['the focus ring on paper', token('orange-line'), paper],
    ['the focus ring on white', token('orange-line'), '#ffffff'],
    ['the outline of a chosen place in its casing', drawn('components/map/AreaMap.module.css', '.selected', 'stroke'), drawn('components/map/AreaMap.module.css', '.casing', 'stroke')],
    ['the outline of a place pointed at in its casing', token('ink'), drawn('components/map/AreaMap.module.css', '.casing', 'stroke')],
    ['the coast on paper', drawn('components/map/AreaMap.module.css', '.coast', 'stroke'), paper],
    ...[...sequentialColours, ...diverging].filter((colour) => !darkColours.includes(colour) && contrastOf(colour, paper) < 1.5).map((colour): [string, string, string] => [`the coast beside ${colour}`, drawn('components/map/AreaMap.module.css', '.coast', 'stroke'), colour]),
    ['crosses for what is not known', signColour, '#f3f1ea'],
    ...[...sequentialColours, ...diverging].map((colour): [string, string, string] => [`hatching for estimates on ${colour}`, darkColours.includes(colour) ? '#fbfaf6' : '#12436d', colour]),
    ...diverging.slice(3).map((colour): [string, string, string] => [`dots for rises on ${colour}`, darkColours.includes(colour) ? '#fbfaf6' : diverging.at(-1)!, colour]),
    ...lines.map((line): [string, string, string] => [`the ${line} line`, drawn(inLines, `.${line}`, 'stroke'), paper]),
    ['a line alone', drawn('components/charts/TrendChart.module.css', '.plot .england', 'stroke'), paper],
    ['the line of England', token('orange-line'), paper],
    ['marks of events', drawn('components/charts/MonthAxes.module.css', '.event line', 'stroke'), paper],
    ['bars of a ranking', drawn('components/table/RankingBars.module.css', '.bar', 'fill'), paper],
    ['intervals', drawn('components/table/IntervalPlot.module.css', '.interval', 'stroke'), paper],
    ['points', drawn('components/charts/PointPlot.module.css', '.point', 'stroke'), paper],
    ['bands of waiting, England', drawn('components/charts/WaitBands.module.css', '.sample', 'stroke'), paper],
    ...stateScale.kinds.filter(({ pattern }) => pattern !== 'plain').map(({ id, colour, ground }): [string, string, string] => [`the pattern of ${id}`, colour, ground]),
    ...stateScale.kinds.filter(({ pattern }) => pattern === 'plain').map(({ id, colour }): [string, string, string] => [`the fill of ${id}`, colour, paper]),
  ]
  test.each(pairs)('%s', (_, mark, ground) => {
    expect(contrastOf(mark, ground, vision)).toBeGreaterThanOrEqual(3)
  })
})

// One class beside the next must be seen to differ by at least half of all people on a board of a few millimetres, with every vision.
describe.each(visionNames)('classes are told apart, vision: %s', (vision) => {
  test.each([['shades', sequentialColours], ['to either side', diverging]] as const)('%s', (_, colours) => {
    for (const [at, colour] of colours.slice(1).entries()) expect(noticeable(colours[at]!, colour, vision), `${colours[at]} and ${colour}`).toBeGreaterThan(1)
  })

  test('falls and rises: by colour, or else by the dots that rises alone carry', () => {
    for (const [at, fall] of diverging.slice(0, 2).entries()) {
      const rise = diverging.at(-1 - at)!
      expect(noticeable(fall, rise, vision) > 1 || contrastOf(darkColours.includes(rise) ? '#fbfaf6' : diverging.at(-1)!, rise, vision) >= 3, `${fall} and ${rise}`).toBe(true)
    }
  })
})

test('lines that some people see alike differ in their dashes', () => {
  const dashOf = (line: string) => new RegExp(`\\n\\.${line} \\{[^}]*stroke-dasharray: ([^;]+);`).exec(read(inLines))?.[1] ?? 'none'
  const alike = (one: string, other: string) => visionNames.some((vision: Vision) => noticeable(drawn(inLines, `.${one}`, 'stroke'), drawn(inLines, `.${other}`, 'stroke'), vision) < 1)
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) if (alike(one, other)) expect(dashOf(one), `${one} and ${other}`).not.toBe(dashOf(other))
  }
})
