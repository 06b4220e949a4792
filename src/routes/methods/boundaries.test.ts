import { expect, test } from 'vitest'
import type { AreaOriginRow } from '~/queries/gaps/areaOrigins'
import { boundariesViewModel } from './boundaries'

const origin = (from: string, to: string, kind: AreaOriginRow['kind'], share: number): AreaOriginRow => ({
  toCode: to,
  toName: `New ${to}`,
  fromCode: from,
  fromName: `Old ${from}`,
  kind,
  shareAged50Plus: share,
  aged50PlusMoved: Math.round(1000 * share),
  shareQuality: 'exact',
  waitsQuality: kind === 'same' ? 'exact' : 'estimated',
  populationQuality: 'exact',
})

// By hand: A stays; B goes whole to X; C is cut, three quarters to X and a quarter to Y.
const model = boundariesViewModel([
  origin('A', 'A', 'same', 1),
  origin('B', 'X', 'merged', 1),
  origin('C', 'X', 'split', 0.75),
  origin('C', 'Y', 'split', 0.25),
])

test('counts the areas of both editions and those that are plain sums', () => {
  expect(model).toMatchObject({ before: 3, after: 3, unchanged: 1, exact: 1, exactNames: ['New A'], populationsExact: 3, populationsEstimated: 0 })
})

test('lists the parts of a split area, largest first', () => {
  expect(model.splits.map(({ from, to, share }) => [from, to, share])).toEqual([
    ['Old C (C)', 'New X (X)', '75.0%'],
    ['Old C (C)', 'New Y (Y)', '25.0%'],
  ])
})

test('says what an estimated area is made of', () => {
  expect(model.estimated.map(({ name, parts }) => [name, parts])).toEqual([
    ['New X (X)', 'all of Old B + 75.0% of Old C'],
    ['New Y (Y)', '25.0% of Old C'],
  ])
})
