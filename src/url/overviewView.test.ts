import { expect, test } from 'vitest'
import { measureIds, overviewMeasureIds } from '~/contracts/measureIds'
import { overviewParameters, readView } from './overviewView'

test('a measure of need is not on the overview, where England’s own value would say nothing: the link says so', () => {
  expect(measureIds.filter((id) => overviewParameters.measure.parse(id) === null)).toEqual(['expected-fractures', 'need-gap'])
  expect(overviewMeasureIds).toHaveLength(9)
  const none = { measure: null, level: null, edition: null, month: null, area: null, provider: null }
  const { view, notes } = readView(none, { ...none, measure: 'need-gap' }, ['2026-03'])
  expect(view.measure).toBe('share-6-weeks')
  expect(notes).toEqual(['“need-gap” in the link is not a measure that this page knows, so the usual one is shown.'])
})
